package org.sightline.image;

import org.opencv.core.Mat;

/**
 * A picture's pixels, upright by what the file says, 8-bit BGR; perhaps at a reduced scale.
 *
 * @param pixels owned by this record
 * @param fullWidth pixels of the upright picture at full scale
 * @param fullHeight pixels of the upright picture at full scale
 * @param orientationRecorded the file says how the camera was held, so that nobody needs to guess
 * @param truncated the file ends early; the lower part of the picture is missing
 */
public record DecodedImage(
        Mat pixels, ImageFormat format, int fullWidth, int fullHeight, boolean orientationRecorded, boolean truncated)
        implements AutoCloseable {

    /** Pixels of the full picture for one pixel of these. */
    public double scale() {
        return (double) Math.max(fullWidth, fullHeight) / Math.max(pixels.cols(), pixels.rows());
    }

    /** The same picture, of which closing releases nothing: for whoever closes what may be another. */
    public DecodedImage borrowed() {
        return new DecodedImage(
                pixels.submat(0, pixels.rows(), 0, pixels.cols()),
                format,
                fullWidth,
                fullHeight,
                orientationRecorded,
                truncated);
    }

    @Override
    public void close() {
        pixels.release();
    }
}
