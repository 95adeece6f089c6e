package org.sightline.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The EXIF of a PNG or WebP as it stands in the file. Nothing else is read: a PNG's compressed texts may be of any size once
 * they are inflated.
 */
final class ExifBlock {

    private static final byte[] JPEG_PREFIX = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifBlock() {}

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
        boolean prefixed = block.length > JPEG_PREFIX.length
                && Arrays.equals(block, 0, JPEG_PREFIX.length, JPEG_PREFIX, 0, JPEG_PREFIX.length);
        return prefixed ? Arrays.copyOfRange(block, JPEG_PREFIX.length, block.length) : block;
    }
}
