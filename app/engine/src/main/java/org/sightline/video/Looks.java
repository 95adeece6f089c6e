package org.sightline.video;

import org.sightline.model.Effort;

/**
 * When a film is looked at for faces: at the beginning of each shot, then at an even pace, twice as densely where somebody is in
 * the shot of whom there is no clear frame yet. Never more often in a part than the effort allows. Pure; for one thread.
 */
final class Looks {

    /** Milliseconds after a cut, when what moved or was blended has come to rest. */
    private static final long SETTLED = 320;

    private final long pace;
    private final int most;
    private final long from;
    private int looks;
    private long next;
    private boolean isShotNew = true;

    /** @param from milliseconds at which the part begins */
    Looks(Effort effort, long from) {
        this.from = from;
        this.next = from;
        this.pace = pace(effort);
        this.most = perPart(effort);
    }

    /** Milliseconds between two looks. */
    private static long pace(Effort effort) {
        return switch (effort) {
            case QUICK -> 2_000;
            case NORMAL -> 1_000;
            case THOROUGH -> 400;
        };
    }

    /** Looks in a part of {@link VideoLimits#PART}. */
    static int perPart(Effort effort) {
        return switch (effort) {
            case QUICK -> 18;
            case NORMAL -> 36;
            case THOROUGH -> 100;
        };
    }

    /** Milliseconds between two glimpses, which tell where a shot ends. */
    static long glimpses(Effort effort) {
        return effort == Effort.THOROUGH ? 100 : 160;
    }

    /** A new shot begins here. */
    void cut(long time) {
        isShotNew = true;
        next = time;
    }

    boolean isDue(long time) {
        if (time < next || looks >= most) {
            return false;
        }
        // A third is kept for what comes suddenly, the rest is spread over the part.
        long reached = (time - from) * most / VideoLimits.PART;
        return isShotNew || looks <= reached + most / 3;
    }

    /** @param wantsMore whether somebody is to be seen of whom a better frame is wanted */
    void looked(long time, boolean wantsMore) {
        looks++;
        next = time + (isShotNew ? Math.min(SETTLED, pace) : wantsMore ? pace / 2 : pace);
        isShotNew = false;
    }
}
