package org.sightline.image;

import java.util.List;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.sightline.model.Box;
import org.sightline.model.Cover;
import org.sightline.model.ProblemCode;

/**
 * A small JPEG of a picture, in which faces can be hidden for good: the pixels of a hidden face and of a margin around it are
 * replaced by one colour before anything is scaled or encoded, so that the result does not depend on them at all. It holds no
 * metadata.
 *
 * @param width pixels
 * @param height pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Thumbnail(int width, int height, byte[] jpeg) {

    /** How much of a face's size is hidden beside it. */
    public static final double MARGIN = FaceCover.MARGIN;

    /** Pixels of the small picture by which a hidden region is wider still, so that scaling mixes nothing of the face in. */
    private static final int SCALING_REACH = 2;

    private static final int QUALITY = 75;

    /**
     * Makes a thumbnail; what is to be hidden is hidden in the given pixels, too.
     *
     * @param longSide pixels of the longer side, if the picture is not smaller
     * @param hidden faces in pixels of the full, upright picture
     */
    public static Thumbnail of(DecodedImage image, int longSide, List<Box> hidden) throws ImageException {
        Mat pixels = image.pixels();
        double factor = Math.min(1, (double) longSide / Math.max(pixels.cols(), pixels.rows()));
        int width = Math.max(1, (int) Math.round(pixels.cols() * factor));
        int height = Math.max(1, (int) Math.round(pixels.rows() * factor));
        double reach = SCALING_REACH / factor;
        List<Rect> regions = hidden.stream()
                .map(face -> FaceCover.region(face.scaled(1 / image.scale()), 1, reach, pixels))
                .filter(region -> !FaceCover.isEmpty(region))
                .toList();
        regions.forEach(region -> FaceCover.cover(pixels, region, Cover.SOLID, 1));
        regions.forEach(region -> FaceCover.figure(pixels, region));
        try (MatScope scope = new MatScope()) {
            Mat small = scope.mat();
            Imgproc.resize(pixels, small, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
            MatOfByte encoded = scope.track(new MatOfByte());
            MatOfInt settings = scope.track(
                    new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, QUALITY, Imgcodecs.IMWRITE_JPEG_OPTIMIZE, 1));
            if (!Imgcodecs.imencode(".jpg", small, encoded, settings)) {
                throw new ImageException(ProblemCode.ANALYSIS_FAILED);
            }
            return new Thumbnail(width, height, encoded.toArray());
        } catch (CvException failure) {
            throw new ImageException(ProblemCode.ANALYSIS_FAILED, failure);
        }
    }
}
