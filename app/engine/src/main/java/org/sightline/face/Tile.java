package org.sightline.face;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;

/**
 * A network's input: the picture, or a part of it, scaled, on a black canvas.
 *
 * @param scale tile pixels for one pixel of the picture
 * @param left tile pixels before the picture's left edge; negative where the tile begins within the picture
 * @param top tile pixels above the picture's upper edge; negative where the tile begins within the picture
 */
record Tile(Mat pixels, double scale, int left, int top) {

    /**
     * The whole picture in the middle of the canvas.
     *
     * @param zoom the part of the canvas that the picture fills, above 0 and up to 1
     */
    static Tile fit(ImagePyramid picture, int width, int height, double zoom, MatScope scope) {
        double scale = Math.min(width * zoom / picture.width(), height * zoom / picture.height());
        int scaledWidth = Math.max(1, Math.min(width, (int) Math.round(picture.width() * scale)));
        int scaledHeight = Math.max(1, Math.min(height, (int) Math.round(picture.height() * scale)));
        Mat scaled = picture.resized(scaledWidth, scaledHeight, scope);
        int left = (width - scaledWidth) / 2;
        int top = (height - scaledHeight) / 2;
        return new Tile(pad(scaled, width, height, left, top, scope), scale, left, top);
    }

    /** The picture in the canvas; the same matrix where it fills it. */
    static Mat pad(Mat picture, int width, int height, int left, int top, MatScope scope) {
        if (picture.cols() == width && picture.rows() == height) {
            return picture;
        }
        Mat canvas = scope.mat();
        Core.copyMakeBorder(
                picture,
                canvas,
                top,
                height - top - picture.rows(),
                left,
                width - left - picture.cols(),
                Core.BORDER_CONSTANT,
                new Scalar(0, 0, 0));
        return canvas;
    }

    /** From tile to picture. */
    Detection toPicture(Detection inTile) {
        return inTile.moved(-left, -top).scaled(1 / scale);
    }
}
