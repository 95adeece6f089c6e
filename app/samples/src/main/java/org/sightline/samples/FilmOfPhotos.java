package org.sightline.samples;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A film that shows photos one after the other, as an AVI of JPEGs, made without any library that could play it. Over each
 * photo the camera moves a little.
 */
public final class FilmOfPhotos {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 400;

    /** Frames a second. */
    public static final int RATE = 5;

    private static final int HAS_INDEX = 0x10;
    private static final int KEY_FRAME = 0x10;

    private final List<byte[]> frames = new ArrayList<>();

    /** Shows a photo for so many seconds. */
    public FilmOfPhotos shot(SamplePhoto photo, int seconds) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
            int count = seconds * RATE;
            for (int i = 0; i < count; i++) {
                frames.add(frame(whole, (double) i / count));
            }
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] frame(BufferedImage photo, double share) throws IOException {
        int cutWidth = (int) (photo.getWidth() * 0.95);
        int cutHeight = Math.min(photo.getHeight(), cutWidth * HEIGHT / WIDTH);
        int x = (int) ((photo.getWidth() - cutWidth) * share);
        int y = (photo.getHeight() - cutHeight) / 3;
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D drawing = frame.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(photo, 0, 0, WIDTH, HEIGHT, x, y, x + cutWidth, y + cutHeight, null);
        drawing.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(frame, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    /** The film's file. */
    public byte[] avi() {
        ByteBuffer movie =
                little(frames.stream().mapToInt(frame -> 9 + frame.length).sum() + 4);
        ByteBuffer index = little(16 * frames.size());
        movie.put(ascii("movi"));
        for (byte[] frame : frames) {
            index.put(ascii("00dc")).putInt(KEY_FRAME).putInt(movie.position()).putInt(frame.length);
            movie.put(ascii("00dc")).putInt(frame.length).put(frame);
            if (frame.length % 2 == 1) {
                movie.put((byte) 0);
            }
        }
        byte[] body = join(
                chunk("LIST", join(ascii("hdrl"), chunk("avih", header()), stream())),
                chunk("LIST", written(movie)),
                chunk("idx1", written(index)));
        return chunk("RIFF", join(ascii("AVI "), body));
    }

    private byte[] header() {
        return written(little(56)
                .putInt(1_000_000 / RATE)
                .putInt(0)
                .putInt(0)
                .putInt(HAS_INDEX)
                .putInt(frames.size())
                .putInt(0)
                .putInt(1)
                .putInt(0)
                .putInt(WIDTH)
                .putInt(HEIGHT)
                .put(new byte[16]));
    }

    private byte[] stream() {
        byte[] header = written(little(56)
                .put(ascii("vids"))
                .put(ascii("MJPG"))
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1)
                .putInt(RATE)
                .putInt(0)
                .putInt(frames.size())
                .putInt(0)
                .putInt(-1)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) WIDTH)
                .putShort((short) HEIGHT));
        byte[] format = written(little(40)
                .putInt(40)
                .putInt(WIDTH)
                .putInt(HEIGHT)
                .putShort((short) 1)
                .putShort((short) 24)
                .put(ascii("MJPG"))
                .putInt(WIDTH * HEIGHT * 3)
                .put(new byte[16]));
        return chunk("LIST", join(ascii("strl"), chunk("strh", header), chunk("strf", format)));
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] chunk(String name, byte[] content) {
        return written(little(8 + content.length + content.length % 2)
                .put(ascii(name))
                .putInt(content.length)
                .put(content)
                .put(new byte[content.length % 2]));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
