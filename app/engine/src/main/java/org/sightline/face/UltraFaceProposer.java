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

/**
 * UltraFace (version RFB 320): cheap, sees faces from about 11 of its 320 pixels, but its scores do not tell a face from an
 * elbow; what it proposes needs to be verified. For one thread.
 */
final class UltraFaceProposer {

    static final int WIDTH = 320;
    static final int HEIGHT = 240;
    /** Pixels of a tile below which faces are missed. */
    static final double SMALLEST = 11;

    private static final double OVERLAP = 0.4;

    private final Network network;

    UltraFaceProposer(byte[] model) {
        network = Network.ofOnnx(model, "boxes", "scores");
    }

    /** Proposals on the whole picture, in its pixels, without keypoints. */
    List<Detection> propose(ImagePyramid picture, double threshold) {
        try (MatScope scope = new MatScope()) {
            Tile tile = Tile.fit(picture, WIDTH, HEIGHT, 1, scope);
            return Suppression.strongest(inTile(tile.pixels(), threshold), OVERLAP).stream()
                    .map(tile::toPicture)
                    .toList();
        }
    }

    /**
     * Proposals on overlapping tiles of the picture, in its pixels, without keypoints.
     *
     * @param zoom the picture's longer side in widths of a tile, above 1
     * @param overlap pixels of a tile that neighbours share at least: the largest face that no lower zoom sees
     */
    List<Detection> propose(ImagePyramid picture, double zoom, int overlap, double threshold) {
        List<Detection> proposals = new ArrayList<>();
        try (MatScope scope = new MatScope()) {
            TileGrid grid = TileGrid.of(picture, WIDTH, HEIGHT, zoom, overlap, scope);
            for (Tile tile : grid.tiles(scope)) {
                for (Detection proposal : inTile(tile.pixels(), threshold)) {
                    if (!grid.isCut(tile, proposal.box())) {
                        proposals.add(tile.toPicture(proposal));
                    }
                }
            }
        }
        return Suppression.strongest(proposals, OVERLAP);
    }

    private List<Detection> inTile(Mat tile, double threshold) {
        try (MatScope scope = new MatScope()) {
            Mat blob = scope.track(Dnn.blobFromImage(
                    tile, 1 / 128.0, new Size(WIDTH, HEIGHT), new Scalar(127, 127, 127), true, false));
            List<float[]> outputs = network.run(blob);
            return decode(outputs.get(0), outputs.get(1), threshold);
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
