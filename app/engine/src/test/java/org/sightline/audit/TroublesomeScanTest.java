package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.face.Models;
import org.sightline.model.Effort;
import org.sightline.samples.SamplePhotos;
import org.sightline.worker.TestWorkers;
import org.sightline.worker.Trouble;
import org.sightline.worker.WorkerCommand;
import org.sightline.worker.WorkerException;

/** Scans in which pictures end their workers: each costs itself and nothing else. */
@Timeout(400)
class TroublesomeScanTest {

    private static final int PHOTOS = 200;

    @TempDir
    private Path temporary;

    private final SamplePhotos samples = SamplePhotos.load();
    private final Engine engine = new Engine(TestWorkers.troublesome(), Models.shipped());
    private Path folder = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectories(temporary.resolve("photos"));
        store = temporary.resolve("audit.sightline");
    }

    private static String name(int photo) {
        return String.format("%03d.jpg", photo);
    }

    private void fill(int photos, Map<Integer, Trouble> troubles) throws Exception {
        for (int i = 0; i < photos; i++) {
            byte[] picture = i % 10 == 0
                    ? samples.smallVariation(
                            samples.people().get(i % samples.people().size()), 200, i)
                    : samples.smallVariation(samples.emptyScenes().get(0), 80, i);
            Trouble trouble = troubles.get(i);
            Files.write(
                    folder.resolve(name(i)),
                    trouble == null ? picture : trouble.in(picture, temporary.resolve("flag")));
        }
    }

    private ScanResult scan(Audit audit, CancellationToken cancellation, ScanListener listener) {
        return new ScanJob(engine, audit, List.of(folder), new ScanOptions(Set.of(), 2, Effort.NORMAL))
                .run(listener, cancellation);
    }

    private ScanResult scan(Audit audit) {
        return scan(audit, new CancellationToken(), ScanListener.NONE);
    }

    private static List<String> problems(Audit audit) {
        List<String> lines = new ArrayList<>();
        audit.forEachProblem(problem -> lines.add(problem.path() + " " + problem.code()));
        return lines;
    }

    @Test
    void eachPictureThatEndsItsWorkersCostsOneProblemLine() throws Exception {
        fill(PHOTOS, Map.of(50, Trouble.CRASH, 120, Trouble.MEMORY, 160, Trouble.KILLED_ONCE));
        try (Audit audit = TestEngine.open(store)) {
            ScanResult result = scan(audit);

            assertThat(problems(audit)).containsExactly("050.jpg S-131", "120.jpg S-132");
            assertThat(result.analysed()).isEqualTo(PHOTOS - 2);
            assertThat(audit.archives()).singleElement().satisfies(archive -> {
                assertThat(archive.photos()).isEqualTo(PHOTOS - 2);
                assertThat(archive.unreadable()).isEqualTo(2);
            });
            assertThat(temporary.resolve("flag"))
                    .as("one worker was killed from outside")
                    .exists();
            assertThat(audit.problems(1, Messages.english()).get(0).text()).contains("left out");
        }
        try (Audit audit = TestEngine.open(store)) {
            assertThat(scan(audit).analysed()).isZero();
            assertThat(problems(audit)).hasSize(2);
        }
        pretendAnotherExaminer();
        try (Audit audit = TestEngine.open(store)) {
            Engine newer = new Engine(WorkerCommand.standard(TestWorkers.library()), Models.shipped());
            ScanResult result = new ScanJob(newer, audit, List.of(folder), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(result.analysed()).as("another examiner tries again").isEqualTo(2);
            assertThat(problems(audit)).isEmpty();
        }
    }

    private void pretendAnotherExaminer() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            audit.store().prepareExamination(Set.of(), "older", Set.of("older/normal"));
        }
    }

    @Test
    void aScanStoppedInTheMiddleBlamesNoPicture() throws Exception {
        fill(12, Map.of(3, Trouble.HANG));
        try (Audit audit = TestEngine.open(store)) {
            CancellationToken cancellation = new CancellationToken();
            ScanResult result = scan(audit, cancellation, progress -> {
                if (progress.done() >= 5 && !cancellation.isCancelled()) {
                    cancellation.cancel();
                }
            });

            assertThat(result.cancelled()).isTrue();
            assertThat(problems(audit)).isEmpty();
            assertThat(result.analysed()).isBetween(5L, 11L);
        }
    }

    @Test
    void aMachineWithoutWorkersEndsTheScanAndBlamesNoPicture() throws Exception {
        fill(4, Map.of());
        WorkerCommand none = new WorkerCommand(
                "org.sightline.NoSuchClass",
                TestWorkers.library(),
                TestWorkers.troublesome().limits());
        try (Audit audit = TestEngine.open(store)) {
            ScanJob job = new ScanJob(
                    new Engine(none, Models.shipped()),
                    audit,
                    List.of(folder),
                    new ScanOptions(Set.of(), 2, Effort.NORMAL));
            assertThatThrownBy(() -> job.run(ScanListener.NONE, new CancellationToken()))
                    .isInstanceOf(WorkerException.class);
            assertThat(problems(audit)).isEmpty();
        }
    }

    @Test
    void anUnchangedArchiveStartsNoWorker() throws Exception {
        fill(3, Map.of());
        try (Audit audit = TestEngine.open(store)) {
            assertThat(scan(audit).analysed()).isEqualTo(3);
            WorkerCommand none = new WorkerCommand(
                    "org.sightline.NoSuchClass",
                    TestWorkers.library(),
                    TestWorkers.troublesome().limits());
            ScanJob again = new ScanJob(
                    new Engine(none, Models.shipped()),
                    audit,
                    List.of(folder),
                    new ScanOptions(Set.of(), 2, Effort.NORMAL));
            assertThat(again.run(ScanListener.NONE, new CancellationToken()).analysed())
                    .isZero();
        }
    }
}
