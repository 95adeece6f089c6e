package org.sightline.batch;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Changes the count of a group so that no person shows in it: up to {@value #MOST} more or less by chance, less likely the more,
 * then rounded to a multiple of five, and shown from {@value #LEAST_SHOWN} on. Because no chance lifts a group of four to ten, none
 * under five is ever shown. Each step away from the count is half as likely as the one before: so whatever is shown would
 * have been shown without a given person, too, half as often at least; but for the outermost step, one draw in 94.
 */
final class CountNoise {

    /** The most that a count is changed by. */
    static final int MOST = 5;

    /** The least changed count that is shown. */
    static final int LEAST_SHOWN = 10;

    private static final int STEP = 5;

    /** How often no change is drawn, one more or less, two more or less and so on. */
    private static final int[] WEIGHTS = {32, 16, 8, 4, 2, 1};

    /** All draws: each but the first stands for more and for less. */
    static final int DRAWS = 94;

    private CountNoise() {}

    /** Of {@link #DRAWS}, how many change a count by this. */
    static int weight(int change) {
        int distance = Math.abs(change);
        return distance > MOST ? 0 : WEIGHTS[distance];
    }

    /**
     * Draws a change.
     *
     * @param seed random bytes, eight at least
     */
    static int draw(byte[] seed) {
        long left = Long.remainderUnsigned(ByteBuffer.wrap(seed).getLong(), DRAWS);
        int change = -MOST;
        while (left >= weight(change)) {
            left -= weight(change);
            change++;
        }
        return change;
    }

    /** What is shown of a count, a multiple of five; null for nothing. */
    static @Nullable Integer shown(int count, int change) {
        int changed = count + change;
        return changed < LEAST_SHOWN ? null : (changed + STEP / 2) / STEP * STEP;
    }
}
