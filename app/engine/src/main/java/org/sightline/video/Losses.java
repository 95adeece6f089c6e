package org.sightline.video;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a film shows nothing because it is damaged: from one whole frame to the next, where something broke in between. Frames
 * that are merely far apart, as in slide shows and recordings of screens, are no loss. Pure; for one thread.
 */
final class Losses {

    /** Milliseconds of a loss that counts. A film is looked at once a second: what is shorter may lie between two looks anyway. */
    static final long LEAST = 1_000;

    /** Milliseconds by which frames may be apart because those between them are passed over. */
    private static final long USUAL = 240;

    private record Stretch(long start, long end) {

        long within(long from, long to) {
            return Math.max(0, Math.min(end, to) - Math.max(start, from));
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private long last;
    private long shownUntil;
    private long broken = -1;
    private boolean isSought;

    /** Forgets what was before: frames are wanted from this time on, and those before it that they need. */
    void begin(long time) {
        stretches.clear();
        last = time;
        shownUntil = time;
        broken = -1;
        isSought = true;
    }

    /** Something of this time was damaged. It may be told before whole frames of earlier times are. */
    void broken(long time) {
        broken = Math.max(broken, time);
    }

    /** @param shown milliseconds for which the frame is shown */
    void whole(long time, long shown) {
        ended(time);
        last = time;
        shownUntil = time + shown;
        isSought = false;
    }

    /** The film goes up to this time. */
    void ended(long time) {
        // What begins later than it was sought could not be found, however silently.
        if ((isSought || broken >= last) && time - shownUntil > USUAL) {
            stretches.add(new Stretch(shownUntil, time));
        }
    }

    /**
     * Milliseconds between two times that show nothing; 0 where they are few. Many short losses count as a long one does: of some
     * codings, single frames of a damaged stretch pass for whole.
     */
    long within(long from, long to) {
        long all = 0;
        boolean isLong = false;
        for (Stretch stretch : stretches) {
            long part = stretch.within(from, to);
            all += part;
            isLong |= part > 0 && stretch.end - stretch.start > LEAST;
        }
        return isLong || all > LEAST ? Math.min(all, Math.max(0, to - from)) : 0;
    }
}
