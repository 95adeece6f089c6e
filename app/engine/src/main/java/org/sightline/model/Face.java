package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A face in a photo, or of one person in one shot of a film.
 *
 * @param box in pixels of the full, upright image, clipped to it
 * @param points image-left eye, image-right eye, nose, image-left and image-right corner of the mouth
 * @param score the detector's, 0 to 1
 * @param interEyeDistance in pixels of the full image
 * @param yaw degrees, positive to the subject's left
 * @param sharpness grey values by which neighbouring pixels of the aligned inner face differ where they differ least
 * @param norm length of the raw embedding; the measure that identifiability rests on
 * @param seen when it is to be seen in a film; null in a still
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
        Embedding embedding,
        @Nullable Seen seen) {

    public Face {
        points = List.copyOf(points);
    }

    /** A face in a still. */
    public Face(
            Box box,
            List<Point> points,
            double score,
            double interEyeDistance,
            double yaw,
            double sharpness,
            double norm,
            Identifiability identifiability,
            Embedding embedding) {
        this(box, points, score, interEyeDistance, yaw, sharpness, norm, identifiability, embedding, null);
    }

    /** The same face, seen in a film. */
    public Face seenAt(Seen when) {
        return new Face(box, points, score, interEyeDistance, yaw, sharpness, norm, identifiability, embedding, when);
    }
}
