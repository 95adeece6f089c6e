package org.sightline.image;

import java.awt.Dimension;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.imaging.Imaging;
import org.opencv.core.CvException;
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
                    ? GifFrame.pixels(bytes, scope)
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
            // A buffered JPEG's coefficients are held at full scale whatever the scale of the result.
            long allowed = jpeg.buffered() ? limits.decodedPixels() : limits.fullPixels();
            refuseAbove(allowed, jpeg.width(), jpeg.height());
            int reduction = reduction(jpeg.width(), jpeg.height());
            refuseAbove(limits.decodedPixels(), jpeg.width() / reduction, jpeg.height() / reduction);
            return new Header(jpeg.width(), jpeg.height(), reduction, !jpeg.complete());
        }
        Dimension size = format == ImageFormat.GIF ? GifFrame.size(bytes) : size(bytes);
        refuseAbove(limits.decodedPixels(), size.width, size.height);
        return new Header(size.width, size.height, 1, false);
    }

    private static Dimension size(byte[] bytes) throws ImageException {
        try {
            Dimension size = Imaging.getImageSize(bytes);
            // The height of a BMP that is stored from the top is negative.
            int height = size == null ? 0 : Math.abs(size.height);
            if (size == null || size.width <= 0 || height <= 0) {
                throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
            }
            return new Dimension(size.width, height);
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
}
