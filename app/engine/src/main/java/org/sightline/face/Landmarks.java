package org.sightline.face;

import java.util.List;
import org.sightline.model.Point;

/** The 68 points of a face in iBUG's order (300-W, 2013), in pixels of the picture. */
record Landmarks(List<Point> points) {

    Landmarks {
        points = List.copyOf(points);
        if (points.size() != 68) {
            throw new IllegalArgumentException("A face has 68 landmarks");
        }
    }

    /** Image-left eye, image-right eye, nose tip, image-left and image-right corner of the mouth. */
    List<Point> fivePoints() {
        return List.of(mean(37, 38, 40, 41), mean(43, 44, 46, 47), points.get(30), mean(48, 60), mean(54, 64));
    }

    private Point mean(int... indices) {
        double x = 0;
        double y = 0;
        for (int index : indices) {
            x += points.get(index).x();
            y += points.get(index).y();
        }
        return new Point(x / indices.length, y / indices.length);
    }
}
