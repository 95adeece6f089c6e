package org.sightline.face;

import java.util.List;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.StageClock;
import org.sightline.model.Embedding;
import org.sightline.model.Point;
import org.sightline.model.Stage;

/** Landmarks, alignment, sharpness and embedding of one detected face. For one thread. */
@SuppressWarnings("try") // A stage is only entered and left.
final class FaceMeasurement {

    private final LandmarkModel landmarks;
    private final EmbeddingModel embedding;
    private final StageClock clock;

    FaceMeasurement(LandmarkModel landmarks, EmbeddingModel embedding, StageClock clock) {
        this.landmarks = landmarks;
        this.embedding = embedding;
        this.clock = clock;
    }

    /**
     * What was measured.
     *
     * @param points eyes, nose, corners of the mouth, in pixels of the picture
     * @param sharpness of the aligned face
     * @param norm of the raw embedding
     */
    record Result(List<Point> points, double sharpness, Embedding embedding, double norm) {

        double interEyeDistance() {
            return points.get(0).distanceTo(points.get(1));
        }
    }

    Result measure(ImagePyramid picture, Detection detection) {
        List<Point> points;
        try (StageClock.Span span = clock.enter(Stage.LANDMARKS)) {
            points = landmarks.find(picture, detection).fivePoints();
        }
        try (StageClock.Span span = clock.enter(Stage.EMBED);
                MatScope scope = new MatScope()) {
            AlignedFace aligned = AlignedFace.of(picture, points, scope);
            EmbeddingModel.Result embedded = embedding.embed(aligned);
            return new Result(points, aligned.sharpness(), embedded.embedding(), embedded.norm());
        }
    }
}
