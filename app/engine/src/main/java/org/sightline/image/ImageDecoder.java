package org.sightline.image;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.commons.imaging.Imaging;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.model.ProblemCode;

/**
 * Decodes a file's bytes to upright pixels. The size is read and judged before anything is allocated; large JPEGs are decoded
 * at a reduced scale. May be used by several threads.
 */
public final class ImageDecoder {

    private final DecodingLimits limits;

    /** The library must be loaded before a picture can be decoded. */
    public ImageDecoder(OpenCv loaded, DecodingLimits limits) {
        this.limits = limits;
        assert !loaded.version().isEmpty();
    }

    public DecodingLimits limits() {
        return limits;
    }

    /** What the file tells beside the picture; never fails. */
    public FileMetadata metadata(byte[] bytes) {
        return MetadataReader.read(ImageFormat.of(bytes), bytes);
    }

    /**
     * @param metadata of the same bytes, for the orientation
     * @throws ImageException if the bytes are no picture that this version reads, or one that is too large
     */
    public DecodedImage decode(byte[] bytes, FileMetadata metadata) throws ImageException {
        ImageFormat format = ImageFormat.of(bytes);
        if (!format.isReadable()) {
            throw format == ImageFormat.UNKNOWN
                    ? new ImageException(ProblemCode.IMAGE_UNREADABLE)
                    : new ImageException(ProblemCode.FORMAT_NOT_READ, format.name());
        }
        Header header = header(format, bytes);
        try (MatScope scope = new MatScope()) {
            Mat stored = format == ImageFormat.GIF
                    ? firstFrame(bytes, scope)
                    : decodeStored(bytes, header.reduction(), scope);
            // OpenCV turns TIFFs by itself and cannot be told not to.
            boolean turnedAlready = format == ImageFormat.TIFF;
            int orientation = metadata.orientation();
            Mat upright = turnedAlready ? stored : Orientation.upright(stored, orientation, scope);
            boolean swapped = Orientation.swapsSides(orientation);
            return new DecodedImage(
                    scope.keep(upright),
                    format,
                    swapped ? header.height() : header.width(),
                    swapped ? header.width() : header.height(),
                    orientation > 1,
                    header.truncated());
        } catch (CvException failure) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE, failure);
        }
    }

    private record Header(int width, int height, int reduction, boolean truncated) {}

    private Header header(ImageFormat format, byte[] bytes) throws ImageException {
        if (format == ImageFormat.JPEG) {
            JpegStructure jpeg =
                    JpegStructure.read(bytes).orElseThrow(() -> new ImageException(ProblemCode.IMAGE_UNREADABLE));
            // A progressive JPEG's coefficients are held at full scale whatever the scale of the result.
            long allowed = jpeg.progressive() ? limits.decodedPixels() : limits.fullPixels();
            refuseAbove(allowed, jpeg.width(), jpeg.height());
            int reduction = reduction(jpeg.width(), jpeg.height());
            refuseAbove(limits.decodedPixels(), jpeg.width() / reduction, jpeg.height() / reduction);
            return new Header(jpeg.width(), jpeg.height(), reduction, !jpeg.complete());
        }
        Dimension size = size(bytes);
        refuseAbove(limits.decodedPixels(), size.width, size.height);
        return new Header(size.width, size.height, 1, false);
    }

    private static Dimension size(byte[] bytes) throws ImageException {
        try {
            Dimension size = Imaging.getImageSize(bytes);
            if (size == null || size.width <= 0 || size.height <= 0) {
                throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
            }
            return size;
        } catch (IOException | RuntimeException broken) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE, broken);
        }
    }

    private void refuseAbove(long pixels, int width, int height) throws ImageException {
        if ((long) width * height > pixels) {
            throw new ImageException(
                    ProblemCode.IMAGE_TOO_LARGE,
                    String.format(Locale.ROOT, "%d x %d", width, height),
                    Long.toString(pixels / 1_000_000));
        }
    }

    /** The largest reduction that libjpeg offers and that leaves the detail that faces need. */
    private int reduction(int width, int height) {
        int longSide = Math.max(width, height);
        int reduction = 1;
        while (reduction < 8 && longSide / (reduction * 2) >= limits.detailSide()) {
            reduction *= 2;
        }
        return reduction;
    }

    private static Mat decodeStored(byte[] bytes, int reduction, MatScope scope) throws ImageException {
        int flags = switch (reduction) {
            case 2 -> Imgcodecs.IMREAD_REDUCED_COLOR_2;
            case 4 -> Imgcodecs.IMREAD_REDUCED_COLOR_4;
            case 8 -> Imgcodecs.IMREAD_REDUCED_COLOR_8;
            default -> Imgcodecs.IMREAD_COLOR;
        };
        MatOfByte data = scope.track(new MatOfByte(bytes));
        Mat pixels = scope.track(Imgcodecs.imdecode(data, flags | Imgcodecs.IMREAD_IGNORE_ORIENTATION));
        if (pixels.empty()) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
        }
        return pixels;
    }

    /** OpenCV reads no GIF; the JDK does. What is transparent becomes white. */
    private static Mat firstFrame(byte[] bytes, MatScope scope) throws ImageException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("gif");
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            BufferedImage frame = reader.read(0);
            BufferedImage bgr = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D graphics = bgr.createGraphics();
            graphics.drawImage(frame, 0, 0, Color.WHITE, null);
            graphics.dispose();
            Mat pixels = scope.track(new Mat(bgr.getHeight(), bgr.getWidth(), CvType.CV_8UC3));
            pixels.put(0, 0, ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData());
            return pixels;
        } catch (IOException | RuntimeException broken) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE, broken);
        } finally {
            reader.dispose();
        }
    }
}
