package org.sightline.face;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.sightline.image.MatScope;
import org.sightline.model.Box;
import org.sightline.model.Point;

/** By how much a picture must be turned, clockwise, so that the people on it stand upright. */
enum QuarterTurn {
    NONE,
    CLOCKWISE,
    HALF,
    COUNTERCLOCKWISE;

    boolean swapsSides() {
        return this == CLOCKWISE || this == COUNTERCLOCKWISE;
    }

    /** The picture turned; the same matrix where there is nothing to turn. */
    Mat apply(Mat picture, MatScope scope) {
        if (this == NONE) {
            return picture;
        }
        Mat turned = scope.mat();
        Core.rotate(
                picture,
                turned,
                switch (this) {
                    case CLOCKWISE -> Core.ROTATE_90_CLOCKWISE;
                    case HALF -> Core.ROTATE_180;
                    default -> Core.ROTATE_90_COUNTERCLOCKWISE;
                });
        return turned;
    }

    /**
     * From the turned picture back.
     *
     * @param width of the picture before it was turned
     * @param height of the picture before it was turned
     */
    Point undo(Point turned, double width, double height) {
        return switch (this) {
            case NONE -> turned;
            case CLOCKWISE -> new Point(turned.y(), height - turned.x());
            case HALF -> new Point(width - turned.x(), height - turned.y());
            case COUNTERCLOCKWISE -> new Point(width - turned.y(), turned.x());
        };
    }

    Box undo(Box turned, double width, double height) {
        Point first = undo(new Point(turned.x(), turned.y()), width, height);
        Point second = undo(new Point(turned.x() + turned.width(), turned.y() + turned.height()), width, height);
        return new Box(
                Math.min(first.x(), second.x()),
                Math.min(first.y(), second.y()),
                Math.abs(first.x() - second.x()),
                Math.abs(first.y() - second.y()));
    }
}
