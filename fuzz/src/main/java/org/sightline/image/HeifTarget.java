package org.sightline.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sightline.fuzz.FuzzTarget;

/** HEIC and AVIF; bytes 4 to 12 of the input are replaced by those of an HEIC. */
public final class HeifTarget implements FuzzTarget {

    private static final byte[] BRAND = "ftypheic".getBytes(StandardCharsets.US_ASCII);

    private final PictureFuzzing fuzzing = new PictureFuzzing();

    @Override
    public String run(byte[] input) {
        byte[] file = Arrays.copyOf(input, Math.max(input.length, 4 + BRAND.length));
        System.arraycopy(BRAND, 0, file, 4, BRAND.length);
        return fuzzing.decode(file);
    }
}
