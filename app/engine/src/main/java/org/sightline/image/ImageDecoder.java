package org.sightline.image;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    private static final int BYTES_PER_PIXEL = 3;

    private final MediaLibrary media;
    private final DecodingLimits limits;

    /** The library must be loaded before a picture can be decoded. */
    public ImageDecoder(OpenCv loaded, DecodingLimits limits) {
        this.media = loaded.media();
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

    /** Decodes at the largest scale that the limits name. */
    public DecodedImage decode(byte[] bytes, FileMetadata metadata) throws ImageException {
        return decode(bytes, metadata, limits.detailSide());
    }

    /**
     * @param metadata of the same bytes, for the orientation
     * @param detailSide pixels of the longer side below which a JPEG is not reduced
     * @throws ImageException if the bytes are no picture that this version reads, or one that is too large
     */
    public DecodedImage decode(byte[] bytes, FileMetadata metadata, int detailSide) throws ImageException {
        ImageFormat format = ImageFormat.of(bytes);
        if (!format.isReadable()) {
            throw format == ImageFormat.UNKNOWN
                    ? new ImageException(ProblemCode.IMAGE_UNREADABLE)
                    : new ImageException(ProblemCode.FORMAT_NOT_READ, format.name());
        }
        Header header = header(format, bytes, detailSide);
        long needed = nativeBytes(header, bytes.length, metadata);
        if (needed > DecodingLimits.NATIVE_BYTES) {
            throw new ImageException(
                    ProblemCode.NEEDS_TOO_MUCH_MEMORY,
                    Long.toString(needed >> 20),
                    Long.toString(DecodingLimits.NATIVE_BYTES >> 20));
        }
        try (MatScope scope = new MatScope()) {
            Mat stored = stored(format, bytes, header, scope);
            // OpenCV turns TIFFs by itself and cannot be told not to.
            boolean turnedAlready = format == ImageFormat.TIFF;
            int orientation = metadata.orientation();
            Mat upright = turnedAlready ? stored : Orientation.upright(stored, orientation, scope);
            // What OpenCV made of the file's orientation shows only in its pixels, which are never reduced there.
            boolean swapped = turnedAlready ? upright.cols() != header.width() : Orientation.swapsSides(orientation);
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

    private Mat stored(ImageFormat format, byte[] bytes, Header header, MatScope scope) throws ImageException {
        if (header.heif() != null) {
            try {
                media.load();
            } catch (NativeLibraryException failure) {
                throw new ImageException(ProblemCode.FORMAT_NOT_READ, failure, format.name());
            }
            return HeifDecoder.pixels(header.heif(), header.reduction(), scope);
        }
        return format == ImageFormat.GIF ? GifFrame.pixels(bytes, scope) : decodeStored(bytes, header, scope);
    }

    /**
     * How much native memory decoding the file takes at its height, as its header tells: a copy of the file, what the decoder
     * holds meanwhile, and the pixels, twice where they need to be turned. Measured, it does not take more than half as much again.
     *
     * @return bytes at the largest scale; of a file that is no picture, or one that is too large, only its copy
     */
    public long nativeBytes(byte[] bytes, FileMetadata metadata) {
        ImageFormat format = ImageFormat.of(bytes);
        try {
            return format.isReadable()
                    ? nativeBytes(header(format, bytes, limits.detailSide()), bytes.length, metadata)
                    : bytes.length;
        } catch (ImageException refused) {
            return bytes.length;
        }
    }

    private static long nativeBytes(Header header, long file, FileMetadata metadata) {
        long width = reduced(header.width(), header.reduction());
        long pixels = width * reduced(header.height(), header.reduction()) * BYTES_PER_PIXEL;
        return file + header.workingBytes() + pixels * (metadata.orientation() > 1 ? 2 : 1);
    }

    private record Header(
            int width,
            int height,
            int reduction,
            long workingBytes,
            boolean truncated,
            @Nullable HeifFile heif) {

        Header(int width, int height, int reduction, long workingBytes, boolean truncated) {
            this(width, height, reduction, workingBytes, truncated, null);
        }

        /** Whether the decoder, which reads the header for itself, saw the picture that was judged; it may have turned it. */
        boolean announces(Mat pixels) {
            int columns = reduced(width, reduction);
            int rows = reduced(height, reduction);
            return (pixels.cols() == columns && pixels.rows() == rows)
                    || (pixels.cols() == rows && pixels.rows() == columns);
        }
    }

    private Header header(ImageFormat format, byte[] bytes, int detailSide) throws ImageException {
        if (format == ImageFormat.JPEG) {
            return jpegHeader(bytes, detailSide);
        }
        if (format.needsMediaLibrary()) {
            return heifHeader(bytes, detailSide);
        }
        PictureHeader picture = PictureHeader.read(format, bytes, limits);
        long allowed = format == ImageFormat.GIF
                ? Math.min(DecodingLimits.GIF_PIXELS, limits.decodedPixels())
                : limits.decodedPixels();
        refuseAbove(allowed, picture.width(), picture.height());
        return new Header(picture.width(), picture.height(), 1, picture.workingBytes(), false);
    }

    private Header jpegHeader(byte[] bytes, int detailSide) throws ImageException {
        JpegStructure jpeg =
                JpegStructure.read(bytes).orElseThrow(() -> new ImageException(ProblemCode.IMAGE_UNREADABLE));
        if (!jpeg.kind().isEmpty()) {
            throw new ImageException(ProblemCode.FORMAT_NOT_READ, jpeg.kind());
        }
        // A buffered JPEG's coefficients are held at full scale whatever the scale of the result.
        long allowed = jpeg.buffered() ? limits.decodedPixels() : limits.fullPixels();
        refuseAbove(allowed, jpeg.width(), jpeg.height());
        int reduction = reduction(jpeg.width(), jpeg.height(), detailSide);
        refuseAbove(limits.decodedPixels(), jpeg.width() / reduction, jpeg.height() / reduction);
        long working = jpeg.buffered() ? jpeg.coefficientBytes() : 0;
        return new Header(jpeg.width(), jpeg.height(), reduction, working, !jpeg.complete());
    }

    private Header heifHeader(byte[] bytes, int detailSide) throws ImageException {
        try {
            HeifFile file = HeifFile.read(bytes);
            HeifFile.Size tile = file.tileSize();
            refuseAbove(limits.fullPixels(), file.width(), file.height());
            // A tile is decoded at full scale before it is reduced.
            refuseAbove(limits.decodedPixels(), tile.width(), tile.height());
            int reduction = reduction(file.width(), file.height(), detailSide);
            while (reduction > 1
                    && file.columns() > 1
                    && (tile.width() % reduction > 0 || tile.height() % reduction > 0)) {
                reduction /= 2;
            }
            refuseAbove(limits.decodedPixels(), file.width() / reduction, file.height() / reduction);
            long working = (long) tile.width() * tile.height() * HeifTiles.BYTES_PER_PIXEL;
            return new Header(file.width(), file.height(), reduction, working, false, file);
        } catch (IOException broken) {
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
    private static int reduction(int width, int height, int detailSide) {
        int longSide = Math.max(width, height);
        int reduction = 1;
        while (reduction < 8 && longSide / (reduction * 2) >= detailSide) {
            reduction *= 2;
        }
        return reduction;
    }

    private static Mat decodeStored(byte[] bytes, Header header, MatScope scope) throws ImageException {
        int flags = switch (header.reduction()) {
            case 2 -> Imgcodecs.IMREAD_REDUCED_COLOR_2;
            case 4 -> Imgcodecs.IMREAD_REDUCED_COLOR_4;
            case 8 -> Imgcodecs.IMREAD_REDUCED_COLOR_8;
            default -> Imgcodecs.IMREAD_COLOR;
        };
        // Without an end marker the decoder waits for more of a progressive JPEG, and gives nothing of it.
        byte[] ended = header.truncated() ? Arrays.copyOf(bytes, bytes.length + 2) : bytes;
        if (header.truncated()) {
            ended[bytes.length] = (byte) 0xFF;
            ended[bytes.length + 1] = JpegStructure.END_OF_IMAGE;
        }
        MatOfByte data = scope.track(new MatOfByte(ended));
        Mat pixels = scope.track(Imgcodecs.imdecode(data, flags | Imgcodecs.IMREAD_IGNORE_ORIENTATION));
        if (pixels.empty() || !header.announces(pixels)) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
        }
        return pixels;
    }

    private static int reduced(int side, int reduction) {
        return (side + reduction - 1) / reduction;
    }
}
