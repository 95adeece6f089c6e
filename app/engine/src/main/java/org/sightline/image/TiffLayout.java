package org.sightline.image;

import java.io.IOException;
import org.sightline.model.ProblemCode;

/**
 * How a TIFF's first picture is laid out. It is decoded tile by tile or strip by strip, and such a part may be announced far
 * larger than the picture.
 *
 * @param partWidth pixels of a tile or strip
 * @param partHeight pixels of a tile or strip
 * @param pixelBytes bytes of one pixel as it is stored
 */
record TiffLayout(long width, long height, long partWidth, long partHeight, long pixelBytes) {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int SAMPLES = 277;
    private static final int ROWS_PER_STRIP = 278;
    private static final int STRIP_BYTES = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_BYTES = 325;

    /** Bytes of one pixel as the decoder hands it over. */
    private static final int HANDED_OVER = 4;

    /** @throws IOException if it is no TIFF, or a tile or strip announces more bytes than there are */
    static TiffLayout read(byte[] bytes) throws IOException {
        TiffDirectory directory = TiffDirectory.first(bytes);
        // The decoder makes room for as many bytes as a part announces before it reads them.
        if (Math.max(directory.largest(STRIP_BYTES), directory.largest(TILE_BYTES)) > bytes.length) {
            throw new IOException("A part that is longer than the file");
        }
        long width = directory.number(WIDTH, 0);
        long height = directory.number(HEIGHT, 0);
        long bits = directory.number(BITS, 1);
        long samples = directory.number(SAMPLES, 1);
        long tileWidth = directory.number(TILE_WIDTH, 0);
        long tileHeight = directory.number(TILE_HEIGHT, 0);
        long rows = Math.min(height, directory.number(ROWS_PER_STRIP, height));
        boolean tiled = tileWidth > 0 || tileHeight > 0;
        return new TiffLayout(
                width,
                height,
                tiled ? Math.max(1, tileWidth) : width,
                tiled ? Math.max(1, tileHeight) : Math.max(1, rows),
                Math.max(1, (bits * samples + 7) / 8));
    }

    /** @throws ImageException if a tile or strip is larger than a picture may be */
    PictureHeader header(DecodingLimits limits) throws ImageException, IOException {
        if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new IOException("Sides that no decoder reads");
        }
        if (partWidth > limits.decodedPixels() || partHeight > limits.decodedPixels() / partWidth) {
            throw new ImageException(
                    ProblemCode.IMAGE_TOO_LARGE,
                    partWidth + " x " + partHeight,
                    Long.toString(limits.decodedPixels() / 1_000_000));
        }
        long working = partWidth * partHeight * (Math.min(pixelBytes, 1 << 16) + HANDED_OVER);
        return new PictureHeader((int) width, (int) height, working);
    }
}
