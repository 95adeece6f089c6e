package org.sightline.desktop.testing;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Keeps jobs until the test wants them done. */
public final class LaterExecutor implements Executor {

    private final Queue<Runnable> jobs = new ArrayDeque<>();

    private boolean waits = true;

    @Override
    public void execute(Runnable job) {
        jobs.add(job);
        if (!waits) {
            runAll();
        }
    }

    /** From the next job on nothing waits any more. */
    public void stopWaiting() {
        waits = false;
    }

    /** Does the one job that waits longest, if there is one. */
    public void runNext() {
        Runnable job = jobs.poll();
        if (job != null) {
            job.run();
        }
    }

    /** Does all that waits, and what that adds. */
    public void runAll() {
        for (Runnable job = jobs.poll(); job != null; job = jobs.poll()) {
            job.run();
        }
    }
}
