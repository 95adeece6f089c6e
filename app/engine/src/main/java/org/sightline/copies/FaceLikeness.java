package org.sightline.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Face;
import org.sightline.model.Photo;

/**
 * How far the clear faces of two pictures are the same faces in the same places.
 *
 * @param paired whether each clear face of one has its counterpart in the other
 * @param similarity the least of any pair
 * @param displacement the largest mean distance of a pair's points, in parts of the distance between the eyes
 */
record FaceLikeness(boolean paired, double similarity, double displacement) {

    /** Pixels between the eyes in the smaller picture from which on a face is found and measured alike in both. */
    private static final double CLEAR = 24;

    static FaceLikeness of(Photo one, Photo other) {
        double scale = (double) other.width() / one.width();
        double smaller = Math.min(1, scale);
        double similarity = 1;
        double displacement = 0;
        for (Face face : one.faces()) {
            if (face.interEyeDistance() * smaller >= CLEAR) {
                Face counterpart = nearest(face, other.faces(), scale);
                if (counterpart == null) {
                    return new FaceLikeness(false, 0, 0);
                }
                similarity = Math.min(similarity, face.embedding().similarity(counterpart.embedding()));
                displacement = Math.max(displacement, displacement(face, counterpart, scale));
            }
        }
        for (Face face : other.faces()) {
            if (face.interEyeDistance() * smaller / scale >= CLEAR && nearest(face, one.faces(), 1 / scale) == null) {
                return new FaceLikeness(false, 0, 0);
            }
        }
        return new FaceLikeness(true, similarity, displacement);
    }

    /** The face in the same place, if there is one. */
    private static @Nullable Face nearest(Face face, List<Face> others, double scale) {
        Face nearest = null;
        double least = face.box().size() / 2 * scale;
        for (Face other : others) {
            double distance = Math.hypot(
                    face.box().centreX() * scale - other.box().centreX(),
                    face.box().centreY() * scale - other.box().centreY());
            if (distance < least) {
                least = distance;
                nearest = other;
            }
        }
        return nearest;
    }

    private static double displacement(Face face, Face counterpart, double scale) {
        double sum = 0;
        int count = Math.min(face.points().size(), counterpart.points().size());
        for (int i = 0; i < count; i++) {
            sum += Math.hypot(
                    face.points().get(i).x() * scale
                            - counterpart.points().get(i).x(),
                    face.points().get(i).y() * scale
                            - counterpart.points().get(i).y());
        }
        double eyes = Math.max(1, face.interEyeDistance() * scale);
        return count == 0 ? 0 : sum / count / eyes;
    }
}
