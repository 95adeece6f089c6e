package org.sightline.footage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * When frames are shown.
 *
 * @param perSecond frames a second, on average where it varies
 * @param varying whether distances differ from frame to frame, by up to a half
 */
public record FrameRate(int perSecond, boolean varying) {

    /** Ticks of a varying rate a second. */
    private static final int MILLISECONDS = 1000;

    /** The same distance everywhere. */
    public static FrameRate constant(int perSecond) {
        return new FrameRate(perSecond, false);
    }

    /** Distances that differ, as telephones film in the dark. */
    public static FrameRate varying(int perSecond) {
        return new FrameRate(perSecond, true);
    }

    /** Ticks a second, in which {@link #ticks} counts. */
    int ticksPerSecond() {
        return varying ? MILLISECONDS : perSecond;
    }

    /** The tick of each frame of a film of that length. */
    List<Long> ticks(double seconds, long seed) {
        Random random = new Random(seed);
        List<Long> ticks = new ArrayList<>();
        double end = seconds * ticksPerSecond() - 1e-6;
        double distance = (double) MILLISECONDS / perSecond;
        for (long tick = 0; tick < end; ) {
            ticks.add(tick);
            tick += varying ? Math.round(distance * (0.5 + random.nextDouble())) : 1;
        }
        return List.copyOf(ticks);
    }
}
