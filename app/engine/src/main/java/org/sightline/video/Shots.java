package org.sightline.video;

import org.sightline.model.Glimpse;

/** Tells where a film cuts from one shot to the next. Pure. */
final class Shots {

    /** Mean difference of two glimpses, in values of 0 to 255, from which on they are of two shots. */
    private static final double CUT = 26;

    private Shots() {}

    /** Whether a cut lies between two frames that follow each other within a fraction of a second. */
    static boolean isCut(Glimpse one, Glimpse other) {
        return difference(one, other) >= CUT;
    }

    static double difference(Glimpse one, Glimpse other) {
        byte[] a = one.colours();
        byte[] b = other.colours();
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
        }
        return (double) sum / a.length;
    }
}
