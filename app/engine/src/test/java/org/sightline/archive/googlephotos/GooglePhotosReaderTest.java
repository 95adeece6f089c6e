package org.sightline.archive.googlephotos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.EntryPath;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Owner;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.others.ItemKind;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.others.PlantedKey;

/** Holds the reader against archives that were built from descriptions, without a look at the reader. */
class GooglePhotosReaderTest {

    private static final List<OtherVariant> VARIANTS = OtherExports.of("googlephotos");

    @TempDir
    private Path folder;

    private static Stream<OtherVariant> variants() {
        return VARIANTS.stream();
    }

    /** What was found and which of the archive's pictures no list names. */
    private static CollectingSink read(List<Path> inputs) throws Exception {
        CollectingSink sink = new CollectingSink();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            // Of small archives some parts are empty.
            assertThat(opened.problems()).allMatch(problem -> problem.code() == ProblemCode.NOT_FOUND);
            List<Archive> found = opened.archives().stream()
                    .filter(archive -> archive.platform() == Platform.GOOGLE_PHOTOS)
                    .toList();
            assertThat(found).hasSize(1);
            found.get(0).reader().read(found.get(0), sink);
            found.get(0).forEachFile(file -> unlisted(found.get(0), file.file().path(), sink));
            for (Archive archive : opened.archives()) {
                if (archive.platform() != Platform.GOOGLE_PHOTOS) {
                    assertThat(archive.find(path -> EntryPath.mayBeMedia(path) && path.contains("Photos")))
                            .isEmpty();
                }
            }
        }
        return sink;
    }

    private static void unlisted(Archive archive, String path, CollectingSink sink) {
        boolean listed = sink.appearances.stream().anyMatch(one -> path.equals(one.path()));
        if (!listed && MediaName.of(EntryPath.fileName(path)).isPicture()) {
            sink.appearances.add(archive.reader().unlisted(path));
        }
    }

    private static String composed(@Nullable String path) {
        return path == null ? "none" : Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static String time(@Nullable Long seconds) {
        return seconds == null
                ? "undated"
                : Timestamp.utc(Instant.ofEpochSecond(seconds)).toString();
    }

    private static String time(@Nullable Timestamp time) {
        return time == null ? "undated" : time.toString();
    }

    private static String line(ExpectedAppearance expected) {
        AppearanceKind kind = switch (expected.kind()) {
            case TRASH -> AppearanceKind.DELETED;
            case ARCHIVED -> AppearanceKind.LIBRARY;
            default -> AppearanceKind.valueOf(expected.kind().name());
        };
        String place = expected.takenPlace() == null
                ? "nowhere"
                : expected.takenPlace().latitude() + "," + expected.takenPlace().longitude();
        return String.join(
                " | ",
                composed(expected.path()),
                kind.name(),
                "posted " + time(expected.postedAt()),
                "taken " + time(expected.takenAt()),
                place,
                composed(expected.album()),
                composed(expected.caption() == null ? expected.text() : expected.caption()),
                expected.someoneElses() ? "OTHER" : "SELF");
    }

    private static String line(Appearance found) {
        RecordedMetadata recorded = found.recorded();
        String place = recorded.coordinates() == null
                ? "nowhere"
                : recorded.coordinates().latitude() + ","
                        + recorded.coordinates().longitude();
        return String.join(
                " | ",
                composed(found.path()),
                found.kind().name(),
                "posted " + time(found.postedAt()),
                "taken " + time(recorded.takenAt()),
                place,
                composed(found.album()),
                composed(found.caption()),
                found.owner() == Owner.OTHER ? "OTHER" : "SELF");
    }

    private static boolean allows(Collection<ExpectedAppearance> expected, Appearance found) {
        return expected.stream().anyMatch(one -> isRight(one.audience(), found));
    }

    private static boolean isRight(ExpectedAudience expected, Appearance found) {
        return expected.word().name().equals(found.audience().name())
                || expected.alsoRight().stream()
                        .map(AudienceWord::name)
                        .anyMatch(found.audience().name()::equals);
    }

    private static boolean isFilm(OtherVariant variant, Appearance found) {
        return films(variant).contains(found.path());
    }

    /** YouTube's may lie in the same archive. */
    private static Set<String> films(OtherVariant variant) {
        return variant.truth().videoPaths().stream()
                .filter(path -> !path.contains("/YouTube"))
                .collect(Collectors.toSet());
    }

    /** Films, and moving parts of photos, have the notes of their own or of the still. */
    private static void films(OtherVariant variant, CollectingSink found, List<String> differences) {
        List<String> wanted = variant.export().others().items().stream()
                .filter(item -> item.kind() == ItemKind.VIDEO)
                .filter(item -> films(variant).contains(item.path()))
                .filter(item -> found.appearances.stream()
                        .noneMatch(one -> composed(one.path()).equals(composed(item.path()))
                                && time(item.time()).equals(time(one.postedAt()))
                                && (item.listedIn() == null
                                        || item.listedIn().equals(one.evidence().file()))
                                && isRight(item.audience(), one)))
                .map(item -> "film not found as it is: " + item)
                .toList();
        differences.addAll(wanted);
        long films =
                found.appearances.stream().filter(one -> isFilm(variant, one)).count();
        if (films != films(variant).size()) {
            differences.add("films " + films + ", not " + films(variant));
        }
    }

    private static List<String> differences(OtherVariant variant, CollectingSink found) {
        List<String> differences = new ArrayList<>();
        Map<String, List<ExpectedAppearance>> wanted = variant.truth().appearances().stream()
                .filter(one -> one.platform().equals("googlephotos"))
                .collect(Collectors.groupingBy(GooglePhotosReaderTest::line, TreeMap::new, Collectors.toList()));
        Map<String, List<ExpectedAppearance>> alsoRight = variant.export().others().alsoRight().stream()
                .collect(Collectors.groupingBy(GooglePhotosReaderTest::line, TreeMap::new, Collectors.toList()));
        films(variant, found, differences);
        Map<String, List<Appearance>> seen = found.appearances.stream()
                .filter(one -> !isFilm(variant, one))
                .collect(Collectors.groupingBy(GooglePhotosReaderTest::line, TreeMap::new, Collectors.toList()));
        wanted.forEach((line, each) -> {
            int has = seen.getOrDefault(line, List.of()).size();
            if (has != each.size()) {
                differences.add("expected " + each.size() + ", found " + has + ": " + line);
            }
        });
        seen.forEach((line, each) -> {
            List<ExpectedAppearance> right = wanted.getOrDefault(line, alsoRight.getOrDefault(line, List.of()));
            if (right.isEmpty()) {
                differences.add("not expected: " + line);
            }
            for (Appearance one : each) {
                boolean outside = composed(one.path()).contains("..")
                        || composed(one.path()).startsWith("/");
                if (!right.isEmpty() && (!allows(right, one) || outside)) {
                    differences.add("audience " + one.audience() + " by " + one.evidence() + ": " + line);
                }
            }
        });
        return differences;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyPlaceIsFoundWithItsAudience(OtherVariant variant) throws Exception {
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        assertThat(differences(variant, found)).isEmpty();
        assertThat(found.appearances).extracting(Appearance::audience).doesNotContain(Audience.PUBLIC);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void whatIsNotUnderstoodIsListed(OtherVariant variant) throws Exception {
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        List<PlantedKey> planted = variant.export().others().planted().stream()
                .filter(key -> key.file().endsWith(".json"))
                .toList();
        assertThat(found.problems.stream()
                        .filter(problem -> problem.code() == ProblemCode.UNKNOWN_KEYS)
                        .map(problem -> problem.path() + " " + problem.arguments()))
                .containsExactlyInAnyOrderElementsOf(planted.stream()
                        .map(key -> key.file() + " [" + key.key() + ", " + key.times() + "]")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TGZ", "TGZ_PARTS"})
    void theFormOfTheArchiveChangesNothing(OtherForm form) throws Exception {
        List<String> differences = new ArrayList<>();
        for (OtherVariant variant : inForms(form)) {
            Path place = Files.createDirectory(folder.resolve("archive" + VARIANTS.indexOf(variant)));
            for (String difference : differences(variant, read(form.write(variant.export(), place)))) {
                differences.add(variant + ": " + difference);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static List<OtherVariant> inForms(OtherForm form) {
        Set<String> names = Set.of(
                "names, since the end",
                "one letter lost, notes shared",
                "counted in characters",
                "edited in French",
                "second moving part",
                "フォト",
                "Фото за",
                "years only",
                "since 2025",
                "hidden",
                "without the outer",
                "Trash",
                "notes in the year only",
                "of another name",
                "record named in French",
                "shared album",
                "partner",
                "without notes",
                "together with YouTube");
        boolean apart = form == OtherForm.PARTS
                || form == OtherForm.WRAPPED_PARTS
                || form == OtherForm.PART_FOLDERS
                || form == OtherForm.SHUFFLED_PARTS;
        // A folder of photos alone, with all that is said of them elsewhere, is a plain folder.
        List<OtherVariant> chosen = variants()
                .filter(variant -> names.stream().anyMatch(variant.name()::contains))
                .filter(variant -> !apart || !variant.name().contains("hidden"))
                .toList();
        assertThat(chosen).hasSizeGreaterThanOrEqualTo(names.size() - 1);
        return chosen;
    }

    @Test
    void evidenceNamesTheFileThatDescribesThePhoto() throws Exception {
        for (OtherVariant variant : VARIANTS) {
            Path place = Files.createDirectory(folder.resolve("archive" + VARIANTS.indexOf(variant)));
            CollectingSink found = read(OtherForm.ZIP.write(variant.export(), place));
            for (ExpectedAppearance expected : variant.truth().appearances()) {
                if (expected.listedIn() != null
                        && !expected.audience().evidence().isEmpty()) {
                    assertThat(found.appearances)
                            .filteredOn(one -> expected.path().equals(one.path()))
                            .as("%s", variant)
                            .extracting(
                                    one -> Objects.requireNonNull(one.evidence().file()))
                            .containsOnly(expected.listedIn());
                }
            }
        }
    }
}
