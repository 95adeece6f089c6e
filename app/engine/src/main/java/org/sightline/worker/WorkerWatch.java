package org.sightline.worker;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sightline.system.MachineMemory;

/** Looks at every worker many times a second and ends those that take too long or too much memory. */
final class WorkerWatch implements Runnable {

    private static final long EVERY_MILLISECONDS = 25;

    private final Collection<WorkerProcess> workers;
    private final long each;

    /**
     * @param workers those that run; changes while this watches
     * @param each bytes of machine memory that one may hold
     */
    WorkerWatch(Collection<WorkerProcess> workers, long each) {
        this.workers = workers;
        this.each = each;
    }

    /** Watches until it is interrupted. */
    @Override
    public void run() {
        long together = Math.max(each, MachineMemory.bytes() / 10 * 6);
        try {
            while (true) {
                look(together);
                Thread.sleep(EVERY_MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param together bytes that all of them may hold */
    private void look(long together) {
        long sum = 0;
        long most = 0;
        int alive = 0;
        @Nullable WorkerProcess largest = null;
        for (WorkerProcess worker : workers) {
            if (!worker.isAlive()) {
                continue;
            }
            alive++;
            if (worker.isOverdue()) {
                worker.end(Death.TOO_SLOW);
            }
            long resident = ResidentMemory.ofProcess(worker.processId()).orElse(0);
            if (resident > each) {
                worker.end(Death.OUT_OF_MEMORY);
            }
            sum += resident;
            if (resident > most) {
                most = resident;
                largest = worker;
            }
        }
        if (sum > together && alive > 1 && largest != null) {
            // Its picture is examined again when no other is.
            largest.end(Death.OUT_OF_MEMORY);
        }
    }
}
