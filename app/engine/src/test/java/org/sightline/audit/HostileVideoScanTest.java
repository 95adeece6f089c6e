package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.footage.Doorbell;
import org.sightline.footage.HostileVideo;
import org.sightline.footage.HostileVideos;
import org.sightline.footage.Lures;
import org.sightline.footage.ReferringVideos;
import org.sightline.model.Effort;
import org.sightline.model.ProblemCode;
import org.sightline.samples.SamplePhotos;

/** Films that were made to harm, among the files of one scan: each is told of, none leads elsewhere, and the rest is examined. */
class HostileVideoScanTest {

    /** An ending of a worker, which a file must not come to: what it costs is bounded before. */
    private static final Set<String> WORKER_ENDED = Set.of(
            ProblemCode.EXAMINER_CRASHED.code(),
            ProblemCode.EXAMINER_MEMORY.code(),
            ProblemCode.EXAMINER_TIME.code(),
            ProblemCode.VIDEO_TROUBLESOME.code(),
            ProblemCode.ANALYSIS_FAILED.code());

    /** Files that are taken for pictures or videos by their names; what else lies in a folder is none of ours. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i).*\\.(mp4|mov|avi|webm|mkv|3gp|mpg|wmv|flv|mts|jpg|png|gif|heic)");

    private static final int MOST_PROBLEMS = 10_000;

    @TempDir
    private Path folder;

    private final Map<String, JudgedPhoto> items = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();

    private void scan(Path export) {
        try (Engine engine = TestEngine.start();
                Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            new ScanJob(engine, audit, List.of(export), new ScanOptions(Set.of(), 2, Effort.QUICK))
                    .run(ScanListener.NONE, new CancellationToken());
            audit.forEachPhoto(
                    List.of(), photo -> photo.appearances().forEach(place -> items.put(place.filePath(), photo)));
            for (AuditProblem problem : audit.problems(MOST_PROBLEMS, Messages.english())) {
                problems.put(String.valueOf(problem.path()), problem.code());
                assertThat(problem.text()).doesNotContain("{").doesNotContain(Lures.MARKER);
            }
        }
    }

    private Path written(List<HostileVideo> videos) throws IOException {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.write(
                export.resolve("good.jpg"), SamplePhotos.load().people().get(0).bytes());
        for (HostileVideo video : videos) {
            Files.write(export.resolve(video.name()), video.content());
        }
        return export;
    }

    @Test
    void eachEndsAsAnItemOrAsALine() throws IOException {
        List<HostileVideo> videos = HostileVideos.make(Files.createDirectories(folder.resolve("scratch")));
        scan(written(videos));
        assertThat(items).containsKey("good.jpg");
        Map<String, String> ofContent = new HashMap<>();
        for (HostileVideo video : videos) {
            String problem = problems.get(video.name());
            if (problem != null) {
                ofContent.put(content(video), problem);
            }
        }
        List<String> wrong = new ArrayList<>();
        for (HostileVideo video : videos) {
            if (!TAKEN.matcher(video.name()).matches()) {
                continue;
            }
            JudgedPhoto item = items.get(video.name());
            boolean film = item != null && item.photo().film() != null;
            // Files that are equal share their line.
            String problem = ofContent.get(content(video));
            boolean right = switch (video.outcome()) {
                case READ -> film;
                case READ_OR_PROBLEM -> film || problem != null;
                case PROBLEM -> !film && problem != null;
                case NO_FILM -> !film && (item != null || problem != null);
            };
            if (!right || (problem != null && WORKER_ENDED.contains(problem))) {
                wrong.add(video.name() + ": " + (film ? "a film" : item == null ? "no item" : "an item") + ", "
                        + problem);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String content(HostileVideo video) {
        return FileExaminer.sha256(video.content());
    }

    @Test
    void noneLeadsElsewhere() throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("elsewhere"));
        try (Lures lures = new Lures(place);
                Doorbell doorbell = new Doorbell()) {
            List<HostileVideo> videos =
                    ReferringVideos.make(Files.createDirectories(folder.resolve("scratch")), lures, doorbell);
            scan(written(videos));
            assertThat(items).containsKey("good.jpg");
            Set<String> unsaid = new HashSet<>();
            for (HostileVideo video : videos) {
                JudgedPhoto item = items.get(video.name());
                if (TAKEN.matcher(video.name()).matches() && item == null && !problems.containsKey(video.name())) {
                    unsaid.add(video.name());
                }
                assertThat(item == null || item.photo().width() != Lures.WIDTH)
                        .as(video.name())
                        .isTrue();
            }
            assertThat(unsaid).isEmpty();
            assertThat(doorbell.rings()).isZero();
            assertThat(lures.isOpenedWithin(50)).isFalse();
        }
    }
}
