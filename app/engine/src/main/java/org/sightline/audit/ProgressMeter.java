package org.sightline.audit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Counts what is done and estimates what remains from the last half minute. Tells the listener at most ten times a second. */
final class ProgressMeter {

    private static final long TELL_EVERY = 100_000_000L;
    private static final long WINDOW = 30_000_000_000L;
    private static final long FIRST_ESTIMATE = 2_000_000_000L;

    private record Sample(long time, long done) {}

    private final ScanListener listener;
    private final LongSupplier clock;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private ScanProgress.Phase phase = ScanProgress.Phase.OPENING;
    private long done;
    private long total;
    private long faces;
    private long unreadable;
    private long unpacked;
    private double compared;
    private long toldAt = Long.MIN_VALUE;
    private long toldDone;

    /** @param clock nanoseconds that only grow */
    ProgressMeter(ScanListener listener, LongSupplier clock) {
        this.listener = listener;
        this.clock = clock;
    }

    void phase(ScanProgress.Phase newPhase) {
        phase = newPhase;
        tell(true);
    }

    /** @param bytes of archives that are being unpacked */
    void unpacked(long bytes) {
        unpacked = bytes;
        tell(false);
    }

    /** @param share of the comparing that was done, 0 to 1; from any thread */
    synchronized void compared(double share) {
        compared = Math.min(1, compared + share);
        tell(false);
    }

    void start(long newDone, long newTotal) {
        done = newDone;
        total = newTotal;
        samples.clear();
        samples.add(new Sample(clock.getAsLong(), done));
        phase(ScanProgress.Phase.EXAMINING);
    }

    void add(long files, long newFaces, long newUnreadable) {
        done += files;
        faces += newFaces;
        unreadable += newUnreadable;
        long now = clock.getAsLong();
        if (samples.isEmpty() || now - samples.getLast().time() >= TELL_EVERY) {
            samples.add(new Sample(now, done));
            while (samples.size() > 2 && now - samples.getFirst().time() > WINDOW) {
                samples.removeFirst();
            }
        }
        tell(false);
    }

    /**
     * Tells what was held back because it came too soon after the last; called often while nothing comes.
     *
     * @param atOnce because the clock stands still
     */
    void catchUp(boolean atOnce) {
        if (toldDone != done) {
            tell(atOnce);
        }
    }

    private void tell(boolean always) {
        long now = clock.getAsLong();
        if (always || toldAt == Long.MIN_VALUE || now - toldAt >= TELL_EVERY) {
            toldAt = now;
            toldDone = done;
            double rate = rate(now);
            listener.progress(
                    new ScanProgress(phase, unpacked, done, total, faces, unreadable, compared, rate, remaining(rate)));
        }
    }

    private double rate(long now) {
        Sample first = samples.peekFirst();
        if (first == null || now - first.time() < FIRST_ESTIMATE) {
            return 0;
        }
        return (done - first.done()) * 1e9 / (now - first.time());
    }

    private @Nullable Duration remaining(double rate) {
        return rate <= 0 || total < done ? null : Duration.ofSeconds(Math.round((total - done) / rate));
    }
}
