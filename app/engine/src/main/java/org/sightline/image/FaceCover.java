package org.sightline.image;

import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.model.Box;
import org.sightline.model.Cover;

/** Covers faces in a picture's pixels. */
final class FaceCover {

    /** How much of a face's size is covered beside it: hair, ears and chin, which a detector's box leaves out. */
    static final double MARGIN = 0.4;

    /** What each level adds to the margin. */
    private static final double MORE_MARGIN = 0.1;

    /** Squares along the shorter side of what is pixelated, at the first level; each level has one less. */
    private static final int SQUARES = 9;

    /** Standard deviation of the blur in parts of what is blurred, at the first level, and what each level adds. */
    private static final double BLUR = 0.08;

    private static final Scalar COLOUR = new Scalar(150, 145, 140);
    private static final Scalar FIGURE = new Scalar(196, 192, 188);

    private FaceCover() {}

    /**
     * The whole pixels that a face and its margin touch, inside the picture; perhaps none.
     *
     * @param reach further pixels around the margin
     */
    static Rect region(Box face, int level, double reach, Mat pixels) {
        double margin = face.size() * (MARGIN + MORE_MARGIN * (level - 1)) + reach;
        int left = (int) Math.max(0, Math.floor(face.x() - margin));
        int top = (int) Math.max(0, Math.floor(face.y() - margin));
        int right = (int) Math.min(pixels.cols(), Math.ceil(face.x() + face.width() + margin));
        int bottom = (int) Math.min(pixels.rows(), Math.ceil(face.y() + face.height() + margin));
        return new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    static boolean isEmpty(Rect region) {
        return region.width == 0 || region.height == 0;
    }

    /** Covers a region that is not empty. */
    static void cover(Mat pixels, Rect region, Cover cover, int level) {
        switch (cover) {
            case SOLID -> Imgproc.rectangle(pixels, region, COLOUR, Imgproc.FILLED);
            case PIXELS -> pixelate(pixels, region, Math.max(2, SQUARES - level));
            case BLUR -> blur(pixels, region, BLUR * level);
        }
    }

    private static void pixelate(Mat pixels, Rect region, int squares) {
        double side = Math.max(1, Math.min(region.width, region.height) / (double) squares);
        Size few =
                new Size(Math.max(1, Math.round(region.width / side)), Math.max(1, Math.round(region.height / side)));
        Mat inside = pixels.submat(region);
        try (MatScope scope = new MatScope()) {
            Mat small = scope.mat();
            Mat large = scope.mat();
            Imgproc.resize(inside, small, few, 0, 0, Imgproc.INTER_AREA);
            Imgproc.resize(small, large, inside.size(), 0, 0, Imgproc.INTER_NEAREST);
            large.copyTo(inside);
        } finally {
            inside.release();
        }
    }

    private static void blur(Mat pixels, Rect region, double part) {
        Mat inside = pixels.submat(region);
        try (MatScope scope = new MatScope()) {
            Mat blurred = scope.mat();
            double deviation = Math.max(1, part * Math.min(region.width, region.height));
            Imgproc.GaussianBlur(inside, blurred, new Size(0, 0), deviation);
            blurred.copyTo(inside);
        } finally {
            inside.release();
        }
    }

    /** A head and shoulders, so that one sees that somebody is there. */
    static void figure(Mat pixels, Rect region) {
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
