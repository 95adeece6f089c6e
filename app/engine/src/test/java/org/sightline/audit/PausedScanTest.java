package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Effort;
import org.sightline.samples.SamplePhotos;

class PausedScanTest {

    private static final int PHOTOS = 60;
    private static final int THREADS = 2;
    /** Milliseconds without anything done after which nothing was at hand any more. */
    private static final long SETTLED = 4000;

    @TempDir
    private Path temporary;

    private final CancellationToken token = new CancellationToken();
    private final AtomicReference<@Nullable ScanProgress> latest = new AtomicReference<>();

    private Path photos() throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        Path folder = Files.createDirectories(temporary.resolve("photos"));
        for (int i = 0; i < PHOTOS; i++) {
            Files.write(
                    folder.resolve(String.format("%02d.jpg", i)),
                    samples.smallVariation(samples.emptyScenes().get(0), 100, i));
        }
        return folder;
    }

    /** Pauses as soon as something is done. */
    private void note(ScanProgress progress) {
        if (progress.done() > 0 && latest.getAndSet(progress) == null) {
            token.pause();
        } else if (progress.done() > 0) {
            latest.set(progress);
        }
    }

    private CompletableFuture<ScanResult> scan(Audit audit, Path folder) {
        ScanJob job = new ScanJob(
                TestEngine.start(), audit, List.of(folder), new ScanOptions(Set.of(), THREADS, Effort.NORMAL));
        return CompletableFuture.supplyAsync(() -> job.run(this::note, token));
    }

    private long done() {
        return Objects.requireNonNull(latest.get()).done();
    }

    private void awaitPause() throws InterruptedException {
        while (!token.isPaused()) {
            Thread.sleep(10);
        }
        // What was at hand is finished and kept first, however busy the machine is.
        long before = -1;
        while (done() != before) {
            before = done();
            Thread.sleep(SETTLED);
        }
    }

    private static List<String> told(Audit audit) {
        List<String> told = new ArrayList<>();
        audit.forEachPhoto(
                List.of(), photo -> told.add(photo.photo().id() + " " + photo.path() + " " + photo.exposure()));
        return told;
    }

    @Test
    void aPausedScanStandsStillAndEndsAsAnyOther() throws Exception {
        Path folder = photos();
        try (Audit audit = TestEngine.open(temporary.resolve("paused.sightline"));
                Audit undisturbed = TestEngine.open(temporary.resolve("undisturbed.sightline"))) {
            CompletableFuture<ScanResult> running = scan(audit, folder);
            awaitPause();
            long before = done();
            assertThat(before).isLessThan(PHOTOS);
            Thread.sleep(1500);
            assertThat(done()).isEqualTo(before);
            assertThat(running.isDone()).isFalse();

            token.resume();
            ScanResult result = running.get(2, TimeUnit.MINUTES);
            assertThat(result.cancelled()).isFalse();
            assertThat(result.analysed()).isEqualTo(PHOTOS);
            assertThat(done()).isEqualTo(PHOTOS);

            new ScanJob(
                            TestEngine.start(),
                            undisturbed,
                            List.of(folder),
                            new ScanOptions(Set.of(), THREADS, Effort.NORMAL))
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(told(audit)).isEqualTo(told(undisturbed));
            assertThat(audit.summary(List.of())).isEqualTo(undisturbed.summary(List.of()));
        }
    }

    @Test
    void aPausedScanCanBeStopped() throws Exception {
        Path folder = photos();
        try (Audit audit = TestEngine.open(temporary.resolve("stopped.sightline"))) {
            CompletableFuture<ScanResult> running = scan(audit, folder);
            awaitPause();
            token.cancel();
            ScanResult result = running.get(1, TimeUnit.MINUTES);
            assertThat(result.cancelled()).isTrue();
            assertThat(result.analysed()).isLessThan(PHOTOS);
        }
    }

    @Test
    void theClockOfTheJobStandsStillMeanwhile() throws InterruptedException {
        long begun = token.workingNanos();
        token.pause();
        token.pause();
        long paused = token.workingNanos();
        Thread.sleep(50);
        assertThat(token.workingNanos()).isEqualTo(paused);
        token.resume();
        long resumed = token.workingNanos();
        assertThat(resumed - begun).isLessThan(Duration.ofMillis(50).toNanos());
        assertThat(resumed).isGreaterThanOrEqualTo(paused);
    }

    @Test
    void whatWasStoppedIsNeverPaused() {
        token.pause();
        token.cancel();
        assertThat(token.isPaused()).isFalse();
        token.pause();
        assertThat(token.isPaused()).isFalse();
    }
}
