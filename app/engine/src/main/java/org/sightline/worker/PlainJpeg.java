package org.sightline.worker;

/**
 * Whether bytes are a JPEG that holds a picture and nothing beside it: no metadata, no comment, no second picture. A worker that
 * a picture took over may answer anything, and what it answers is put into a report.
 */
final class PlainJpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int BASELINE = 0xC0;
    private static final int HUFFMAN = 0xC4;
    private static final int QUANTISATION = 0xDB;
    private static final int JFIF = 0xE0;

    /** Bytes of a JFIF header without a thumbnail of its own. */
    private static final int JFIF_LENGTH = 16;

    private PlainJpeg() {}

    /** @param width pixels that the frame must announce */
    static boolean is(byte[] jpeg, int width, int height) {
        if (jpeg.length < 4 || marker(jpeg, 0) != START || marker(jpeg, jpeg.length - 2) != END) {
            return false;
        }
        boolean frame = false;
        int at = 2;
        while (at + 4 <= jpeg.length) {
            int marker = marker(jpeg, at);
            int length = number(jpeg, at + 2);
            if (length < 2 || at + 2 + length > jpeg.length) {
                return false;
            }
            switch (marker) {
                case HUFFMAN, QUANTISATION -> {}
                case JFIF -> {
                    if (length != JFIF_LENGTH) {
                        return false;
                    }
                }
                case BASELINE -> {
                    if (frame || length < 8 || number(jpeg, at + 5) != height || number(jpeg, at + 7) != width) {
                        return false;
                    }
                    frame = true;
                }
                case SCAN -> {
                    return frame && onlyEndFollows(jpeg, at + 2 + length);
                }
                default -> {
                    return false;
                }
            }
            at += 2 + length;
        }
        return false;
    }

    /** Within a scan only stuffed bytes stand behind 0xFF, and the end mark behind it all. */
    private static boolean onlyEndFollows(byte[] jpeg, int from) {
        for (int at = from; at < jpeg.length - 2; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The marker at this place, or -1 if none stands there. */
    private static int marker(byte[] jpeg, int at) {
        return jpeg[at] == (byte) 0xFF ? jpeg[at + 1] & 0xFF : -1;
    }

    private static int number(byte[] jpeg, int at) {
        return at + 1 < jpeg.length ? (jpeg[at] & 0xFF) << 8 | (jpeg[at + 1] & 0xFF) : -1;
    }
}
