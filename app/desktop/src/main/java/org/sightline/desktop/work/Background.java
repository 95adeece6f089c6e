package org.sightline.desktop.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.sightline.system.PrivateLog;

/** Runs jobs one after another away from the window, and hands what came of them back to the window's thread. */
public final class Background {

    private static final PrivateLog LOG = PrivateLog.of(Background.class);

    private final Executor worker;
    private final Executor window;

    /**
     * @param worker runs the jobs, one at a time and in order
     * @param window runs what touches the window
     */
    public Background(Executor worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    /** One thread that does not keep the program alive. */
    public static Background start() {
        return new Background(
                Executors.newSingleThreadExecutor(job -> {
                    Thread thread = new Thread(job, "sightline-desktop-work");
                    thread.setDaemon(true);
                    return thread;
                }),
                Platform::runLater);
    }

    /** Runs a job; afterwards exactly one of the two is told, on the window's thread. */
    public <T> void run(Callable<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        worker.execute(() -> {
            T result;
            try {
                result = job.call();
            } catch (Throwable failure) {
                LOG.failure("Working in the background", failure);
                window.execute(() -> failed.accept(failure));
                return;
            }
            window.execute(() -> done.accept(result));
        });
    }

    /** Hands news of a running job to the window's thread. */
    public void tell(Runnable news) {
        window.execute(news);
    }

    /** Runs a last job after those before it and waits for it, though not longer than this. */
    public void finish(Runnable last, Duration atMost) {
        try {
            CompletableFuture.runAsync(last, worker).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            LOG.failure("Ending the work in the background", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
