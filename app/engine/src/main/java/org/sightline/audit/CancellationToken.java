package org.sightline.audit;

import java.util.concurrent.CancellationException;

/** Asks a running job to pause, or to stop, at the next safe point. For any thread. */
public final class CancellationToken {

    private volatile boolean cancelled;
    private volatile boolean paused;
    private long pausedAt;
    private long pausedBefore;

    /** Asks the job to stop, also while it is paused. */
    public synchronized void cancel() {
        resume();
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** @throws CancellationException if the job was asked to stop */
    public void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("The job was asked to stop");
        }
    }

    /** Asks the job to wait; what is at hand is finished first. Nothing happens once it was asked to stop. */
    public synchronized void pause() {
        if (!paused && !cancelled) {
            paused = true;
            pausedAt = System.nanoTime();
        }
    }

    /** Lets a paused job go on. */
    public synchronized void resume() {
        if (paused) {
            pausedBefore += System.nanoTime() - pausedAt;
            paused = false;
            notifyAll();
        }
    }

    public boolean isPaused() {
        return paused;
    }

    /** Waits while the job is paused. */
    public void awaitResumed() throws InterruptedException {
        if (paused) {
            synchronized (this) {
                while (paused) {
                    wait();
                }
            }
        }
    }

    /**
     * Waits while the job is paused.
     *
     * @throws CancellationException if the job was asked to stop, or its thread was
     */
    public void goOn() {
        try {
            awaitResumed();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The job was interrupted while it was paused");
        }
        throwIfCancelled();
    }

    /** Nanoseconds of a clock that stands still while the job is paused. */
    synchronized long workingNanos() {
        return (paused ? pausedAt : System.nanoTime()) - pausedBefore;
    }
}
