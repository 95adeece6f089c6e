package org.sightline.face;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.model.Point;

/** Finds 68 landmarks on a square cut around a detected face, turned upright by the detection's eyes. For one thread. */
final class LandmarkModel {

    private static final int INPUT = 64;
    /** The square's centre lies below the box's, as a part of its side. */
    private static final double DOWN = 0.15;

    private final Network network;

    LandmarkModel(byte[] model) {
        network = Network.ofOnnx(model, "output");
    }

    Landmarks find(ImagePyramid picture, Detection face) {
        Similarity toInput = square(face);
        try (MatScope scope = new MatScope()) {
            Mat cut = toInput.cut(picture, INPUT, scope);
            Mat grey = scope.mat();
            Imgproc.cvtColor(cut, grey, Imgproc.COLOR_BGR2GRAY);
            Mat blob = scope.track(
                    Dnn.blobFromImage(grey, 1 / 256.0, new Size(INPUT, INPUT), new Scalar(0), false, false));
            float[] fractions = network.run(blob).get(0);
            List<Point> points = new ArrayList<>(fractions.length / 2);
            for (int i = 0; i < fractions.length; i += 2) {
                points.add(toInput.invert(new Point(fractions[i] * INPUT, fractions[i + 1] * INPUT)));
            }
            return new Landmarks(points);
        }
    }

    /** From picture to network input. */
    private static Similarity square(Detection face) {
        Point leftEye = face.keypoints().get(0);
        Point rightEye = face.keypoints().get(1);
        double roll = Math.atan2(rightEye.y() - leftEye.y(), rightEye.x() - leftEye.x());
        double side = face.box().size();
        double centreX = face.box().centreX() - DOWN * side * Math.sin(roll);
        double centreY = face.box().centreY() + DOWN * side * Math.cos(roll);
        double scale = INPUT / side;
        double a = scale * Math.cos(roll);
        double b = -scale * Math.sin(roll);
        return new Similarity(a, b, INPUT / 2.0 - a * centreX + b * centreY, INPUT / 2.0 - b * centreX - a * centreY);
    }
}
