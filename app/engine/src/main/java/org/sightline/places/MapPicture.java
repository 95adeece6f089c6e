package org.sightline.places;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A drawn map.
 *
 * @param width pixels
 * @param height pixels
 * @param pixels row by row, opaque, 0xFFRRGGBB
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record MapPicture(int width, int height, int[] pixels) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};

    /** As a PNG (ISO/IEC 15948) that holds nothing but the picture. */
    public byte[] png() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(TRUE_COLOUR);
        chunk(png, "IHDR", header.array());
        chunk(png, "IDAT", deflated());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private byte[] deflated() {
        byte[] rows = new byte[height * (1 + 3 * width)];
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                rows[at++] = 0;
            }
            rows[at++] = (byte) (pixels[i] >> 16);
            rows[at++] = (byte) (pixels[i] >> 8);
            rows[at++] = (byte) pixels[i];
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(type);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
