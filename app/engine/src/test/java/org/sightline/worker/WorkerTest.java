package org.sightline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.face.Models;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.model.ProblemCode;
import org.sightline.model.StageTimes;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** Real processes, real pictures, and what pictures may do to processes. */
@Timeout(300)
class WorkerTest {

    @TempDir
    private Path folder;

    private final SamplePhotos samples = SamplePhotos.load();
    private final byte[] harmless = samples.smallVariation(samples.people().get(0), 400, 1);

    private byte[] picture(Trouble trouble) {
        return trouble.in(harmless, folder.resolve("flag"));
    }

    private static Object outcome(Analysis analysis) {
        return analysis instanceof Analysis.Refused refused ? refused.code() : analysis.getClass();
    }

    private static Analysis.Findings withoutTimes(Analysis analysis) {
        Analysis.Findings findings = (Analysis.Findings) analysis;
        return new Analysis.Findings(
                findings.width(),
                findings.height(),
                findings.metadata(),
                findings.faces(),
                findings.fingerprint(),
                findings.truncated(),
                findings.metadataUnreadable(),
                new StageTimes());
    }

    @Test
    void findsTheSameAsThisProcessToTheLastBit() throws Exception {
        OpenCv loaded = OpenCv.load(org.sightline.audit.TestEngine.folders().cache());
        PhotoAnalyser here = new PhotoAnalyser(loaded, Models.shipped());
        try (Workers workers = new Workers(WorkerCommand.standard(TestWorkers.library()))) {
            Worker there = workers.newWorker();
            for (SamplePhoto photo : samples.people()) {
                Analysis.Findings expected = here.examine(photo.bytes(), Effort.NORMAL);
                Analysis actual = there.examine(photo.bytes(), Effort.NORMAL);
                assertThat(withoutTimes(actual)).isEqualTo(withoutTimes(expected));
                assertThat(MessageWriter.bytesOf(new Message.Answer(1, withoutTimes(actual))))
                        .isEqualTo(MessageWriter.bytesOf(new Message.Answer(1, withoutTimes(expected))));
                assertThat(expected.faces()).isNotEmpty();
            }
        }
    }

    @Test
    void whatEndsAWorkerTwiceIsLeftOutAndTheNextIsExamined() throws Exception {
        try (Workers workers = new Workers(TestWorkers.troublesome())) {
            Worker worker = workers.newWorker();
            assertThat(outcome(worker.examine(picture(Trouble.CRASH), Effort.NORMAL)))
                    .isEqualTo(ProblemCode.EXAMINER_CRASHED);
            assertThat(outcome(worker.examine(picture(Trouble.GARBAGE), Effort.NORMAL)))
                    .isEqualTo(ProblemCode.EXAMINER_CRASHED);
            assertThat(outcome(worker.examine(picture(Trouble.FALSEHOOD), Effort.NORMAL)))
                    .isEqualTo(ProblemCode.EXAMINER_CRASHED);
            assertThat(outcome(worker.examine(picture(Trouble.MEMORY), Effort.NORMAL)))
                    .isEqualTo(ProblemCode.EXAMINER_MEMORY);
            assertThat(outcome(worker.examine(picture(Trouble.HEAP), Effort.NORMAL)))
                    .isEqualTo(ProblemCode.EXAMINER_MEMORY);
            assertThat(outcome(worker.examine(picture(Trouble.EXCEPTION), Effort.NORMAL)))
                    .isEqualTo(ProblemCode.ANALYSIS_FAILED);
            assertThat(outcome(worker.examine(harmless, Effort.NORMAL))).isEqualTo(Analysis.Findings.class);
        }
    }

    @Test
    void whatTakesTooLongIsLeftOut() throws Exception {
        try (Workers workers = new Workers(TestWorkers.troublesome(Duration.ofSeconds(5)))) {
            Worker worker = workers.newWorker();
            assertThat(worker.examine(picture(Trouble.HANG), Effort.NORMAL))
                    .isEqualTo(new Analysis.Refused(ProblemCode.EXAMINER_TIME, List.of("5")));
        }
    }

