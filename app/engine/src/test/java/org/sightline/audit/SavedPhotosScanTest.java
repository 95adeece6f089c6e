package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Audience;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.linkedin.LinkedInVariants;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;

/** A download without pictures, and a folder of pictures that were saved by hand. */
class SavedPhotosScanTest {

    @TempDir
    private Path temporary;

    private final SamplePhotos samples = SamplePhotos.load();
    private List<Path> linkedIn = List.of();
    private Path saved = Path.of("");

    @BeforeEach
    void fill() throws Exception {
        OtherVariant complete = LinkedInVariants.all().get(0);
        linkedIn = OtherForm.ZIP.write(complete.export(), temporary);
        saved = Files.createDirectory(temporary.resolve("saved"));
        // The posts of that day were at 08:03, for everybody, 09:03, for members, and later.
        write("2026-04-12 08-03.jpg", 0);
        write("2026-04-12 09-03.jpg", 1);
        write("holiday.jpg", 2);
    }

    private void write(String name, int person) throws Exception {
        Files.write(saved.resolve(name), samples.smallVariation(samples.people().get(person), 300, person));
    }

    private static void scan(Audit audit, List<Path> exports, List<Path> savedPhotos) {
        try (Engine engine = TestEngine.quick()) {
            new ScanJob(engine, audit, exports, savedPhotos, ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
        }
    }

    /** By the name of the saved file: the audience, and whether an unknown one stands beside it. */
    private static Map<String, String> audiences(Audit audit) {
        Map<String, String> audiences = new TreeMap<>();
        audit.forEachPhoto(List.of(), photo -> {
            String name = photo.appearances().stream()
                    .filter(place -> place.platform() == Platform.FOLDER)
                    .map(PlacedAppearance::filePath)
                    .findFirst()
                    .orElse("nowhere");
            audiences.put(String.valueOf(name), photo.audience() + (photo.audienceUnknown() ? " and unknown" : ""));
        });
        return audiences;
    }

    private static long waiting(Audit audit) {
        List<PlacedAppearance> waiting = new ArrayList<>();
        audit.forEachWaiting(List.of(), waiting::add);
        return waiting.size();
    }

    @Test
    void savedPicturesGetTheAudienceOfTheirPosts() throws Exception {
        try (Audit audit = TestEngine.open(temporary.resolve("audit.sightline"))) {
            scan(audit, linkedIn, List.of());
            long before = waiting(audit);
            scan(audit, linkedIn, List.of(saved));

            assertThat(audiences(audit))
                    .containsExactly(
                            Map.entry("2026-04-12 08-03.jpg", "PUBLIC"),
                            Map.entry("2026-04-12 09-03.jpg", "MEMBERS"),
                            Map.entry("holiday.jpg", "UNKNOWN and unknown"));
            assertThat(waiting(audit)).isEqualTo(before - 2);
            audit.forEachPhoto(
                    List.of(),
                    photo -> photo.appearances().stream()
                            .filter(place -> place.platform() == Platform.FOLDER
                                    && place.appearance().audience() == Audience.ONLY_ME)
                            .forEach(place -> assertThat(
                                            place.appearance().evidence().value())
                                    .isEqualTo("time")));
        }
    }

    /** What is known depends on what is there, not on what was there before. */
    @Test
    void aPictureThatWasTakenAwayWaitsAgain() throws Exception {
        try (Audit audit = TestEngine.open(temporary.resolve("audit.sightline"))) {
            scan(audit, linkedIn, List.of(saved));
            long before = waiting(audit);
            Files.move(saved.resolve("2026-04-12 08-03.jpg"), saved.resolve("renamed.jpg"));

            scan(audit, linkedIn, List.of(saved));

            assertThat(audiences(audit)).containsEntry("renamed.jpg", "UNKNOWN and unknown");
            assertThat(waiting(audit)).isEqualTo(before + 1);
        }
    }

    @Test
    void theSameAgainGivesTheSame() throws Exception {
        try (Audit audit = TestEngine.open(temporary.resolve("audit.sightline"))) {
            scan(audit, linkedIn, List.of(saved));
            Map<String, String> before = audiences(audit);

            scan(audit, linkedIn, List.of(saved));
            assertThat(audiences(audit)).isEqualTo(before);
            scan(audit, linkedIn, List.of());
            assertThat(audiences(audit)).isEqualTo(before);
        }
    }
}
