package org.sightline.image;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.sightline.model.ProblemCode;

/** The first frame of a GIF: OpenCV reads none, the JDK does. */
final class GifFrame {

    private GifFrame() {}

    /** The frame's own size; the one in the file's header is that of the screen that frames are laid out on. */
    static Dimension size(byte[] bytes) throws ImageException {
        return read(bytes, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
    }

    /** The frame's pixels; what is transparent becomes white. */
    static Mat pixels(byte[] bytes, MatScope scope) throws ImageException {
        BufferedImage frame = read(bytes, reader -> reader.read(0));
        BufferedImage bgr = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = bgr.createGraphics();
        graphics.drawImage(frame, 0, 0, Color.WHITE, null);
        graphics.dispose();
        Mat pixels = scope.track(new Mat(bgr.getHeight(), bgr.getWidth(), CvType.CV_8UC3));
        pixels.put(0, 0, ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData());
        return pixels;
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] bytes, Reading<T> reading) throws ImageException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return reading.from(reader);
        } catch (IOException | RuntimeException broken) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE, broken);
        } finally {
            reader.dispose();
        }
    }
}
