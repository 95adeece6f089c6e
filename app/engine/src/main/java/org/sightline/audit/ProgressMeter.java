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

    /** How many photos take as long as a second of video; {@code bench/video} and {@code bench/run} measure both. */
    private static final double PHOTOS_A_SECOND = 0.7;

    private record Sample(long time, long done, double work) {}

    private final ScanListener listener;
    private final LongSupplier clock;
    private final FootageMeter videos = new FootageMeter();
    private final Deque<Sample> samples = new ArrayDeque<>();
    private ScanProgress.Phase phase = ScanProgress.Phase.OPENING;
    private long done;
    private long total;
    private long faces;
    private long unreadable;
    private long unpacked;
    private double compared;
    private long toldAt = Long.MIN_VALUE;
    private double toldWork;
    private double share;

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

    /** Where videos tell what was looked through of them. */
    FootageMeter videos() {
        return videos;
    }

    void start(long newDone, long newTotal) {
        done = newDone;
        total = newTotal;
        share = 0;
        samples.clear();
        samples.add(new Sample(clock.getAsLong(), done, work(videos.footage())));
        phase(ScanProgress.Phase.EXAMINING);
    }

    /** What is done, in photos. */
    private double work(ScanProgress.@Nullable Footage footage) {
        return done + (footage == null ? 0 : footage.watched() * PHOTOS_A_SECOND / 1000);
    }

    private double allWork(ScanProgress.@Nullable Footage footage) {
        return total + (footage == null ? 0 : footage.total() * PHOTOS_A_SECOND / 1000);
    }

    void add(long files, long newFaces, long newUnreadable) {
        done += files;
        faces += newFaces;
        unreadable += newUnreadable;
        sample();
        tell(false);
    }

    private void sample() {
        long now = clock.getAsLong();
        if (samples.isEmpty() || now - samples.getLast().time() >= TELL_EVERY) {
            samples.add(new Sample(now, done, work(videos.footage())));
            while (samples.size() > 2 && now - samples.getFirst().time() > WINDOW) {
                samples.removeFirst();
            }
        }
    }

    /**
     * Tells what was held back because it came too soon after the last, and how videos go on; called often while nothing comes.
     *
     * @param atOnce because the clock stands still
     */
    void catchUp(boolean atOnce) {
        if (toldWork != work(videos.footage())) {
            sample();
            tell(atOnce);
        }
    }

    private void tell(boolean always) {
        long now = clock.getAsLong();
        if (always || toldAt == Long.MIN_VALUE || now - toldAt >= TELL_EVERY) {
            ScanProgress.Footage footage = videos.footage();
            double all = allWork(footage);
            double work = work(footage);
            toldAt = now;
            toldWork = work;
            share = all == 0 ? share : Math.max(share, Math.min(1, work / all));
            listener.progress(new ScanProgress(
                    phase,
                    unpacked,
                    done,
                    total,
                    share,
                    footage,
                    faces,
                    unreadable,
                    compared,
                    filesPerSecond(now),
                    remaining(now, work, all)));
        }
    }

    private double filesPerSecond(long now) {
        Sample first = samples.peekFirst();
        return first == null || now - first.time() < FIRST_ESTIMATE
                ? 0
                : (done - first.done()) * 1e9 / (now - first.time());
    }

    private @Nullable Duration remaining(long now, double work, double all) {
        Sample first = samples.peekFirst();
        if (first == null || now - first.time() < FIRST_ESTIMATE || work <= first.work() || all < work) {
            return null;
        }
        double perSecond = (work - first.work()) * 1e9 / (now - first.time());
        return Duration.ofSeconds(Math.round((all - work) / perSecond));
    }
}
