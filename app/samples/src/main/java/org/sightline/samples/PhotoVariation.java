package org.sightline.samples;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a slightly different JPEG of a picture, the same for the same seed. */
final class PhotoVariation {
    private static final int CUTS = 8;
    private static final int BRIGHTNESS_STEPS = 7;
    private static final int QUALITY_STEPS = 5;

    private PhotoVariation() {}

    static byte[] vary(BufferedImage picture, int widthPixels, int seed) {
        int number = Math.floorMod(seed, CUTS * CUTS * BRIGHTNESS_STEPS * QUALITY_STEPS);
        int left = number % CUTS;
        int top = number / CUTS % CUTS;
        int brightness = number / (CUTS * CUTS) % BRIGHTNESS_STEPS;
        int quality = number / (CUTS * CUTS * BRIGHTNESS_STEPS);
        BufferedImage scaled = scale(picture, widthPixels);
        BufferedImage cut =
                new BufferedImage(scaled.getWidth() - left, scaled.getHeight() - top, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = cut.createGraphics();
        graphics.drawImage(scaled, -left, -top, null);
        graphics.dispose();
        if (brightness > 0) {
            new RescaleOp(1f, 3f * brightness, null).filter(cut, cut);
        }
        return withComment(encode(cut, 0.90f - 0.02f * quality), "variation " + seed);
    }

    static BufferedImage scale(BufferedImage picture, int widthPixels) {
        if (picture.getWidth() <= widthPixels) {
            return picture;
        }
        int height = Math.max(1, (int) Math.round((double) picture.getHeight() * widthPixels / picture.getWidth()));
        BufferedImage scaled = new BufferedImage(widthPixels, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, widthPixels, height, null);
        graphics.dispose();
        return scaled;
    }

    /** Adds a comment after the first two bytes, so that files differ even when their pictures happen not to. */
    private static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        int length = text.length + 2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(jpeg.length + length + 2);
        bytes.write(jpeg, 0, 2);
        bytes.write(0xFF);
        bytes.write(0xFE);
        bytes.write(length >> 8);
        bytes.write(length);
        bytes.writeBytes(text);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] encode(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture cannot be encoded", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
