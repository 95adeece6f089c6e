package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.opencv.core.Mat;

/** Changes to image files that no encoder makes. */
final class ImageFiles {

    private static final int PNG_HEADER = 8 + 25;

    private ImageFiles() {}

    /** The same JPEG with another width and height in its frame header. */
    static byte[] jpegAnnouncing(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        int frame = marker(changed, 0xC0, 0xC2);
        ByteBuffer.wrap(changed).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return changed;
    }

    /** The same JPEG whose first scan holds one component only, as if each had a scan of its own. */
    static byte[] jpegWithSeparateScans(byte[] jpeg) {
        int scan = marker(jpeg, 0xDA, 0xDA);
        byte[] oneComponent = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        int data = scan + 2 + ByteBuffer.wrap(jpeg).getShort(scan + 2);
        return join(Arrays.copyOf(jpeg, scan), oneComponent, Arrays.copyOfRange(jpeg, data, jpeg.length));
    }

    static byte[] jpegWithSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] segment = ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        return join(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Where a marker between the two given stands. */
    static int marker(byte[] jpeg, int first, int last) {
        int at = 2;
        while (true) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker >= first && marker <= last) {
                return at;
            }
            at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
        }
    }

    /** The same PNG with another width and height in its header. */
    static byte[] pngAnnouncing(byte[] png, int width, int height) {
        byte[] changed = png.clone();
        ByteBuffer.wrap(changed).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(changed, 12, 17);
        ByteBuffer.wrap(changed).putInt(29, (int) crc.getValue());
        return changed;
    }

    static byte[] pngWithChunk(byte[] png, String type, byte[] content) {
        byte[] named = join(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 crc = new CRC32();
        crc.update(named);
        byte[] chunk = ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
        return join(Arrays.copyOf(png, PNG_HEADER), chunk, Arrays.copyOfRange(png, PNG_HEADER, png.length));
    }

    /** A simple WebP made an extended one (VP8X) with an EXIF chunk behind the picture. */
    static byte[] webpWithExif(byte[] webp, int width, int height, byte[] exif) {
        ByteBuffer canvas = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        canvas.putInt(0, 0x08).putShort(4, (short) (width - 1)).putShort(7, (short) (height - 1));
        byte[] content = join(
                "WEBP".getBytes(StandardCharsets.US_ASCII),
                riffChunk("VP8X", canvas.array()),
                Arrays.copyOfRange(webp, 12, webp.length),
                riffChunk("EXIF", exif));
        return riffChunk("RIFF", content);
    }

    private static byte[] riffChunk(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** An uncompressed TIFF with the orientation tag (TIFF 6.0, section 6). */
    static byte[] tiff(Mat picture, int orientation) {
        int width = picture.cols();
        int height = picture.rows();
        byte[] pixels = new byte[width * height * 3];
        picture.get(0, 0, pixels);
        for (int i = 0; i < pixels.length; i += 3) {
            byte blue = pixels[i];
            pixels[i] = pixels[i + 2];
            pixels[i + 2] = blue;
        }
        int entries = 10;
        int bits = 8 + 2 + entries * 12 + 4;
        int strip = bits + 6;
        ByteBuffer out = ByteBuffer.allocate(strip + pixels.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) entries);
        entry(out, 256, 4, 1, width);
        entry(out, 257, 4, 1, height);
        entry(out, 258, 3, 3, bits);
        entry(out, 259, 3, 1, 1);
        entry(out, 262, 3, 1, 2);
        entry(out, 273, 4, 1, strip);
        entry(out, 274, 3, 1, orientation);
        entry(out, 277, 3, 1, 3);
        entry(out, 278, 4, 1, height);
        entry(out, 279, 4, 1, pixels.length);
        out.putInt(0);
        out.putShort((short) 8).putShort((short) 8).putShort((short) 8).put(pixels);
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
