package org.sightline.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.sightline.image.DecodedImage;
import org.sightline.image.MatScope;
import org.sightline.image.OpenCv;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.Point;

/**
 * Finds, measures and embeds every face of a photo. Holds one set of networks (about 36 MB) and belongs to the thread that
 * uses it first.
 */
public final class FaceFinder {

    /** Changes when the same photo would give other faces or numbers, so that stored results are known to be old. */
    public static final String VERSION = "C1/1";

    private static final double SEEN = 0.5;
    /** Degrees of yaw for a nose that stands off by the distance of the eyes; measured up to 60 degrees. */
    private static final double YAW_BY_NOSE = 78;

    private final FullRangeDetector detector;
    private final DetectionCascade cascade;
    private final LandmarkModel landmarks;
    private final EmbeddingModel embedding;

    /**
     * @param loaded the native library
     * @throws ModelException if a model's file is missing or altered
     */
    public FaceFinder(OpenCv loaded, Models models) {
        assert !loaded.version().isEmpty();
        detector = new FullRangeDetector(models.load(Models.Role.FACE_DETECTOR));
        cascade = new DetectionCascade(detector, new UltraFaceProposer(models.load(Models.Role.FACE_PROPOSER)));
        landmarks = new LandmarkModel(models.load(Models.Role.FACE_LANDMARKS));
        embedding = new EmbeddingModel(models.load(Models.Role.FACE_EMBEDDING));
    }

    /**
     * Every face that this program finds, in reading order of the columns: from the left, then from the top. Boxes and points
     * are in pixels of the full picture as the file shows it, also where the picture turns out to lie on its side.
     */
    public List<Face> find(DecodedImage image) {
        try (MatScope scope = new MatScope()) {
            QuarterTurn turn = image.orientationRecorded() ? QuarterTurn.NONE : uprightTurn(image.pixels());
            Mat upright = turn.apply(image.pixels(), scope);
            List<Face> faces = new ArrayList<>();
            for (Detection detection : cascade.detect(upright)) {
                faces.add(measure(upright, detection, image, turn));
            }
            faces.sort(Comparator.comparingDouble((Face face) -> face.box().x())
                    .thenComparingDouble(face -> face.box().y()));
            return faces;
        }
    }

    /**
     * A photo that lies on its side without saying so still gives boxes, but embeddings of nobody: so the turn with the best
     * single detection is taken.
     */
    private QuarterTurn uprightTurn(Mat picture) {
        QuarterTurn best = QuarterTurn.NONE;
        double bestScore = 0;
        try (MatScope scope = new MatScope()) {
            int side = FullRangeDetector.INPUT;
            double scale = Math.min(1, (double) side / Math.max(picture.cols(), picture.rows()));
            int width = Math.max(1, (int) Math.round(picture.cols() * scale));
            int height = Math.max(1, (int) Math.round(picture.rows() * scale));
            Mat small = Tile.resize(picture, width, height, scope);
            for (QuarterTurn turn : QuarterTurn.values()) {
                Mat turned = turn.apply(small, scope);
                double score = cascade.coarse(turned, SEEN).stream()
                        .mapToDouble(Detection::score)
                        .max()
                        .orElse(0);
                if (score > bestScore) {
                    bestScore = score;
                    best = turn;
                }
            }
        }
        return best;
    }

    private Face measure(Mat upright, Detection detection, DecodedImage image, QuarterTurn turn) {
        List<Point> points = landmarks.find(upright, detection).fivePoints();
        try (MatScope scope = new MatScope()) {
            AlignedFace aligned = AlignedFace.of(upright, points, scope);
            EmbeddingModel.Result embedded = embedding.embed(aligned);
            double scale = image.scale();
            int width = image.fullWidth();
            int height = image.fullHeight();
            // The networks see the turned picture; boxes are told in the picture as the file shows it.
            Box box = turn.undo(detection.box().scaled(scale), width, height).clippedTo(width, height);
            List<Point> shown = points.stream()
                    .map(point -> turn.undo(point.scaled(scale), width, height))
                    .map(point -> clip(point, width, height))
                    .toList();
            return new Face(
                    box,
                    shown,
                    detection.score(),
                    points.get(0).distanceTo(points.get(1)) * scale,
                    yaw(points),
                    aligned.sharpness(),
                    embedded.norm(),
                    IdentifiabilityModel.level(embedded.norm(), aligned.sharpness()),
                    embedded.embedding());
        }
    }

    private static Point clip(Point point, int width, int height) {
        return new Point(Math.max(0, Math.min(width, point.x())), Math.max(0, Math.min(height, point.y())));
    }

    /** Degrees to the subject's left, from how far the nose stands off the middle of the eyes, in a frame without roll. */
    private static double yaw(List<Point> points) {
        Point leftEye = points.get(0);
        Point rightEye = points.get(1);
        Point middle = Point.between(leftEye, rightEye);
        double distance = leftEye.distanceTo(rightEye);
        if (distance == 0) {
            return 0;
        }
        double alongX = (rightEye.x() - leftEye.x()) / distance;
        double alongY = (rightEye.y() - leftEye.y()) / distance;
        Point nose = points.get(2);
        double offset = ((nose.x() - middle.x()) * alongX + (nose.y() - middle.y()) * alongY) / distance;
        return Math.max(-90, Math.min(90, YAW_BY_NOSE * offset));
    }
}
