package org.sightline.face;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
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
 * @param sharpness standard deviation of the 3 x 3 Laplacian of the inner face, after Gaussian sigma 1
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
        Mat edges = scope.mat();
        Imgproc.Laplacian(smooth, edges, CvType.CV_32F, 1);
        MatOfDouble mean = scope.track(new MatOfDouble());
        MatOfDouble deviation = scope.track(new MatOfDouble());
        Core.meanStdDev(edges, mean, deviation);
        return deviation.get(0, 0)[0];
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