    @Test
    void aDeathThatIsNotThePicturesFaultLosesNothing() throws Exception {
        try (Workers workers = new Workers(TestWorkers.troublesome())) {
            assertThat(outcome(workers.newWorker().examine(picture(Trouble.KILLED_ONCE), Effort.NORMAL)))
                    .isEqualTo(Analysis.Findings.class);
            assertThat(folder.resolve("flag")).exists();
        }
    }

    @Test
    void closingEndsAPictureInTheMiddleAndIsNoFaultOfIts() throws Exception {
        Set<Long> others = children().map(ProcessHandle::pid).collect(Collectors.toSet());
        Workers workers = new Workers(TestWorkers.troublesome());
        Worker worker = workers.newWorker();
        assertThat(outcome(worker.examine(harmless, Effort.NORMAL))).isEqualTo(Analysis.Findings.class);
        List<ProcessHandle> children =
                children().filter(child -> !others.contains(child.pid())).toList();
        CompletableFuture<Analysis> running = CompletableFuture.supplyAsync(() -> {
            try {
                return worker.examine(picture(Trouble.HANG), Effort.NORMAL);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        TimeUnit.SECONDS.sleep(2);
        workers.close();
        assertThatThrownBy(() -> running.get(5, TimeUnit.SECONDS))
                .isInstanceOfAny(ExecutionException.class, CancellationException.class)
                .satisfies(failure -> assertThat(failure instanceof ExecutionException ? failure.getCause() : failure)
                        .isInstanceOf(CancellationException.class));
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current().children();
    }

    @Test
    void aWorkerThatCannotStartSaysSoInsteadOfBlamingPictures() {
        WorkerCommand nothing =
                new WorkerCommand("org.sightline.NoSuchClass", TestWorkers.library(), WorkerLimits.STANDARD);
        try (Workers workers = new Workers(nothing)) {
            assertThatThrownBy(() -> workers.newWorker().examine(harmless, Effort.NORMAL))
                    .isInstanceOf(WorkerException.class)
                    .hasMessageContaining("doctor");
        }
        WorkerCommand noLibrary =
                new WorkerCommand(WorkerMain.class.getName(), folder.resolve("none.so"), WorkerLimits.STANDARD);
        try (Workers workers = new Workers(noLibrary)) {
            assertThatThrownBy(() -> workers.newWorker().examine(harmless, Effort.NORMAL))
                    .isInstanceOf(WorkerException.class)
                    .hasMessageContaining("none.so");
        }
    }

    @Test
    void whatWasPreparedIsTakenWhereItStillRunsAndEndsWithTheRest() throws Exception {
        try (Workers workers = new Workers(WorkerCommand.standard(TestWorkers.library()))) {
            workers.prepare(2);
            List<ProcessHandle> prepared = workerProcesses();
            assertThat(prepared).hasSize(2);
            prepared.get(0).destroyForcibly();
            prepared.get(0).onExit().join();
            Worker first = workers.newWorker();
            Worker second = workers.newWorker();
            assertThat(first.examine(harmless, Effort.QUICK)).isInstanceOf(Analysis.Findings.class);
            assertThat(workerProcesses()).containsExactly(prepared.get(1));
            assertThat(second.examine(harmless, Effort.QUICK)).isInstanceOf(Analysis.Findings.class);
            assertThat(workerProcesses()).hasSize(2).contains(prepared.get(1));
            workers.prepare(1);
        }
        assertThat(workerProcesses()).isEmpty();
    }

    /** Of all jobs of this process, which has no other at this moment, in the order they began. */
    private static List<ProcessHandle> workerProcesses() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .sorted(Comparator.comparingLong(ProcessHandle::pid))
                .toList();
    }
}
