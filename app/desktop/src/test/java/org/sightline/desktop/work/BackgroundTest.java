package org.sightline.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.testing.LaterExecutor;

class BackgroundTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final LaterExecutor window = new LaterExecutor();
    private final Background background = new Background(worker, window);
    private final List<String> heard = new ArrayList<>();

    @Test
    void handsTheResultToTheWindow() {
        background.run(() -> "found", heard::add, failure -> heard.add("failed"));
        assertThat(heard).isEmpty();
        worker.runAll();
        assertThat(heard).isEmpty();
        window.runAll();
        assertThat(heard).containsExactly("found");
    }

    @Test
    void handsEveryKindOfFailureToTheWindow() {
        background.run(
                () -> {
                    throw new IOException("disk full");
                },
                found -> heard.add("found"),
                failure -> heard.add(failure.getMessage()));
        background.run(
                () -> {
                    throw new UnsatisfiedLinkError("no library");
                },
                found -> heard.add("found"),
                failure -> heard.add(failure.getMessage()));
        worker.runAll();
        window.runAll();
        assertThat(heard).containsExactly("disk full", "no library");
    }

    @Test
    void waitsForTheLastJobButNotForever() throws InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Background real = new Background(thread, Runnable::run);
        real.finish(() -> heard.add("closed"), Duration.ofSeconds(10));
        assertThat(heard).containsExactly("closed");
        thread.shutdownNow();

        long start = System.nanoTime();
        background.finish(() -> heard.add("never"), Duration.ofMillis(50));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(heard).containsExactly("closed");
    }
}
