package org.sightline.fuzz.planted;

import java.nio.ByteBuffer;

/** A decoder with a planted bug: it allocates what the header announces. */
public final class TrustingHeader {

    private static byte[] pixels = new byte[0];

    private TrustingHeader() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < 12 || input[0] != 'P' || input[1] != 'I' || input[2] != 'C') {
            return;
        }
        int width = ByteBuffer.wrap(input).getShort(4) & 0xFFFF;
        int height = ByteBuffer.wrap(input).getShort(6) & 0xFFFF;
        boolean refused = width == 0 || height == 0 || (long) width * height > Integer.MAX_VALUE / 2;
        if (!refused) {
            pixels = new byte[width * height];
            pixels[0] = input[8];
        }
    }
}
