package org.sightline.face;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.sightline.image.MatScope;
import org.sightline.model.Box;

/**
 * UltraFace (version RFB 320): cheap, sees faces from about 11 of its 320 pixels, but its scores do not tell a face from an
 * elbow; what it proposes needs to be verified. For one thread.
 */
final class UltraFaceProposer {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final double OVERLAP = 0.4;

    private final Network network;

    UltraFaceProposer(byte[] model) {
        network = Network.ofOnnx(model, "boxes", "scores");
    }

    /** Proposals on the whole picture, in its pixels, without keypoints. */
    List<Detection> propose(Mat picture, double threshold) {
        try (MatScope scope = new MatScope()) {
            Tile tile = Tile.fit(picture, WIDTH, HEIGHT, 1, scope);
            Mat blob = scope.track(Dnn.blobFromImage(
                    tile.pixels(), 1 / 128.0, new Size(WIDTH, HEIGHT), new Scalar(127, 127, 127), true, false));
            List<float[]> outputs = network.run(blob);
            List<Detection> proposals = decode(outputs.get(0), outputs.get(1), threshold);
            return Suppression.strongest(proposals, OVERLAP).stream()
                    .map(tile::toPicture)
                    .toList();
        }
    }

    private static List<Detection> decode(float[] boxes, float[] scores, double threshold) {
        List<Detection> proposals = new ArrayList<>();
        for (int i = 0; i < scores.length / 2; i++) {
            double score = scores[2 * i + 1];
            if (score >= threshold) {
                double left = boxes[4 * i] * WIDTH;
                double top = boxes[4 * i + 1] * HEIGHT;
                double width = boxes[4 * i + 2] * WIDTH - left;
                double height = boxes[4 * i + 3] * HEIGHT - top;
                if (width > 0 && height > 0) {
                    proposals.add(new Detection(new Box(left, top, width, height), score, List.of()));
                }
            }
        }
        return proposals;
    }
}
