package org.sightline.audit;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Effort;
import org.sightline.system.MachineMemory;

/**
 * What a scan examines and with how many threads.
 *
 * @param included what is left out unless asked for: {@link AppearanceKind#MESSAGE}, {@link AppearanceKind#DELETED}
 * @param threads photos examined at once, 1 or more
 * @param effort how closely photos are looked at
 */
public record ScanOptions(Set<AppearanceKind> included, int threads, Effort effort) {

    /** Kinds that are counted, and examined only when asked for. */
    public static final Set<AppearanceKind> LEFT_OUT =
            Set.copyOf(EnumSet.of(AppearanceKind.MESSAGE, AppearanceKind.DELETED));

    /** Threads whose workers any machine has room for. */
    private static final int FEW = 4;

    /** Bytes of a worker that examines a picture of the usual size. */
    private static final long USUAL_WORKER = 300L << 20;

    public ScanOptions {
        included = Set.copyOf(included);
        if (threads < 1) {
            throw new IllegalArgumentException("A scan needs a thread");
        }
    }

    public static ScanOptions usual() {
        return new ScanOptions(Set.of(), usualThreads(), Effort.NORMAL);
    }

    /** As many as the machine has processors and as its memory has room for workers. */
    public static int usualThreads() {
        int processors = Runtime.getRuntime().availableProcessors();
        return processors <= FEW ? processors : Math.max(FEW, Math.min(processors, workersThatFit()));
    }

    private static int workersThatFit() {
        return (int) Math.min(Integer.MAX_VALUE, MachineMemory.bytes() / 2 / USUAL_WORKER);
    }
}
