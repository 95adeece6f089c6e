package org.sightline.archive.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Timestamp;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.meta.ExportForm;
import org.sightline.samples.meta.MetaExports;
import org.sightline.samples.meta.MetaVariant;

/** Holds the readers of Meta's platforms against exports that were built from descriptions, without a look at the readers. */
class MetaReadersTest {

    private static final Pattern EXPORT_FOLDER = Pattern.compile("^(facebook|instagram)-[^/]+/");

    @TempDir
    private Path folder;

    /** What a listing is compared by. */
    private record Listing(String platform, String path, String kind) implements Comparable<Listing> {

        @Override
        public int compareTo(Listing other) {
            return toString().compareTo(other.toString());
        }
    }

    /** An appearance and the platform of the archive that it stood in. */
    private record Found(String platform, Appearance appearance) {

        Listing listing() {
            return new Listing(
                    platform,
                    String.valueOf(appearance.path()),
                    appearance.kind().name());
        }
    }

    private static Stream<MetaVariant> variants() {
        return MetaExports.all().stream();
    }

    private List<Found> read(List<Path> inputs) throws Exception {
        List<Found> found = new ArrayList<>();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            for (Archive archive : opened.archives()) {
                CollectingSink sink = new CollectingSink();
                archive.reader().read(archive, sink);
                sink.appearances.forEach(
                        appearance -> found.add(new Found(archive.platform().id(), appearance)));
            }
        }
        return found;
    }

    private static List<ExpectedAppearance> listed(MetaVariant variant) {
        // What no record lists gets its appearance when the audit joins files and lists.
        return Stream.concat(variant.truth().appearances().stream(), variant.truth().films().stream())
                .filter(expected -> expected.kind() != org.sightline.samples.AppearanceKind.UNLISTED)
                .toList();
    }

    /** Paths of exports that lie beside each other are told from the export's own top. */
    private static Listing listing(ExpectedAppearance expected) {
        String path = EXPORT_FOLDER.matcher(expected.path()).replaceFirst("");
        return new Listing(
                expected.platform(),
                path.isEmpty() ? "null" : path,
                kind(expected.kind()).name());
    }

    private static AppearanceKind kind(org.sightline.samples.AppearanceKind kind) {
        return switch (kind) {
            case TRASH -> AppearanceKind.DELETED;
            case OTHER_PROFILE -> AppearanceKind.TAGGED;
            case ARCHIVED -> AppearanceKind.POST;
            case OTHER_CONTENT -> AppearanceKind.UNCATEGORISED;
            default -> AppearanceKind.valueOf(kind.name());
        };
    }

    private static <T> Map<Listing, List<T>> grouped(List<T> items, Function<T, Listing> by) {
        return items.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static List<String> differences(List<ExpectedAppearance> expected, List<Found> found) {
        Map<Listing, List<ExpectedAppearance>> wanted = grouped(expected, MetaReadersTest::listing);
        Map<Listing, List<Found>> seen = grouped(found, Found::listing);
        List<String> differences = new ArrayList<>();
        for (Listing listing : wanted.keySet()) {
            List<Found> has = seen.getOrDefault(listing, List.of());
            List<ExpectedAppearance> wants = wanted.getOrDefault(listing, List.of());
            // A profile's picture stands in two lists, and a reader may take it once.
            boolean either =
                    listing.kind().equals("PROFILE_PICTURE") || listing.kind().equals("COVER");
            if (either ? has.isEmpty() || has.size() > wants.size() : has.size() != wants.size()) {
                differences.add("expected " + wants.size() + ", found " + has.size() + ": " + listing);
            } else {
                audiences(wants, has, differences);
                times(wants, has, differences);
            }
        }
        seen.keySet().removeAll(wanted.keySet());
        seen.forEach((listing, extra) -> differences.add("not expected: " + listing + " x " + extra.size()));
        return differences;
    }

    private static void audiences(List<ExpectedAppearance> expected, List<Found> found, List<String> differences) {
        for (Found one : found) {
            Audience said = one.appearance().audience();
            boolean allowed = expected.stream().anyMatch(each -> allows(each, said));
            if (!allowed) {
                differences.add("audience " + said + " by " + one.appearance().evidence() + " where "
                        + expected.get(0).audience().word() + " by "
                        + expected.get(0).audience().rule() + ": "
                        + one.listing());
            }
        }
    }

    private static boolean allows(ExpectedAppearance expected, Audience said) {
        return Stream.of(AudienceWord.values())
                .anyMatch(word ->
                        word.name().equals(said.name()) && expected.audience().allows(word));
    }

    private static void times(List<ExpectedAppearance> expected, List<Found> found, List<String> differences) {
        for (Found one : found) {
            String said = String.valueOf(one.appearance().postedAt());
            boolean right = expected.stream().anyMatch(each -> isTime(each, said));
            if (!right) {
                differences.add("time " + said + " where " + expected.get(0).postedAt() + " shown as "
                        + expected.get(0).shownTime() + ": " + one.listing());
            }
        }
    }

    private static boolean isTime(ExpectedAppearance expected, String said) {
        if (expected.shownTime() != null) {
            String shown = expected.shownTime().toString();
            return said.startsWith(shown) || said.equals("null");
        }
        if (expected.postedAt() == null) {
            return true;
        }
        return said.equals(
                Timestamp.utc(Instant.ofEpochSecond(expected.postedAt())).toString());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyListingIsFoundWithItsAudience(MetaVariant variant) throws Exception {
        List<Found> found = read(ExportForm.ZIP.write(variant.export(), folder));

        if (variant.name().startsWith("messenger")) {
            // Its truth tells of pictures only.
            found.removeIf(one -> one.listing().path().endsWith(".mp4"));
        }
        assertThat(differences(listed(variant), found)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "RENAMED_ZIP", "WRAPPED_PARTS", "ACTIVITY_APART"})
    void theFormOfTheExportChangesNothing(ExportForm form) throws Exception {
        assertSameAsTold(form);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(
            names = {"FOLDER", "RENAMED_ZIP", "WRAPPED_PARTS", "ACTIVITY_APART"},
            mode = EnumSource.Mode.EXCLUDE)
    void furtherFormsOfTheExportChangeNothing(ExportForm form) throws Exception {
        assertSameAsTold(form);
    }

    private void assertSameAsTold(ExportForm form) throws Exception {
        List<String> differences = new ArrayList<>();
        Set<String> names = Set.of("instagram", "facebook", "combined", "threads");
        for (MetaVariant variant : MetaExports.described()) {
            if (names.stream().anyMatch(name -> variant.name().startsWith(name))) {
                Path place = Files.createDirectory(folder.resolve("export" + differences.size() + variant.hashCode()));
                for (String difference : differences(listed(variant), read(form.write(variant.export(), place)))) {
                    differences.add(variant + ": " + difference);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void nothingIsCalledPublicButWhatAPlatformRuleSays() throws Exception {
        List<String> falsely = new ArrayList<>();
        for (MetaVariant variant : MetaExports.all()) {
            Path place = Files.createDirectory(folder.resolve("export" + variant.hashCode()));
            List<Listing> rightly = variant.truth().appearances().stream()
                    .filter(expected -> expected.audience().allows(AudienceWord.PUBLIC))
                    .map(MetaReadersTest::listing)
                    .toList();
            for (Found one : read(ExportForm.ZIP.write(variant.export(), place))) {
                if (one.appearance().audience() == Audience.PUBLIC
                        && !(rightly.contains(one.listing())
                                && one.appearance().evidence().kind() == EvidenceKind.PLATFORM_RULE)) {
                    falsely.add(variant + ": " + one);
                }
            }
        }
        assertThat(falsely).isEmpty();
    }
}
