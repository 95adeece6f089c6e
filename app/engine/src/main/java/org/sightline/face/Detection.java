package org.sightline.face;

import java.util.List;
import org.sightline.model.Box;
import org.sightline.model.Point;

/**
 * Where a detector saw a face.
 *
 * @param score 0 to 1; comparable only between detections of the same model at the same zoom
 * @param keypoints image-left eye, image-right eye, nose, mouth, image-left ear, image-right ear; empty if the model gives none
 */
record Detection(Box box, double score, List<Point> keypoints) {

    Detection {
        keypoints = List.copyOf(keypoints);
    }

    Detection scaled(double factor) {
        return new Detection(
                box.scaled(factor),
                score,
                keypoints.stream().map(point -> point.scaled(factor)).toList());
    }

    Detection moved(double right, double down) {
        return new Detection(
                box.moved(right, down),
                score,
                keypoints.stream().map(point -> point.moved(right, down)).toList());
    }

    /** Whether both very likely show the same face: their centres are close and their sizes alike. */
    boolean isNear(Detection other) {
        double distance = Math.hypot(box.centreX() - other.box.centreX(), box.centreY() - other.box.centreY());
        double larger = Math.max(box.size(), other.box.size());
        double ratio = box.size() / other.box.size();
        return distance < 0.45 * larger && ratio > 0.45 && ratio < 2.2;
    }
}
