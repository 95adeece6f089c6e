package org.sightline.image;

import org.opencv.core.Core;
import org.opencv.core.Mat;

/** How the camera was held, as EXIF's orientation tag tells it (EXIF 2.32, tag 0x0112, 1 to 8). */
final class Orientation {

    private Orientation() {}

    /** Whether upright width and height are the stored height and width. */
    static boolean swapsSides(int orientation) {
        return orientation >= 5 && orientation <= 8;
    }

    /** The picture turned and mirrored as the tag asks; the same matrix where there is nothing to do. */
    static Mat upright(Mat stored, int orientation, MatScope scope) {
        if (orientation <= 1 || orientation > 8) {
            return stored;
        }
        Mat upright = scope.mat();
        switch (orientation) {
            case 2 -> Core.flip(stored, upright, 1);
            case 3 -> Core.rotate(stored, upright, Core.ROTATE_180);
            case 4 -> Core.flip(stored, upright, 0);
            case 5 -> Core.transpose(stored, upright);
            case 6 -> Core.rotate(stored, upright, Core.ROTATE_90_CLOCKWISE);
            case 7 -> {
                Mat turned = scope.mat();
                Core.rotate(stored, turned, Core.ROTATE_90_CLOCKWISE);
                Core.flip(turned, upright, 0);
            }
            default -> Core.rotate(stored, upright, Core.ROTATE_90_COUNTERCLOCKWISE);
        }
        return upright;
    }
}
