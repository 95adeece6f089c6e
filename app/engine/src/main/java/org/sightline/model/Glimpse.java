package org.sightline.model;

import java.util.Arrays;

/**
 * What a frame of a film looks like from far away: enough to tell whether another belongs to the same shot. A secret like
 * everything else of it.
 *
 * @param colours blue, green and red, 0 to 255 each, of {@value #SIDE} x {@value #SIDE} parts of the frame, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // equality is its own
public record Glimpse(byte[] colours) {

    public static final int SIDE = 12;
    public static final int VALUES = SIDE * SIDE * 3;

    public Glimpse {
        if (colours.length != VALUES) {
            throw new IllegalArgumentException("A glimpse has " + VALUES + " values");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glimpse that && Arrays.equals(colours, that.colours);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(colours);
    }
}
