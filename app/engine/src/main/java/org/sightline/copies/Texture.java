package org.sightline.copies;

import org.sightline.model.Fingerprint;

/**
 * How much a picture changes where the camera moves a little: by less than that, two pictures may differ and be the same. It is
 * told for the direction in which it changes least, because a burst may move there.
 */
public final class Texture {

    /** How far the camera moves, in parts of the picture. */
    private static final double MOVE = 0.01;

    /** Grey values; of what changes less, neighbours in a burst could not be told apart. */
    private static final double LEAST = 2.0;

    private Texture() {}

    /** Whether copies of the picture can be told from other pictures at all. */
    public static boolean suffices(Fingerprint picture) {
        return of(picture) >= LEAST;
    }

    /** Grey values by which the picture changes, as a root of the mean square. */
    static double of(Fingerprint picture) {
        double across = 0;
        double down = 0;
        double both = 0;
        int last = Fingerprint.SIDE - 1;
        for (int y = 1; y < last; y++) {
            for (int x = 1; x < last; x++) {
                double dx = (picture.at(x + 1, y) - picture.at(x - 1, y)) / 2.0;
                double dy = (picture.at(x, y + 1) - picture.at(x, y - 1)) / 2.0;
                across += dx * dx;
                down += dy * dy;
                both += dx * dy;
            }
        }
        double spread = Math.sqrt((across - down) * (across - down) / 4 + both * both);
        double least = Math.max(0, (across + down) / 2 - spread) / ((last - 1) * (last - 1));
        return Math.sqrt(least) * Fingerprint.SIDE * MOVE;
    }
}
