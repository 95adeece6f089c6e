package org.sightline.audit;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What platforms make of a picture, and what a burst holds beside it. */
final class Rewriting {

    private Rewriting() {}

    /** The same picture with at most so many pixels on its width, as another JPEG. */
    static byte[] rewritten(byte[] file, int width, double quality) throws IOException {
        BufferedImage picture = read(file);
        int smaller = Math.min(width, picture.getWidth());
        int height = (int) Math.round((double) picture.getHeight() * smaller / picture.getWidth());
        return written(drawn(picture, smaller, height, new AffineTransform()), quality);
    }

    /** The next picture of a burst: the camera moved by these parts of the picture and turned a little. */
    static byte[] moved(byte[] file, double right, double down, double degrees) throws IOException {
        BufferedImage picture = read(file);
        AffineTransform move =
                AffineTransform.getTranslateInstance(right * picture.getWidth(), down * picture.getHeight());
        move.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        return written(drawn(picture, picture.getWidth(), picture.getHeight(), move), 0.92);
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform move) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.transform(move);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture, double quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
