package org.sightline.samples.others;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExpectedEvidence;
import org.sightline.samples.ExportTruth;

/** Every variant holds what its truth says and nothing else, in every form. */
class OtherExportsTest {
    private static final List<OtherVariant> ALL = OtherExports.all();
    private static final int SOME = 6;
    private static final String MEDIA = ".*\\.(?i:jpe?g|png|heic|dng|mp4|mov|mp)";

    @TempDir
    Path folder;

    static List<OtherVariant> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFileIsThereAndListedAsTheTruthSays(OtherVariant variant) throws IOException {
        Map<String, byte[]> files = write(variant);
        ExportTruth truth = variant.truth();

        assertThat(files.keySet()).containsAll(truth.photoPaths());
        appearances(variant).forEach(each -> {
            String file = each.listedIn();
            if (file != null) {
                assertThat(files).containsKey(file);
            }
            if (!each.present() && each.path().startsWith("http")) {
                assertThat(text(files, requireNonNull(file))).contains(each.path());
            }
            checkEvidence(files, each.audience());
        });
        for (ExpectedItem item : variant.export().others().items()) {
            String path = item.path();
            if (path != null) {
                assertThat(files).containsKey(path);
            }
            if (item.listedIn() != null) {
                assertThat(files).containsKey(item.listedIn());
            }
            checkEvidence(files, item.audience());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsThereThatTheTruthDoesNotKnow(OtherVariant variant) throws IOException {
        Set<String> known = new HashSet<>(variant.truth().videoPaths());
        appearances(variant).forEach(each -> known.add(each.path()));

        assertThat(write(variant).keySet())
                .filteredOn(path -> path.matches(MEDIA))
                .allMatch(known::contains);
    }

    @ParameterizedTest
    @MethodSource("all")
    void plantedKeysAreThere(OtherVariant variant) throws IOException {
        Map<String, byte[]> files = write(variant);

        for (PlantedKey key : variant.export().others().planted()) {
            assertThat(text(files, key.file()).split(key.key(), -1)).hasSizeGreaterThan(key.times());
        }
    }

    @ParameterizedTest
    @EnumSource(OtherForm.class)
    void everyFormHoldsTheSameFiles(OtherForm form) throws IOException {
        checkForm(form, form.name().length() % SOME, SOME);
    }

    @ParameterizedTest
    @EnumSource(OtherForm.class)
    @Tag("slow")
    void everyFormHoldsTheSameFilesOfEveryVariant(OtherForm form) throws IOException {
        checkForm(form, 0, 1);
    }

    private void checkForm(OtherForm form, int first, int step) throws IOException {
        assumeTrue(!form.name().contains("FOLDER") || canWriteNames(), "file names are plain ASCII here");
        for (int number = first; number < ALL.size(); number += step) {
            OtherVariant variant = ALL.get(number);
            Set<String> expected = new HashSet<>(variant.truth().photoPaths());
            expected.addAll(variant.export().files().records().keySet());
            Map<String, byte[]> together = new TreeMap<>();
            for (Path path : form.write(variant.export(), Files.createDirectory(folder.resolve("form" + number)))) {
                NestedArchives.read(path)
                        .forEach((name, content) -> together.put(
                                form == OtherForm.DECOMPOSED_ZIP
                                        ? Normalizer.normalize(name, Normalizer.Form.NFC)
                                        : name,
                                content));
            }
            for (String path : expected) {
                assertThat(together.keySet())
                        .as("%s as %s", variant, form)
                        .anyMatch(each -> each.equals(path) || each.endsWith("/" + path));
            }
            if (form == OtherForm.CYRILLIC_ZIP) {
                assertThat(together.keySet()).allMatch(path -> path.startsWith("Мои фотографии (копия)/"));
            }
        }
    }

    @Test
    void theSameCallsGiveTheSameBytes() throws IOException {
        for (OtherVariant variant : ALL) {
            Path first = folder.resolve("a.zip");
            Path second = folder.resolve("b.zip");
            assertThat(variant.export().writeZip(first))
                    .isEqualTo(variant.export().writeZip(second));
            assertThat(first).as(variant.name()).hasSameBinaryContentAs(second);
        }
    }

    @Test
    void namesAreDistinctAndEveryPlatformIsThere() {
        assertThat(ALL).extracting(OtherVariant::name).doesNotHaveDuplicates().hasSizeGreaterThan(150);
        assertThat(ALL.stream().map(OtherVariant::platform).distinct())
                .containsExactly(
                        "twitter", "youtube", "googlephotos", "linkedin", "venmo", "icloud", "folder", "whatsapp");
        assertThat(ALL)
                .allMatch(each -> each.inferred().isEmpty() == (each.basis() == Basis.DESCRIBED))
                .allMatch(each -> each.name().endsWith("(unverified)") == (each.basis() == Basis.UNVERIFIED));
        assertThat(OtherExports.hidden())
                .extracting(OtherVariant::platform)
                .containsOnly("twitter", "googlephotos", "linkedin", "icloud", "whatsapp");
        assertThat(OtherExports.of("venmo")).hasSize(3);
    }

    @Test
    void kindsAudiencesAndOwnersAreCovered() {
        assertThat(ALL.stream().flatMap(OtherExportsTest::appearances).map(ExpectedAppearance::kind))
                .contains(
                        AppearanceKind.POST,
                        AppearanceKind.GROUP_POST,
                        AppearanceKind.MESSAGE,
                        AppearanceKind.PROFILE_PICTURE,
                        AppearanceKind.COVER,
                        AppearanceKind.ALBUM,
                        AppearanceKind.LIBRARY,
                        AppearanceKind.ARCHIVED,
                        AppearanceKind.TRASH,
                        AppearanceKind.UNLISTED);
        assertThat(audiences().map(ExpectedAudience::word)).contains(AudienceWord.values());
        assertThat(ALL.stream()
                        .flatMap(variant -> variant.export().others().items().stream())
                        .map(ExpectedItem::kind))
                .contains(ItemKind.values());
        assertThat(ALL.stream().flatMap(OtherExportsTest::appearances))
                .anyMatch(ExpectedAppearance::someoneElses)
                .anyMatch(each -> !each.present());
    }

    /** Every row of what is known about audiences on these platforms. */
    @Test
    void everyRuleAppears() {
        Set<AudienceRule> used = EnumSet.noneOf(AudienceRule.class);
        audiences().forEach(each -> used.add(each.rule()));

        assertThat(used)
                .containsAll(EnumSet.range(AudienceRule.TWITTER_NO_PROTECT_EVENT, AudienceRule.PLAIN_FOLDER))
                .contains(AudienceRule.CURRENT_PROFILE_PICTURE, AudienceRule.MESSAGE, AudienceRule.NOT_LISTED);
    }

    @Test
    void audiencesClaimNoMoreThanIsKnown() {
        assertThat(audiences())
                .allMatch(each -> each.word() == AudienceWord.UNKNOWN
                        || !each.evidence().isEmpty()
                        || each.word() == AudienceWord.ONLY_ME);
        assertThat(audiences())
                .noneMatch(each -> each.alsoRight().contains(each.word()) && each.word() != AudienceWord.UNKNOWN);
        for (OtherVariant variant : ALL) {
            if (variant.platform().equals("googlephotos") || variant.platform().equals("icloud")) {
                assertThat(appearances(variant))
                        .noneMatch(each -> each.audience().allows(AudienceWord.PUBLIC));
            }
        }
    }

    private Map<String, byte[]> write(OtherVariant variant) throws IOException {
        Path zip = folder.resolve("export.zip");
        variant.export().writeZip(zip);
        return NestedArchives.read(zip);
    }

    private static Stream<ExpectedAudience> audiences() {
        return ALL.stream()
                .flatMap(variant -> Stream.concat(
                        appearances(variant).map(ExpectedAppearance::audience),
                        variant.export().others().items().stream().map(ExpectedItem::audience)));
    }

    private static Stream<ExpectedAppearance> appearances(OtherVariant variant) {
        OtherExport export = variant.export();
        return Stream.concat(export.truth().appearances().stream(), export.others().alsoRight().stream());
    }

    private static void checkEvidence(Map<String, byte[]> files, ExpectedAudience audience) {
        for (ExpectedEvidence evidence : audience.evidence()) {
            String file = evidence.file();
            if (file == null) {
                continue;
            }
            assertThat(files).containsKey(file);
            for (String said : Stream.of(evidence.field(), evidence.value())
                    .filter(each -> each != null)
                    .toList()) {
                assertThat(text(files, file)).contains(said);
            }
        }
    }

    private static boolean canWriteNames() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
        return Charset.forName(encoding).newEncoder().canEncode("É写🎈");
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }
}
