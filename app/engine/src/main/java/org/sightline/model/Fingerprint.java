package org.sightline.model;

import java.util.Arrays;

/**
 * What a picture looks like from far away, upright, whatever file it stands in: enough to tell a copy from another picture.
 * It shows roughly what the picture shows, so it is a secret like everything else of it.
 *
 * @param hash one bit for each of the slowest waves of the picture, alike where pictures are alike
 * @param grey the whole picture on {@value #SIDE} x {@value #SIDE} grey values, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // equality is its own
public record Fingerprint(long hash, byte[] grey) {

    public static final int SIDE = 32;

    public Fingerprint {
        if (grey.length != SIDE * SIDE) {
            throw new IllegalArgumentException("A fingerprint has " + SIDE * SIDE + " grey values");
        }
    }

    /** A grey value, 0 to 255. */
    public int at(int x, int y) {
        return grey[y * SIDE + x] & 0xFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && hash == that.hash && Arrays.equals(grey, that.grey);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash) * 31 + Arrays.hashCode(grey);
    }
}
