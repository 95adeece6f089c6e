package org.sightline.archive.icloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.EntryPath;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;
import org.sightline.model.Timestamp;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.icloud.ICloudVariants;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.others.PlantedKey;

/** Holds the reader against downloads that were built from descriptions, without a look at the reader. */
class ICloudReaderTest {

    private static final List<OtherVariant> VARIANTS = ICloudVariants.all(SmallPhotos.of(SamplePhotos.load()));

    private static final Set<OtherForm> IN_PARTS = EnumSet.of(
            OtherForm.PARTS,
            OtherForm.WRAPPED_PARTS,
            OtherForm.PART_FOLDERS,
            OtherForm.SHUFFLED_PARTS,
            OtherForm.TGZ_PARTS);

    @TempDir
    private Path folder;

    private static Stream<OtherVariant> variants() {
        return VARIANTS.stream();
    }

    /** Everything that is told, read and unlisted, with paths from the root of what was opened. */
    private static CollectingSink read(List<Path> inputs) throws Exception {
        CollectingSink all = new CollectingSink();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            assertThat(opened.problems()).allMatch(problem -> problem.code() == ProblemCode.NOT_FOUND);
            for (Archive archive : opened.archives()) {
                if (archive.platform() != Platform.ICLOUD) {
                    assertThat(archive.find(EntryPath::mayBeMedia)).isEmpty();
                    continue;
                }
                CollectingSink sink = new CollectingSink();
                archive.reader().read(archive, sink);
                Set<@Nullable String> listed =
                        sink.appearances.stream().map(Appearance::path).collect(Collectors.toCollection(HashSet::new));
                archive.forEachFile(file -> {
                    String path = file.file().path();
                    if (EntryPath.mayBeMedia(path) && !listed.contains(path)) {
                        sink.appearances.add(archive.reader().unlisted(path));
                    }
                });
                all.appearances.addAll(sink.appearances);
                all.problems.addAll(sink.problems);
            }
        }
        // Downloaded twice, an archive is there twice.
        List<Appearance> once = all.appearances.stream().distinct().toList();
        all.appearances.clear();
        all.appearances.addAll(once);
        return all;
    }

    private static AppearanceKind kind(ExpectedAppearance expected) {
        return switch (expected.kind()) {
            case TRASH -> AppearanceKind.DELETED;
            default -> AppearanceKind.valueOf(expected.kind().name());
        };
    }

    /** Roots differ by form: only what is the same in all of them is compared. */
    private static boolean isSame(ExpectedAppearance expected, Appearance found) {
        String path = String.valueOf(found.path());
        Timestamp posted =
                expected.postedAt() == null ? null : Timestamp.utc(Instant.ofEpochSecond(expected.postedAt()));
        // An album's list has no times; its photos have them in the library's table.
        boolean inAlbum = expected.kind() == org.sightline.samples.AppearanceKind.ALBUM;
        return ("/" + expected.path()).endsWith("/" + path)
                && kind(expected) == found.kind()
                && (inAlbum || Objects.equals(posted, found.postedAt()))
                && Objects.equals(expected.album(), found.album());
    }

    private static List<String> differences(OtherVariant variant, CollectingSink found) {
        List<String> differences = new ArrayList<>();
        List<Appearance> left = found.appearances.stream()
                .filter(one -> one.kind() != AppearanceKind.VIDEO)
                .collect(Collectors.toCollection(ArrayList::new));
        for (ExpectedAppearance expected : variant.truth().appearances()) {
            Appearance match = left.stream()
                    .filter(one -> isSame(expected, one))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                differences.add("missing: " + expected.path() + " " + expected.kind() + " " + expected.album());
                continue;
            }
            left.remove(match);
            boolean allowed = Stream.of(AudienceWord.values())
                    .anyMatch(word -> word.name().equals(match.audience().name())
                            && expected.audience().allows(word));
            if (!allowed) {
                differences.add("audience " + match.audience() + " of " + expected.path());
            }
        }
        for (ExpectedAppearance optional : variant.export().others().alsoRight()) {
            left.removeIf(one -> isSame(optional, one) || one.path() == null);
        }
        left.forEach(one -> differences.add("not expected: " + one.path() + " " + one.kind() + " " + one.album()));
        return differences;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyListingIsFoundWithItsAudience(OtherVariant variant) throws Exception {
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        assertThat(differences(variant, found)).isEmpty();
        assertThat(found.appearances).noneMatch(one -> one.audience() == Audience.PUBLIC);
    }

    @ParameterizedTest
    @EnumSource(OtherForm.class)
    void theFormOfTheArchiveChangesNothing(OtherForm form) throws Exception {
        List<String> differences = new ArrayList<>();
        for (OtherVariant variant : VARIANTS) {
            if (IN_PARTS.contains(form) && isWholeAlone(variant)) {
                continue;
            }
            Path place = Files.createDirectory(folder.resolve("archive" + VARIANTS.indexOf(variant)));
            for (String difference : differences(variant, read(form.write(variant.export(), place)))) {
                differences.add(variant + ": " + difference);
            }
        }
        assertThat(differences).isEmpty();
    }

    /**
     * Nothing tells whose photos these are where their folder was renamed and their table lies in another ZIP; and Apple's own
     * parts have a table each, so that none is torn from it.
     */
    private static boolean isWholeAlone(OtherVariant variant) {
        return Stream.of("folders renamed", "two parts", "another part").anyMatch(variant.name()::contains);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void whatIsNotUnderstoodIsListed(OtherVariant variant) throws Exception {
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        for (PlantedKey planted : variant.export().others().planted()) {
            assertThat(found.problems)
                    .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_KEYS)
                    .as("%s", planted)
                    .anyMatch(problem -> ("/" + planted.file()).endsWith("/" + problem.path())
                            && problem.arguments().get(0).endsWith(planted.key())
                            && problem.arguments().get(1).equals(Integer.toString(planted.times())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday January 2,2023 4:05 PM GMT|2023-01-02T16:05:00Z",
                "Saturday July 14,2018 12:00 AM GMT|2018-07-14T00:00:00Z",
                "Monday January 2, 2023 4:05:06 PM GMT|2023-01-02T16:05:06Z",
                "Monday January 2,2023 4:05\u202FPM GMT|2023-01-02T16:05:00Z"
            })
    void timesAreInGreenwichTime(String written, String expected) {
        assertThat(AppleTime.of(written)).hasToString(expected);
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(Stream.of("", "yesterday", "Tuesday January 2,2023 4:05 PM GMT", "2023-01-02")
                        .map(AppleTime::of))
                .containsOnlyNulls();
    }

    /** Parts that are chosen one by one are archives of their own: the same name stands in several of them. */
    @Test
    void namesThatSeveralPartsHaveAreAllKept() throws Exception {
        OtherVariant variant = variants()
                .filter(one -> one.name().equals("icloud same name in two parts"))
                .findFirst()
                .orElseThrow();
        Path unpacked = OtherForm.FOLDER.write(variant.export(), folder).get(0);
        List<Path> parts;
        try (Stream<Path> found = Files.walk(unpacked)) {
            parts = found.filter(path -> path.getFileName().toString().matches("iCloud Photos Part \\d of 2"))
                    .sorted()
                    .toList();
        }
        assertThat(parts).hasSize(2);

        CollectingSink together = read(parts);

        assertThat(together.appearances)
                .filteredOn(one -> one.kind() == AppearanceKind.LIBRARY)
                .hasSize(2)
                .allMatch(one -> "Photos/IMG_0001.JPG".equals(one.path()));
    }
}
