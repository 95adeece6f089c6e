package org.sightline.archive.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.sightline.model.Timestamp;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.others.PlantedKey;
import org.sightline.samples.twitter.TwitterVariants;

/** Holds the reader against archives that were built from descriptions, without a look at the reader. */
class TwitterReaderTest {

    private static final List<OtherVariant> VARIANTS = TwitterVariants.all(SmallPhotos.of(SamplePhotos.load()));
    /** Before there were pictures on Twitter there was no Twitter. */
    private static final Instant FIRST = Instant.parse("2006-03-21T00:00:00Z");

    @TempDir
    private Path folder;

    private static Stream<OtherVariant> variants() {
        return VARIANTS.stream();
    }

    private static CollectingSink read(List<Path> inputs) throws Exception {
        CollectingSink sink = new CollectingSink();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            // Of small archives some parts are empty.
            assertThat(opened.problems()).allMatch(problem -> problem.code() == ProblemCode.NOT_FOUND);
            assertThat(opened.archives())
                    .filteredOn(archive -> archive.platform() == Platform.X)
                    .singleElement()
                    .satisfies(archive -> archive.reader().read(archive, sink));
            for (Archive archive : opened.archives()) {
                if (archive.platform() != Platform.X) {
                    assertThat(archive.find(EntryPath::mayBeMedia)).isEmpty();
                }
            }
        }
        return sink;
    }

    private static List<ExpectedAppearance> listed(OtherVariant variant) {
        return variant.truth().appearances().stream()
                .filter(expected -> expected.kind() != org.sightline.samples.AppearanceKind.UNLISTED)
                .toList();
    }

    private static String fileName(@Nullable String path) {
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }

    /** What is compared at once; a medium that is not in the archive is named by its address or by where it would lie. */
    private static String line(ExpectedAppearance expected) {
        AppearanceKind kind = expected.kind() == org.sightline.samples.AppearanceKind.TRASH
                ? AppearanceKind.DELETED
                : AppearanceKind.valueOf(expected.kind().name());
        Instant posted = expected.postedAt() == null ? null : Instant.ofEpochSecond(expected.postedAt());
        String time = posted == null || posted.isBefore(FIRST)
                ? "undated"
                : Timestamp.utc(posted).toString();
        return String.join(
                " ",
                expected.present() ? expected.path() : "missing",
                kind.name(),
                time,
                expected.someoneElses() ? "OTHER" : "SELF");
    }

    private static String line(Appearance found, List<String> present) {
        boolean there = present.contains(found.path());
        // Of messages the builder tells the sender, not whose the picture is.
        Owner owner = found.kind() == AppearanceKind.MESSAGE ? Owner.SELF : found.owner();
        return String.join(
                " ",
                there ? String.valueOf(found.path()) : "missing",
                found.kind().name(),
                found.postedAt() == null ? "undated" : found.postedAt().toString(),
                owner.name());
    }

    private static List<String> differences(OtherVariant variant, CollectingSink found) {
        List<ExpectedAppearance> expected = listed(variant);
        List<String> present = expected.stream()
                .filter(ExpectedAppearance::present)
                .map(ExpectedAppearance::path)
                .toList();
        List<String> differences = new ArrayList<>();
        Map<String, List<ExpectedAppearance>> wanted = expected.stream()
                .collect(Collectors.groupingBy(TwitterReaderTest::line, TreeMap::new, Collectors.toList()));
        // Videos are compared by the test of exports with films.
        Map<String, List<Appearance>> seen = found.appearances.stream()
                .filter(one -> !String.valueOf(one.path()).endsWith(".mp4"))
                .collect(Collectors.groupingBy(one -> line(one, present), TreeMap::new, Collectors.toList()));
        wanted.forEach((line, each) -> {
            List<Appearance> has = seen.getOrDefault(line, List.of());
            if (has.size() != each.size()) {
                differences.add("expected " + each.size() + ", found " + has.size() + ": " + line);
            }
            for (Appearance one : has) {
                if (each.stream().noneMatch(right -> allows(right, one.audience()))) {
                    differences.add("audience " + one.audience() + " by " + one.evidence() + " where "
                            + each.get(0).audience().word() + ": " + line);
                }
            }
        });
        seen.keySet().removeAll(wanted.keySet());
        seen.keySet().forEach(line -> differences.add("not expected: " + line));
        return differences;
    }

    private static boolean allows(ExpectedAppearance expected, Audience said) {
        boolean header = expected.kind() == org.sightline.samples.AppearanceKind.COVER;
        return header
                || Stream.of(AudienceWord.values())
                        .anyMatch(word -> word.name().equals(said.name())
                                && expected.audience().allows(word));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyListingIsFoundWithItsAudience(OtherVariant variant) throws Exception {
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        assertThat(differences(variant, found)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TWICE"})
    void theFormOfTheArchiveChangesNothing(OtherForm form) throws Exception {
        List<String> differences = new ArrayList<>();
        Set<String> names = Set.of("current", "messages", "circle", "at the root", "classic, public", "media in zips");
        List<OtherVariant> variants = variants()
                .filter(variant -> names.stream().anyMatch(variant.name()::contains))
                .toList();
        assertThat(variants).hasSizeGreaterThan(names.size());
        for (OtherVariant variant : variants) {
            Path place = Files.createDirectory(folder.resolve("archive" + VARIANTS.indexOf(variant)));
            for (String difference : differences(variant, read(form.write(variant.export(), place)))) {
                differences.add(variant + ": " + difference);
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void whatIsNotUnderstoodIsListed(OtherVariant variant) throws Exception {
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        for (PlantedKey planted : variant.export().others().planted()) {
            assertThat(found.problems)
                    .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_KEYS)
                    .as("%s", planted)
                    .anyMatch(problem -> planted.file().equals(problem.path())
                            && problem.arguments().get(0).endsWith(planted.key())
                            && problem.arguments().get(1).equals(Integer.toString(planted.times())));
        }
    }

    @Test
    void captionsAreWhatWasWritten() throws Exception {
        OtherVariant current = variants().findFirst().orElseThrow();
        CollectingSink found = read(OtherForm.ZIP.write(current.export(), folder));

        assertThat(found.appearances)
                .filteredOn(one -> fileName(one.path()).equals("1001-Abc-1.jpg"))
                .extracting(Appearance::caption)
                .containsExactly("Zwei Fotos 🎈 & <mehr>");
        assertThat(found.appearances)
                .filteredOn(one -> fileName(one.path()).equals("1001-Abc-1.jpg"))
                .extracting(Appearance::permalink)
                .containsExactly("https://twitter.com/zoe_beispiel/status/1001");
    }

    /** Whoever protects an account had it open until then, so that every older post was public. */
    @Test
    void beforeItWasProtectedItWasPublic() throws Exception {
        OtherVariant variant = variants()
                .filter(one -> one.name().equals("twitter protected"))
                .findFirst()
                .orElseThrow();
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        assertThat(found.accounts)
                .singleElement()
                .satisfies(account -> assertThat(account.visibility()).isEqualTo(Audience.FOLLOWERS));
        Timestamp closed = found.accounts.get(0).history().get(0).at();
        assertThat(found.appearances)
                .filteredOn(one -> one.kind() == AppearanceKind.POST)
                .hasSize(3)
                .allSatisfy(post -> {
                    boolean older =
                            !Objects.requireNonNull(post.postedAt()).dateTime().isAfter(closed.dateTime());
                    assertThat(post.wasPublic() != null).isEqualTo(older);
                });
    }
}
