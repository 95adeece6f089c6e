package org.sightline.face;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.model.Point;

/**
 * Turning, scaling and moving, without mirroring: (x, y) becomes (a x - b y + c, b x + a y + d).
 */
record Similarity(double a, double b, double c, double d) {

    /** Below this scale a picture is averaged before it is sampled. */
    private static final double SHRINKS = 0.8;

    /** The one that brings the points closest to the targets, by least squares (Umeyama 1991). */
    static Similarity between(List<Point> points, List<Point> targets) {
        int count = points.size();
        double meanX = points.stream().mapToDouble(Point::x).sum() / count;
        double meanY = points.stream().mapToDouble(Point::y).sum() / count;
        double targetX = targets.stream().mapToDouble(Point::x).sum() / count;
        double targetY = targets.stream().mapToDouble(Point::y).sum() / count;
        double spread = 0;
        double along = 0;
        double across = 0;
        for (int i = 0; i < count; i++) {
            double x = points.get(i).x() - meanX;
            double y = points.get(i).y() - meanY;
            double u = targets.get(i).x() - targetX;
            double v = targets.get(i).y() - targetY;
            spread += x * x + y * y;
            along += x * u + y * v;
            across += x * v - y * u;
        }
        if (spread == 0) {
            return new Similarity(1, 0, targetX - meanX, targetY - meanY);
        }
        double a = along / spread;
        double b = across / spread;
        return new Similarity(a, b, targetX - a * meanX + b * meanY, targetY - b * meanX - a * meanY);
    }

    double scale() {
        return Math.hypot(a, b);
    }

    Point apply(Point point) {
        return new Point(a * point.x() - b * point.y() + c, b * point.x() + a * point.y() + d);
    }

    Point invert(Point point) {
        double squared = a * a + b * b;
        double x = point.x() - c;
        double y = point.y() - d;
        return new Point((a * x + b * y) / squared, (a * y - b * x) / squared);
    }

    /** The part of the picture that this brings into a square of the given side; black where there is no picture. */
    Mat cut(ImagePyramid picture, int side, MatScope scope) {
        ImagePyramid.Level level = picture.atLeast(scale());
        return atShrink(level.shrink()).cut(level.pixels(), side, scope);
    }

    /** The same place, from a picture of which each pixel stands for so many in each direction. */
    private Similarity atShrink(int shrink) {
        if (shrink == 1) {
            return this;
        }
        // A pixel is an area: x of the shrunk picture is shrink x + (shrink - 1) / 2 of the picture.
        double half = (shrink - 1) / 2.0;
        return new Similarity(a * shrink, b * shrink, a * half - b * half + c, b * half + a * half + d);
    }

    private Mat cut(Mat picture, int side, MatScope scope) {
        if (scale() >= SHRINKS) {
            return warp(picture, side, scope, a, -b, c, b, a, d);
        }
        Rect region = regionOf(picture, side);
        if (region.width < 1 || region.height < 1) {
            return warp(picture, side, scope, a, -b, c, b, a, d);
        }
        int width = Math.max(1, (int) Math.round(region.width * scale()));
        int height = Math.max(1, (int) Math.round(region.height * scale()));
        Mat shrunk = ImagePyramid.resize(scope.track(picture.submat(region)), width, height, scope);
        double shrinkX = (double) width / region.width;
        double shrinkY = (double) height / region.height;
        // A pixel is an area: resizing brings the picture's x to (x - region.x + 0.5) shrinkX - 0.5.
        double left = region.x + 0.5 / shrinkX - 0.5;
        double top = region.y + 0.5 / shrinkY - 0.5;
        return warp(
                shrunk,
                side,
                scope,
                a / shrinkX,
                -b / shrinkY,
                a * left - b * top + c,
                b / shrinkX,
                a / shrinkY,
                b * left + a * top + d);
    }

    private Rect regionOf(Mat picture, int side) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (Point corner : List.of(new Point(0, 0), new Point(side, 0), new Point(0, side), new Point(side, side))) {
            Point source = invert(corner);
            minX = Math.min(minX, source.x());
            minY = Math.min(minY, source.y());
            maxX = Math.max(maxX, source.x());
            maxY = Math.max(maxY, source.y());
        }
        double margin = 2 / scale();
        int left = (int) Math.max(0, Math.floor(minX - margin));
        int top = (int) Math.max(0, Math.floor(minY - margin));
        int right = (int) Math.min(picture.cols(), Math.ceil(maxX + margin));
        int bottom = (int) Math.min(picture.rows(), Math.ceil(maxY + margin));
        return new Rect(left, top, right - left, bottom - top);
    }

    private static Mat warp(Mat picture, int side, MatScope scope, double... rows) {
        Mat matrix = scope.track(new Mat(2, 3, CvType.CV_64F));
        matrix.put(0, 0, rows);
        Mat cut = scope.mat();
        Imgproc.warpAffine(
                picture,
                cut,
                matrix,
                new Size(side, side),
                Imgproc.INTER_LINEAR,
                Core.BORDER_CONSTANT,
                new Scalar(0, 0, 0));
        return cut;
    }
}
