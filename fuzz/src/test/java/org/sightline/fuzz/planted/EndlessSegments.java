package org.sightline.fuzz.planted;

/** A walk over segments with a planted bug: a segment whose length is zero is followed by itself. */
public final class EndlessSegments {

    private EndlessSegments() {}

    public static void fuzzerTestOneInput(byte[] input) {
        int at = 2;
        while (at + 3 < input.length && (input[at] & 0xFF) == 0xFF) {
            int length = (input[at + 2] & 0xFF) << 8 | (input[at + 3] & 0xFF);
            boolean metadata = (input[at + 1] & 0xFF) == 0xE1;
            at += metadata ? length : 2 + Math.max(2, length);
        }
    }
}
