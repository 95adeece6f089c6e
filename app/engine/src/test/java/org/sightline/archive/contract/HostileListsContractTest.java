package org.sightline.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.ProblemCode;

/** Lists that no platform writes end in problems: nothing is thrown, leads out, is fetched or is called public for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileListsContractTest {

    /** Lists of which every value was changed in an export before. */
    private final Set<List<String>> tried = new HashSet<>();

    /** One of each platform that tells audiences, and of each way of writing. */
    private static final Set<String> USUAL = Set.of(
            "facebook JSON_2024 json english",
            "facebook JSON_2024 ENGLISH_ORDER html english",
            "instagram JSON_2024 public, private before json english",
            "twitter current",
            "youtube since 2023",
            "googlephotos album of 2025",
            "linkedin complete",
            "icloud album",
            "whatsapp hidden in a plain folder, of Android");

    private static final Set<String> RICH = Set.of(
            "facebook JSON_2024 json english",
            "facebook JSON_2024 ENGLISH_ORDER html english",
            "facebook before 2018 htm english",
            "instagram JSON_2024 public, private before json english",
            "instagram JSON_2018 json english",
            "messenger in folder json english",
            "instagram JSON_2025 ENGLISH_ORDER html english",
            "threads only, public json english",
            "twitter current",
            "twitter protected",
            "youtube one file per video (unverified)",
            "youtube since 2023",
            "googlephotos album of 2025",
            "linkedin complete",
            "venmo statement (unverified)",
            "icloud album",
            "whatsapp hidden in a plain folder, of Android");

    private static List<ContractExport> usual() {
        return ContractExport.named(USUAL);
    }

    private static List<ContractExport> rich() {
        return ContractExport.named(RICH);
    }

    private static List<ContractExport> otherKinds() {
        return ContractExport.ofEachKind().stream()
                .filter(export -> !RICH.contains(export.name()))
                .toList();
    }

    private static void assertThatAllHold(ContractExport export, Function<Map<String, byte[]>, List<Mutant>> mutants)
            throws IOException {
        HostileExport hostile = HostileExport.of(export);
        List<String> broken = new ArrayList<>();
        mutants.apply(hostile.records()).forEach(mutant -> broken.addAll(hostile.broken(mutant)));
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("usual")
    void valuesOfTheWrongType(ContractExport export) throws Exception {
        assertThatAllHold(export, WrongTypes::some);
    }

    @ParameterizedTest
    @MethodSource("rich")
    void tablesWithWrongColumns(ContractExport export) throws Exception {
        assertThatAllHold(export, WrongTables::of);
    }

    @ParameterizedTest
    @MethodSource("usual")
    void pagesWithWrongTags(ContractExport export) throws Exception {
        assertThatAllHold(export, files -> WrongPages.of(files, 2_000));
    }

    @ParameterizedTest
    @MethodSource("rich")
    void valuesWithinValues(ContractExport export) throws Exception {
        assertThatAllHold(export, LongValues::depths);
    }

    @ParameterizedTest
    @MethodSource("usual")
    void textsOfTwelveMegabytes(ContractExport export) throws Exception {
        assertThatAllHold(export, files -> LongValues.texts(files, 12L << 20));
    }

    @ParameterizedTest
    @MethodSource("rich")
    void namesThatLeadOut(ContractExport export) throws Exception {
        assertThatAllHold(export, WrongPaths::together);
    }

    @ParameterizedTest
    @MethodSource("usual")
    void damagedFiles(ContractExport export) throws Exception {
        assertThatAllHold(export, DamagedBytes::some);
    }

    /** What a list names and the archive does not hold is still told. */
    @ParameterizedTest
    @MethodSource("rich")
    void missingMedia(ContractExport export) throws Exception {
        HostileExport hostile = HostileExport.of(export);

        assertThat(hostile.broken(new Mutant("without media", true, tree -> hostile.withoutMedia())))
                .isEmpty();
        Reading without = Reading.of(hostile.withoutMedia());
        boolean told =
                without.problems(ProblemCode.PICTURES_ELSEWHERE).findAny().isPresent();
        assertThat(told || without.listed() == Reading.of(hostile.tree()).listed())
                .isTrue();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rich")
    void everythingInAnExportOfEachReader(ContractExport export) throws Exception {
        assertThatEverythingHolds(export);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("otherKinds")
    void everythingInExportsOfOtherKinds(ContractExport export) throws Exception {
        assertThatEverythingHolds(export);
    }

    /** One after the other: all together would take too much memory. */
    private void assertThatEverythingHolds(ContractExport export) throws IOException {
        assertThatAllHold(export, files -> WrongTypes.every(files, tried));
        assertThatAllHold(export, WrongTables::of);
        assertThatAllHold(export, files -> WrongPages.of(files, 20_000));
        assertThatAllHold(export, LongValues::depths);
        assertThatAllHold(export, files -> LongValues.texts(files, 100L << 20));
        assertThatAllHold(export, WrongPaths::of);
        assertThatAllHold(export, DamagedBytes::of);
    }
}
