package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Rect;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.model.Cover;
import org.sightline.model.CoveredFace;
import org.sightline.model.ProblemCode;

/**
 * A copy of a picture in its own size, in which faces may be covered, and that tells nothing beside the picture.
 *
 * @param width pixels, upright
 * @param height pixels, upright
 * @param file a PNG or a JPEG
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SafeCopy(int width, int height, byte[] file) {

    private static final int QUALITY = 95;

    /**
     * Covers faces, in the given pixels too.
     *
     * @param profile of the file's colours; empty where it has none
     */
    public static SafeCopy covered(DecodedImage image, List<CoveredFace> faces, Optional<byte[]> profile)
            throws ImageException {
        Mat pixels = image.pixels();
        for (CoveredFace face : faces) {
            Rect region = FaceCover.region(face.box().scaled(1 / image.scale()), face.level(), 0, pixels);
            if (!FaceCover.isEmpty(region)) {
                FaceCover.cover(pixels, region, face.cover(), face.level());
                if (face.cover() == Cover.SOLID) {
                    FaceCover.figure(pixels, region);
                }
            }
        }
        byte[] encoded = encoded(pixels);
        return new SafeCopy(
                pixels.cols(),
                pixels.rows(),
                profile.flatMap(colours -> JpegSegments.of(encoded).map(jpeg -> jpeg.with(colours)))
                        .orElse(encoded));
    }

    private static byte[] encoded(Mat pixels) throws ImageException {
        try (MatScope scope = new MatScope()) {
            MatOfByte encoded = scope.track(new MatOfByte());
            MatOfInt settings = scope.track(new MatOfInt(
                    Imgcodecs.IMWRITE_JPEG_QUALITY,
                    QUALITY,
                    Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR,
                    Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444));
            if (!Imgcodecs.imencode(".jpg", pixels, encoded, settings)) {
                throw new ImageException(ProblemCode.ANALYSIS_FAILED);
            }
            return encoded.toArray();
        } catch (CvException failure) {
            throw new ImageException(ProblemCode.ANALYSIS_FAILED, failure);
        }
    }

    /**
     * The picture as it is stored, without being encoded anew; empty where its format cannot be had so, or is damaged.
     *
     * @param image the same picture, for its size
     * @param metadata for how the camera was held, which is kept: without it the copy would lie on its side
     */
    public static Optional<SafeCopy> stripped(byte[] file, DecodedImage image, FileMetadata metadata)
            throws ImageException {
        if (image.truncated()) {
            return Optional.empty();
        }
        Optional<byte[]> stripped = switch (image.format()) {
            case JPEG -> JpegSegments.of(file).map(JpegSegments::stripped);
            case PNG ->
                metadata.orientation() > 1
                        ? Optional.empty()
                        : PngChunks.of(file).map(PngChunks::stripped);
            default -> Optional.empty();
        };
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        byte[] plain = metadata.orientation() > 1 ? held(stripped.get(), metadata.orientation()) : stripped.get();
        return Optional.of(new SafeCopy(image.fullWidth(), image.fullHeight(), plain));
    }

    /** With EXIF that tells how the camera was held, and nothing else. */
    private static byte[] held(byte[] jpeg, int orientation) throws ImageException {
        try {
            TiffOutputSet exif = new TiffOutputSet();
            exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
            ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 64);
            new ExifRewriter().updateExifMetadataLossless(jpeg, out, exif);
            return out.toByteArray();
        } catch (IOException | RuntimeException failure) {
            throw new ImageException(ProblemCode.ANALYSIS_FAILED, failure);
        }
    }
}
