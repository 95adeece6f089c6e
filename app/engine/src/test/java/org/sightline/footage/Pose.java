package org.sightline.footage;

/**
 * Where a face is in the upright picture.
 *
 * @param x centre of the face, in shares of the picture's width; outside 0 to 1 it is outside
 * @param y centre of the face, in shares of the picture's height
 * @param interEye distance of the eyes in pixels
 */
public record Pose(double x, double y, double interEye) {

    /** Between this one and another, 0 to 1. */
    Pose towards(Pose other, double share) {
        return new Pose(
                x + (other.x - x) * share, y + (other.y - y) * share, interEye + (other.interEye - interEye) * share);
    }
}
