package org.sightline.image;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.sightline.model.ProblemCode;

/**
 * What a picture other than a JPEG announces, read from the few bytes at its beginning.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 * @param workingBytes native memory that its decoder takes beside the file and the pixels that come out
 */
record PictureHeader(int width, int height, long workingBytes) {

    static PictureHeader read(ImageFormat format, byte[] bytes, DecodingLimits limits) throws ImageException {
        try {
            PictureHeader header = switch (format) {
                case PNG -> png(bytes);
                case WEBP -> webp(bytes);
                case BMP -> bmp(bytes);
                case TIFF -> TiffLayout.read(bytes).header(limits);
                case GIF -> gif(bytes);
                default -> throw new IOException("No header of this format is known");
            };
            if (header.width() <= 0 || header.height() <= 0) {
                throw new IOException("A side has no pixels");
            }
            return header;
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE, broken);
        }
    }

    /** The first chunk is the header (PNG 1.2, 11.2.2). */
    private static PictureHeader png(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (file.getInt(8) != 13 || !name(bytes, 12).equals("IHDR")) {
            throw new IOException("The header is missing");
        }
        return new PictureHeader(file.getInt(16), file.getInt(20), 0);
    }

    /** A lossy, a lossless or an extended one (RFC 9649, 2.5 to 2.7). */
    private static PictureHeader webp(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Dimension size = switch (name(bytes, 12)) {
            case "VP8 " -> new Dimension(file.getShort(26) & 0x3FFF, file.getShort(28) & 0x3FFF);
            case "VP8L" -> {
                int bits = file.getInt(21);
                yield new Dimension((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            }
            case "VP8X" -> new Dimension((file.getInt(24) & 0xFF_FFFF) + 1, (file.getInt(27) & 0xFF_FFFF) + 1);
            default -> throw new IOException("No chunk of a picture");
        };
        // Lossless pixels and those with alpha are decoded to four bytes each before they become three.
        long working = name(bytes, 12).equals("VP8 ") ? 0 : (long) size.width * size.height * 8;
        return new PictureHeader(size.width, size.height, working);
    }

    private static PictureHeader bmp(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int length = file.getInt(14);
        if (length == 12) {
            return new PictureHeader(file.getShort(18) & 0xFFFF, file.getShort(20) & 0xFFFF, 0);
        }
        if (length < 36 || bytes.length < 54) {
            throw new IOException("A header of an unknown kind");
        }
        // The height of a BMP that is stored from the top is negative.
        return new PictureHeader(file.getInt(18), Math.abs(file.getInt(22)), 0);
    }

    private static PictureHeader gif(byte[] bytes) throws IOException, ImageException {
        Dimension size = GifFrame.size(bytes);
        return new PictureHeader(size.width, size.height, 0);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
