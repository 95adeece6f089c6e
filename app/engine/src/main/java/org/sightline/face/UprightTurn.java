package org.sightline.face;

import java.util.List;
import org.opencv.core.Mat;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.StageClock;
import org.sightline.model.Stage;

/**
 * Which side of a photo is up, where its file does not say. A photo that lies on its side still gives boxes, but embeddings of
 * nobody: so the quarter turn with the best single detection is taken. For one thread.
 */
final class UprightTurn {

    private static final double SEEN = 0.5;

    private final DetectionCascade cascade;
    private final StageClock clock;

    UprightTurn(DetectionCascade cascade, StageClock clock) {
        this.cascade = cascade;
        this.clock = clock;
    }

    /** The turn that brings the people on the photo upright; none where nobody is seen in any. */
    QuarterTurn find(ImagePyramid picture) {
        QuarterTurn best = QuarterTurn.NONE;
        double bestScore = 0;
        try (StageClock.Span span = clock.enter(Stage.TURN);
                MatScope scope = new MatScope()) {
            int side = FullRangeDetector.INPUT;
            double scale = Math.min(1, (double) side / picture.longSide());
            int width = Math.max(1, (int) Math.round(picture.width() * scale));
            int height = Math.max(1, (int) Math.round(picture.height() * scale));
            Mat small = picture.resized(width, height, scope);
            for (QuarterTurn turn : QuarterTurn.values()) {
                ImagePyramid turned = new ImagePyramid(turn.apply(small, scope), scope);
                double score = best(cascade.coarse(turned, SEEN));
                if (score > bestScore) {
                    bestScore = score;
                    best = turn;
                }
            }
        }
        return best;
    }

    private static double best(List<Detection> seen) {
        return seen.stream().mapToDouble(Detection::score).max().orElse(0);
    }
}
