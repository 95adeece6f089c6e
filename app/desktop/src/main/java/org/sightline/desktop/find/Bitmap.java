package org.sightline.desktop.find;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes pixels as a BMP, the plainest of the formats that the examiner reads: a picture that was pasted has no file. */
final class Bitmap {

    private static final int HEADERS = 54;
    private static final int DETAILS = 40;
    private static final int BITS = 24;

    private Bitmap() {}

    /**
     * The file.
     *
     * @param argb the pixels, row by row from the top; what is transparent becomes white
     */
    static byte[] of(int[] argb, int width, int height) {
        int row = (width * 3 + 3) / 4 * 4;
        ByteBuffer file = ByteBuffer.allocate(Math.addExact(HEADERS, Math.multiplyExact(row, height)))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(file.capacity()).putInt(0).putInt(HEADERS);
        file.putInt(DETAILS).putInt(width).putInt(height);
        file.putShort((short) 1).putShort((short) BITS);
        file.putInt(0).putInt(row * height).putInt(0).putInt(0).putInt(0).putInt(0);
        // From the lowest row to the highest.
        for (int y = height - 1; y >= 0; y--) {
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                int alpha = pixel >>> 24;
                file.put(onWhite(pixel, alpha)).put(onWhite(pixel >> 8, alpha)).put(onWhite(pixel >> 16, alpha));
            }
            for (int filled = width * 3; filled < row; filled++) {
                file.put((byte) 0);
            }
        }
        return file.array();
    }

    private static byte onWhite(int channel, int alpha) {
        return (byte) (((channel & 0xFF) * alpha + 255 * (255 - alpha)) / 255);
    }
}
