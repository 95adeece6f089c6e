package org.sightline.image;

import java.util.List;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.sightline.model.Box;
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

    /** How much of a face's size is hidden beside it: hair, ears and chin, which a detector's box leaves out. */
    public static final double MARGIN = 0.4;

    /** Pixels of the small picture by which a hidden region is wider still, so that scaling mixes nothing of the face in. */
    private static final int SCALING_REACH = 2;

    private static final int QUALITY = 75;
    private static final Scalar COVER = new Scalar(150, 145, 140);
    private static final Scalar FIGURE = new Scalar(196, 192, 188);

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
                .map(face -> region(face.scaled(1 / image.scale()), reach, pixels))
                .filter(region -> region.width > 0 && region.height > 0)
                .toList();
        regions.forEach(region -> Imgproc.rectangle(pixels, region, COVER, Imgproc.FILLED));
        regions.forEach(region -> figure(pixels, region));
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

    /** The whole pixels that a face and its margin touch, inside the picture. */
    private static Rect region(Box face, double reach, Mat pixels) {
        double margin = face.size() * MARGIN + reach;
        int left = (int) Math.max(0, Math.floor(face.x() - margin));
        int top = (int) Math.max(0, Math.floor(face.y() - margin));
        int right = (int) Math.min(pixels.cols(), Math.ceil(face.x() + face.width() + margin));
        int bottom = (int) Math.min(pixels.rows(), Math.ceil(face.y() + face.height() + margin));
        return new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** A head and shoulders, so that one sees that somebody is there. */
    private static void figure(Mat pixels, Rect region) {
        Mat inside = pixels.submat(region);
        try {
            double side = Math.min(region.width, region.height);
            double centre = region.width / 2.0;
            Imgproc.ellipse(
                    inside,
                    new Point(centre, region.height * 0.40),
                    new Size(side * 0.17, side * 0.20),
                    0,
                    0,
                    360,
                    FIGURE,
                    Imgproc.FILLED);
            Imgproc.ellipse(
                    inside,
                    new Point(centre, region.height),
                    new Size(side * 0.34, region.height * 0.32),
                    0,
                    180,
                    360,
                    FIGURE,
                    Imgproc.FILLED);
        } finally {
            inside.release();
        }
    }
}
