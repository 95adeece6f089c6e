package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExpectedEvidence;
import org.sightline.samples.others.ExpectedItem;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.others.PlantedKey;

/** Compares what a reader of tables found with what the builder of an archive put there. */
public final class ItemTruth {

    private ItemTruth() {}

    /**
     * An item of either kind.
     *
     * @param path in the archive; null where the archive does not hold it
     * @param time epoch seconds
     */
    public record Expected(
            AppearanceKind kind,
            @Nullable String path,
            @Nullable Long time,
            @Nullable String caption,
            @Nullable String listedIn,
            ExpectedAudience audience) {

        public static Expected of(ExpectedItem item) {
            AppearanceKind kind = AppearanceKind.valueOf(item.kind().name());
            return new Expected(kind, item.path(), item.time(), item.name(), item.listedIn(), item.audience());
        }

        public static Expected of(ExpectedAppearance photo) {
            AppearanceKind kind = AppearanceKind.valueOf(photo.kind().name());
            String path = photo.present() ? photo.path() : null;
            return new Expected(kind, path, photo.postedAt(), photo.text(), photo.listedIn(), photo.audience());
        }

        String line() {
            return ItemTruth.line(kind, path, time, caption, listedIn);
        }

        /** Whether a reader may say this. */
        public boolean allows(Audience said) {
            if (audience.rule() == AudienceRule.LINKEDIN_MEMBERS) {
                return said == Audience.MEMBERS;
            }
            if (said == Audience.LINK) {
                return audience.rule() == AudienceRule.YOUTUBE_UNLISTED;
            }
            return Stream.of(AudienceWord.values())
                    .anyMatch(word -> word.name().equals(said.name()) && audience.allows(word));
        }
    }

    /** Reads the one archive of a platform that is there; beside it there must be no picture. */
    public static CollectingSink read(Platform platform, List<Path> inputs) throws Exception {
        CollectingSink sink = new CollectingSink();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            // Of small archives some parts are empty.
            assertThat(opened.problems()).allMatch(problem -> problem.code() == ProblemCode.NOT_FOUND);
            assertThat(opened.archives())
                    .filteredOn(archive -> archive.platform() == platform)
                    .singleElement()
                    .satisfies(archive -> archive.reader().read(archive, sink));
            for (Archive archive : opened.archives()) {
                if (archive.platform() != platform) {
                    assertThat(archive.find(EntryPath::mayBeMedia)).isEmpty();
                }
            }
        }
        return sink;
    }

    /** A line for whatever is missing, said wrongly or too much. */
    public static List<String> differences(List<Expected> expected, CollectingSink found) {
        List<String> differences = new ArrayList<>();
        Map<String, List<Expected>> wanted =
                expected.stream().collect(Collectors.groupingBy(Expected::line, TreeMap::new, Collectors.toList()));
        Map<String, List<Appearance>> seen = found.appearances.stream()
                .collect(Collectors.groupingBy(ItemTruth::line, TreeMap::new, Collectors.toList()));
        wanted.forEach((line, each) -> {
            List<Appearance> has = seen.getOrDefault(line, List.of());
            if (has.size() != each.size()) {
                differences.add("expected " + each.size() + ", found " + has.size() + ": " + line);
            }
            for (Appearance one : has) {
                if (each.stream().noneMatch(right -> right.allows(one.audience()))) {
                    differences.add("audience " + one.audience() + " by " + one.evidence() + " where "
                            + each.get(0).audience().word() + ": " + line);
                }
                if (one.audience().isKnown() && each.stream().noneMatch(right -> isProvedBy(right, one))) {
                    differences.add("evidence " + one.evidence() + " where "
                            + each.get(0).audience().evidence() + ": " + line);
                }
            }
        });
        seen.keySet().removeAll(wanted.keySet());
        seen.keySet().forEach(line -> differences.add("not expected: " + line));
        return differences;
    }

    private static boolean isProvedBy(Expected right, Appearance one) {
        for (ExpectedEvidence evidence : right.audience().evidence()) {
            if (one.evidence().kind() == EvidenceKind.STATED
                    && Objects.equals(evidence.value(), one.evidence().value())
                    && String.valueOf(one.evidence().field()).endsWith(String.valueOf(evidence.field()))) {
                return true;
            }
        }
        return false;
    }

    private static String line(Appearance found) {
        Long time = found.postedAt() == null
                ? null
                : (Long) found.postedAt().dateTime().toEpochSecond(ZoneOffset.UTC);
        return line(
                found.kind(),
                found.path(),
                time,
                found.caption(),
                found.evidence().file());
    }

    private static String line(
            AppearanceKind kind,
            @Nullable String path,
            @Nullable Long time,
            @Nullable String caption,
            @Nullable String file) {
        String line = String.join(
                " | ",
                kind.name(),
                path == null ? "no file" : path,
                time == null ? "undated" : Instant.ofEpochSecond(time).toString(),
                String.valueOf(caption),
                String.valueOf(file));
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /** Whatever nobody can understand stands among the problems, as often as it is there. */
    public static void assertThatPlantedKeysAreListed(OtherVariant variant, CollectingSink found) {
        for (PlantedKey planted : variant.export().others().planted()) {
            assertThat(found.problems)
                    .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_KEYS)
                    .as("%s", planted)
                    .anyMatch(problem -> planted.file().equals(problem.path())
                            && problem.arguments().get(0).endsWith(planted.key())
                            && problem.arguments().get(1).equals(Integer.toString(planted.times())));
        }
    }
}
