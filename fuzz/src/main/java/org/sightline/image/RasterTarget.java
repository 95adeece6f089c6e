package org.sightline.image;

import java.util.Arrays;
import org.sightline.fuzz.FuzzTarget;

/**
 * PNG, WebP, BMP and TIFF. The first byte of the input chooses what is done to the rest: nothing; the checksums of a PNG made
 * right, which a changed one never has; or a PNG made of raw pixels, so that changes reach what comes behind the inflating.
 */
public final class RasterTarget implements FuzzTarget {

    /** First byte of an input that is taken as it is. */
    public static final byte AS_IT_IS = 0;

    /** First byte of an input that is a PNG whose checksums are to be made right. */
    public static final byte PNG_REPAIRED = 1;

    /** First byte of an input that is the header, a palette and the lines of a PNG. */
    public static final byte PNG_PACKED = 2;

    private final PictureFuzzing fuzzing = new PictureFuzzing();

    @Override
    public String run(byte[] input) {
        if (input.length == 0) {
            return "nothing";
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        return fuzzing.decode(
                switch (input[0] & 3) {
                    case PNG_REPAIRED -> PngParts.repaired(rest);
                    case PNG_PACKED -> PngParts.packed(rest);
                    default -> rest;
                });
    }
}
