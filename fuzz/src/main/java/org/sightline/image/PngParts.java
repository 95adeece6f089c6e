package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Makes PNGs whose outer form is right, whatever is inside. */
final class PngParts {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int HEADER = 13;

    private PngParts() {}

    /** The same with the checksum of every chunk that ends within it made right. */
    static byte[] repaired(byte[] png) {
        byte[] repaired = png.clone();
        System.arraycopy(SIGNATURE, 0, repaired, 0, Math.min(SIGNATURE.length, repaired.length));
        ByteBuffer file = ByteBuffer.wrap(repaired);
        long at = SIGNATURE.length;
        while (at + 12 <= repaired.length) {
            long length = file.getInt((int) at) & 0xFFFF_FFFFL;
            if (at + 12 + length > repaired.length) {
                return repaired;
            }
            CRC32 crc = new CRC32();
            crc.update(repaired, (int) at + 4, (int) length + 4);
            file.putInt((int) (at + 8 + length), (int) crc.getValue());
            at += 12 + length;
        }
        return repaired;
    }

    /** Thirteen bytes of header, one that counts the colours of the palette, those, and lines of pixels. */
    static byte[] packed(byte[] parts) {
        byte[] padded = Arrays.copyOf(parts, Math.max(parts.length, HEADER + 1));
        ByteBuffer header = ByteBuffer.wrap(padded, 0, HEADER);
        // Sides of 1 to 1024, so that most of the inputs are pictures at all.
        header.putInt(0, 1 + (header.getInt(0) & 0x3FF)).putInt(4, 1 + (header.getInt(4) & 0x3FF));
        int colours = Math.min(padded[HEADER] & 0xFF, (padded.length - HEADER - 1) / 3);
        int lines = HEADER + 1 + colours * 3;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", Arrays.copyOf(padded, HEADER));
        if (colours > 0) {
            chunk(out, "PLTE", Arrays.copyOfRange(padded, HEADER + 1, lines));
        }
        chunk(out, "IDAT", deflated(padded, lines));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes, from, bytes.length - from);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 crc = new CRC32();
        crc.update(chunk, 4, content.length + 4);
        ByteBuffer.wrap(chunk).putInt(content.length + 8, (int) crc.getValue());
        out.writeBytes(chunk);
    }
}
