package org.sightline.model;

import java.util.List;

/**
 * A face in a photo.
 *
 * @param box in pixels of the full, upright image, clipped to it
 * @param points image-left eye, image-right eye, nose, image-left and image-right corner of the mouth
 * @param score the detector's, 0 to 1
 * @param interEyeDistance in pixels of the full image
 * @param yaw degrees, positive to the subject's left
 * @param sharpness grey values by which neighbouring pixels of the aligned inner face differ where they differ least
 * @param norm length of the raw embedding; the measure that identifiability rests on
 */
public record Face(
        Box box,
        List<Point> points,
        double score,
        double interEyeDistance,
        double yaw,
        double sharpness,
        double norm,
        Identifiability identifiability,
        Embedding embedding) {

    public Face {
        points = List.copyOf(points);
    }
}
