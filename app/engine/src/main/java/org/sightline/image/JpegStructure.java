package org.sightline.image;

import java.util.Optional;

/**
 * What a JPEG's markers tell before anything is decoded (ITU-T T.81, Annex B).
 *
 * @param buffered its coefficients are all held in memory while decoding, even at a reduced scale: it is progressive, or its
 *     components come one after the other
 * @param coefficientBytes bytes that all its coefficients take
 * @param kind what no decoder here reads, such as {@code 12-bit JPEG}; empty for usual ones
 * @param complete an end marker follows the first scan; without it the lower part of the picture is missing
 */
record JpegStructure(int width, int height, boolean buffered, long coefficientBytes, String kind, boolean complete) {

    private static final int START_OF_SCAN = 0xDA;
    static final byte END_OF_IMAGE = (byte) 0xD9;

    /** Empty if no frame header comes before the picture's data. */
    static Optional<JpegStructure> read(byte[] bytes) {
        Frame frame = null;
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
            if ((byte) marker == END_OF_IMAGE) {
                break;
            }
            int length = unsignedShort(bytes, at + 2);
            if (isFrame(marker) && at + 9 < bytes.length) {
                frame = Frame.read(bytes, at);
            }
            if (marker == START_OF_SCAN) {
                if (frame == null || frame.width() == 0 || frame.height() == 0 || at + 4 >= bytes.length) {
                    return Optional.empty();
                }
                boolean buffered = frame.isProgressive() || (bytes[at + 4] & 0xFF) < frame.components();
                int scans = buffered ? scansFrom(bytes, at) : 1;
                String kind = scans > DecodingLimits.JPEG_SCANS ? "JPEG (" + scans + " scans)" : frame.kind();
                boolean complete = endsAfter(bytes, at + 2 + length);
                return Optional.of(new JpegStructure(
                        frame.width(), frame.height(), buffered, frame.coefficientBytes(bytes), kind, complete));
            }
            at += 2 + Math.max(2, length);
        }
        return Optional.empty();
    }

    /** @param at where the marker stands */
    private record Frame(int at, int marker, int precision, int width, int height, int components) {

        static Frame read(byte[] bytes, int at) {
            return new Frame(
                    at,
                    bytes[at + 1] & 0xFF,
                    bytes[at + 4] & 0xFF,
                    unsignedShort(bytes, at + 7),
                    unsignedShort(bytes, at + 5),
                    bytes[at + 9] & 0xFF);
        }

        boolean isProgressive() {
            return marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE;
        }

        /** Baseline, extended and progressive are read, in Huffman and in arithmetic coding. */
        String kind() {
            boolean read = marker == 0xC0 || marker == 0xC1 || marker == 0xC2 || marker == 0xC9 || marker == 0xCA;
            if (!read) {
                return "JPEG SOF" + (marker - 0xC0);
            }
            return precision == 8 ? "" : precision + "-bit JPEG";
        }

        /** Two bytes for each sample; components may have fewer samples than the picture has pixels. */
        long coefficientBytes(byte[] bytes) {
            int most = 1;
            int all = 0;
            for (int component = 0; component < components; component++) {
                int sampling = at + 11 + component * 3;
                int blocks = sampling < bytes.length ? (bytes[sampling] >> 4 & 0xF) * (bytes[sampling] & 0xF) : 1;
                most = Math.max(most, blocks);
                all += Math.max(1, blocks);
            }
            // Sides are filled up to whole blocks of sixteen pixels.
            return (width + 15L) * (height + 15L) * 2 * all / most;
        }
    }

    /** Each is a pass over the whole picture. Behind the first no other marker can look like one. */
    private static int scansFrom(byte[] bytes, int first) {
        int scans = 0;
        for (int i = first; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == START_OF_SCAN) {
                scans++;
            }
        }
        return scans;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean endsAfter(byte[] bytes, int scanData) {
        for (int i = bytes.length - 2; i >= scanData; i--) {
            if ((bytes[i] & 0xFF) == 0xFF && bytes[i + 1] == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int unsignedShort(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
