package org.sightline.face;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.model.Box;
import org.sightline.model.Point;

/**
 * MediaPipe's full-range face detector (BlazeFace, one anchor for each cell of a 48 x 48 grid). The better judge of the two
 * detectors; sees faces from about 15 to 130 of its 192 pixels. For one thread.
 */
final class FullRangeDetector {

    static final int INPUT = 192;

    private static final int CELLS = 48;
    private static final int VALUES = 16;
    private static final int KEYPOINTS = 6;

    private final Network network;

    FullRangeDetector(byte[] model) {
        network = Network.ofTfLite(model, "reshaped_classifier_face_4", "reshaped_regressor_face_4");
    }

    /** Detections on the whole picture at a zoom of up to 1, in pixels of the picture, not yet joined. */
    List<Detection> detect(ImagePyramid picture, double zoom, double threshold) {
        try (MatScope scope = new MatScope()) {
            Tile tile = Tile.fit(picture, INPUT, INPUT, zoom, scope);
            return detectInTile(tile.pixels(), threshold).stream()
                    .map(tile::toPicture)
                    .toList();
        }
    }

    /** Detections on a picture of exactly the network's size, in its pixels, not yet joined. */
    List<Detection> detectInTile(Mat tile, double threshold) {
        try (MatScope scope = new MatScope()) {
            Mat blob = scope.track(Dnn.blobFromImage(
                    tile, 1 / 127.5, new Size(INPUT, INPUT), new Scalar(127.5, 127.5, 127.5), true, false));
            List<float[]> outputs = network.run(blob);
            return decode(outputs.get(0), outputs.get(1), threshold);
        }
    }

    private static List<Detection> decode(float[] logits, float[] boxes, double threshold) {
        double lowestLogit = Math.log(threshold / (1 - threshold));
        List<Detection> detections = new ArrayList<>();
        for (int i = 0; i < logits.length; i++) {
            if (logits[i] < lowestLogit) {
                continue;
            }
            int row = i / CELLS;
            int column = i % CELLS;
            double anchorX = (column + 0.5) * INPUT / CELLS;
            double anchorY = (row + 0.5) * INPUT / CELLS;
            int at = i * VALUES;
            double width = boxes[at + 2];
            double height = boxes[at + 3];
            Box box = new Box(boxes[at] + anchorX - width / 2, boxes[at + 1] + anchorY - height / 2, width, height);
            List<Point> keypoints = new ArrayList<>(KEYPOINTS);
            for (int k = 0; k < KEYPOINTS; k++) {
                keypoints.add(new Point(boxes[at + 4 + 2 * k] + anchorX, boxes[at + 5 + 2 * k] + anchorY));
            }
            detections.add(new Detection(box, 1 / (1 + Math.exp(-logits[i])), keypoints));
        }
        return detections;
    }
}
