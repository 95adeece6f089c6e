package org.sightline.face;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.MatScope;

/**
 * A network's input: a picture scaled to fit, in the middle of a black canvas.
 *
 * @param scale tile pixels for one pixel of the picture
 * @param left tile pixels before the picture
 * @param top tile pixels above the picture
 */
record Tile(Mat pixels, double scale, int left, int top) {

    /**
     * @param zoom the part of the canvas that the picture fills, above 0 and up to 1
     */
    static Tile fit(Mat picture, int width, int height, double zoom, MatScope scope) {
        double scale = Math.min(width * zoom / picture.cols(), height * zoom / picture.rows());
        int scaledWidth = Math.max(1, Math.min(width, (int) Math.round(picture.cols() * scale)));
        int scaledHeight = Math.max(1, Math.min(height, (int) Math.round(picture.rows() * scale)));
        Mat scaled = resize(picture, scaledWidth, scaledHeight, scope);
        int left = (width - scaledWidth) / 2;
        int top = (height - scaledHeight) / 2;
        return new Tile(pad(scaled, width, height, left, top, scope), scale, left, top);
    }

    /** Averages when shrinking and interpolates when enlarging. */
    static Mat resize(Mat picture, int width, int height, MatScope scope) {
        Mat scaled = scope.mat();
        boolean shrinks = (long) width * height < (long) picture.cols() * picture.rows();
        Imgproc.resize(
                picture, scaled, new Size(width, height), 0, 0, shrinks ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
        return scaled;
    }

    private static Mat pad(Mat scaled, int width, int height, int left, int top, MatScope scope) {
        Mat canvas = scope.mat();
        Core.copyMakeBorder(
                scaled,
                canvas,
                top,
                height - top - scaled.rows(),
                left,
                width - left - scaled.cols(),
                Core.BORDER_CONSTANT,
                new Scalar(0, 0, 0));
        return canvas;
    }

    /** From tile to picture. */
    Detection toPicture(Detection inTile) {
        return inTile.moved(-left, -top).scaled(1 / scale);
    }
}
