package org.sightline.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The EXIF of a JPEG, PNG or WebP as it stands in the file. Nothing else is read: a PNG's compressed texts may be of any size once
 * they are inflated.
 */
final class ExifBlock {

    private static final byte[] JPEG_PREFIX = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final int APPLICATION_1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private ExifBlock() {}

    /** The first segment that is marked as EXIF before the picture's data. */
    static Optional<byte[]> inJpeg(byte[] bytes) {
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                break;
            }
            int length = Math.max(2, (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF));
            int start = at + 4;
            int end = Math.min(bytes.length, at + 2 + length);
            if (marker == APPLICATION_1 && end - start > JPEG_PREFIX.length && isPrefixed(bytes, start)) {
                return Optional.of(Arrays.copyOfRange(bytes, start + JPEG_PREFIX.length, end));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static boolean isPrefixed(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + JPEG_PREFIX.length, JPEG_PREFIX, 0, JPEG_PREFIX.length);
    }

    /** The chunk {@code eXIf} (PNG 1.5 extensions, 2017). */
    static Optional<byte[]> inPng(byte[] bytes) {
        return chunk(bytes, 8, true, "eXIf");
    }

    /** The chunk {@code EXIF} of an extended WebP. */
    static Optional<byte[]> inWebp(byte[] bytes) {
        return chunk(bytes, 12, false, "EXIF");
    }

    private static Optional<byte[]> chunk(byte[] bytes, int first, boolean png, String wanted) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        long at = first;
        while (at + 8 <= bytes.length) {
            int start = (int) at;
            long length = file.getInt(png ? start : start + 4) & 0xFFFF_FFFFL;
            String type = new String(bytes, png ? start + 4 : start, 4, StandardCharsets.ISO_8859_1);
            if (type.equals(wanted)) {
                long end = Math.min(bytes.length, at + 8 + length);
                return Optional.of(withoutPrefix(Arrays.copyOfRange(bytes, start + 8, (int) end)));
            }
            // A PNG's chunk ends with a checksum of four bytes, a WebP's at an even place.
            at += 8 + length + (png ? 4 : length % 2);
        }
        return Optional.empty();
    }

    /** Some programs write EXIF into a WebP as it begins in a JPEG. */
    private static byte[] withoutPrefix(byte[] block) {
        boolean prefixed = block.length > JPEG_PREFIX.length && isPrefixed(block, 0);
        return prefixed ? Arrays.copyOfRange(block, JPEG_PREFIX.length, block.length) : block;
    }
}
