package org.sightline.image;

import java.util.Optional;

/**
 * What a JPEG's markers tell before anything is decoded (ITU-T T.81, Annex B).
 *
 * @param buffered its coefficients are all held in memory while decoding, even at a reduced scale: it is progressive, or its
 *     components come one after the other
 * @param complete an end marker follows the first scan; without it the lower part of the picture is missing
 */
record JpegStructure(int width, int height, boolean buffered, boolean complete) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Empty if no frame header comes before the picture's data. */
    static Optional<JpegStructure> read(byte[] bytes) {
        int width = 0;
        int height = 0;
        boolean progressive = false;
        int components = 0;
        int at = 2;
        while (at + 3 < bytes.length) {
            if ((bytes[at] & 0xFF) != 0xFF) {
                at++;
                continue;
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                at += 2;
                continue;
            }
            if (marker == END_OF_IMAGE) {
                break;
            }
            int length = unsignedShort(bytes, at + 2);
            if (isFrame(marker) && at + 9 < bytes.length) {
                height = unsignedShort(bytes, at + 5);
                width = unsignedShort(bytes, at + 7);
                components = bytes[at + 9] & 0xFF;
                progressive = marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE;
            }
            if (marker == START_OF_SCAN) {
                if (width == 0 || height == 0 || at + 4 >= bytes.length) {
                    return Optional.empty();
                }
                boolean buffered = progressive || (bytes[at + 4] & 0xFF) < components;
                boolean complete = endsAfter(bytes, at + 2 + length);
                return Optional.of(new JpegStructure(width, height, buffered, complete));
            }
            at += 2 + Math.max(2, length);
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean endsAfter(byte[] bytes, int scanData) {
        for (int i = bytes.length - 2; i >= scanData; i--) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int unsignedShort(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
