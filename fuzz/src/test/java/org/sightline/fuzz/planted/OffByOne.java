package org.sightline.fuzz.planted;

import java.util.Arrays;

/** A reader of chunks with a planted bug: a chunk may reach one byte beyond the end. */
public final class OffByOne {

    private OffByOne() {}

    public static void fuzzerTestOneInput(byte[] input) {
        int at = 4;
        while (at + 2 <= input.length) {
            int length = input[at] & 0xFF;
            int type = input[at + 1] & 0xFF;
            if (at + 2 + length > input.length + 1) {
                return;
            }
            if (type == 'E') {
                exif(Arrays.copyOfRange(input, at + 2, Math.min(input.length, at + 2 + length)), length);
            }
            at += 2 + length;
        }
    }

    private static void exif(byte[] content, int length) {
        if (length > 4 && content[0] == 'I' && content[1] == 'I') {
            Integer.parseInt(Integer.toString(content[length - 1]));
        }
    }
}
