package org.sightline.face;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.model.Point;

/**
 * A face brought to the standard place of a {@value #SIDE} pixel square (the five-point template that ArcFace and its
 * successors use), brightened when it is dark.
 *
 * @param pixels BGR, of the scope that it was made in
 * @param sharpness grey values by which neighbouring pixels of the inner face differ, after Gaussian sigma 1, in the direction in
 *     which they differ least: the root of the structure tensor's smaller eigenvalue (Shi and Tomasi 1994), which falls when the
 *     camera moved, too
 */
record AlignedFace(Mat pixels, double sharpness) {

    static final int SIDE = 112;

    private static final List<Point> TEMPLATE = List.of(
            new Point(38.2946, 51.6963),
            new Point(73.5318, 51.5014),
            new Point(56.0252, 71.7366),
            new Point(41.5493, 92.3655),
            new Point(70.7299, 92.2041));

    private static final Rect INNER_FACE = new Rect(24, 30, 64, 76);
    private static final double DARK = 80;
    private static final double VERY_DARK = 25;
    private static final double BRIGHTENED = 115;
    private static final int SOBEL = 3;
    /** What the Sobel operator makes of a slope of one grey value a pixel. */
    private static final double SOBEL_GAIN = 8;

    static AlignedFace of(ImagePyramid picture, List<Point> fivePoints, MatScope scope) {
        Mat aligned = Similarity.between(fivePoints, TEMPLATE).cut(picture, SIDE, scope);
        Mat lit = brighten(aligned, scope);
        return new AlignedFace(lit, sharpness(lit, scope));
    }

    /** Without this, a dark face looks as if nobody could be recognised on it; a face-search engine brightens, too. */
    private static Mat brighten(Mat face, MatScope scope) {
        Mat inner = innerGrey(face, scope);
        double mean = Core.mean(inner).val[0];
        if (mean >= DARK || mean < 0.5) {
            return face;
        }
        Mat source = face;
        if (mean < VERY_DARK) {
            source = scope.mat();
            Imgproc.GaussianBlur(face, source, new Size(0, 0), 1);
        }
        Mat lit = scope.mat();
        source.convertTo(lit, -1, BRIGHTENED / mean, 0);
        return lit;
    }

    private static double sharpness(Mat face, MatScope scope) {
        Mat smooth = scope.mat();
        Imgproc.GaussianBlur(innerGrey(face, scope), smooth, new Size(0, 0), 1);
        Mat across = scope.mat();
        Mat down = scope.mat();
        Imgproc.Sobel(smooth, across, CvType.CV_32F, 1, 0, SOBEL, 1 / SOBEL_GAIN);
        Imgproc.Sobel(smooth, down, CvType.CV_32F, 0, 1, SOBEL, 1 / SOBEL_GAIN);
        double pixels = smooth.total();
        double xx = across.dot(across) / pixels;
        double yy = down.dot(down) / pixels;
        double xy = across.dot(down) / pixels;
        double smaller = (xx + yy) / 2 - Math.hypot((xx - yy) / 2, xy);
        return Math.sqrt(Math.max(0, smaller));
    }

    private static Mat innerGrey(Mat face, MatScope scope) {
        Mat grey = scope.mat();
        Imgproc.cvtColor(scope.track(face.submat(INNER_FACE)), grey, Imgproc.COLOR_BGR2GRAY);
        return grey;
    }

    /** What a network expects that takes the whole square: 1 x 3 x 112 x 112, BGR, (x - 127) / 128. */
    Mat blob(MatScope scope) {
        return scope.track(
                Dnn.blobFromImage(pixels, 1 / 128.0, new Size(SIDE, SIDE), new Scalar(127, 127, 127), false, false));
    }
}
