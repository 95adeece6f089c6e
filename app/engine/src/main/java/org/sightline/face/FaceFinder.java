package org.sightline.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.OpenCv;
import org.sightline.image.StageClock;
import org.sightline.model.Box;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.Point;
import org.sightline.model.Stage;

/**
 * Finds, measures and embeds every face of a photo. Holds one set of networks (about 36 MB) and belongs to the thread that
 * uses it first.
 */
@SuppressWarnings("try") // A stage is only entered and left.
public final class FaceFinder {

    /** Pixels between the eyes from which on more of them tell nothing more: the embedding's input has 35. */
    private static final double ENOUGH_DETAIL = 20;
    /** Pixels of the full photo: nobody is matched by a smaller face, and what looks like one is more often none. */
    private static final double SMALLEST = 12;
    /** Pixels of the full photo below which a pattern is easily taken for a face. */
    private static final double TINY = 20;
    /** Score that a tiny face needs; of 192 true ones of 24 pixels one had less. */
    private static final double TINY_SEEN = 0.6;
    /** Score of a detection that shows somebody rather than nobody. */
    private static final double SEEN = 0.5;
    /** Pixels of the long side from which on a photo that shows nobody is spared the slower detector at {@code quick}. */
    private static final int SPARED = 640;
    /** Distances of the eyes around a face that are cut out of a larger picture. */
    private static final double REGION = 4;
    /** Widths of a face for one distance of its eyes. */
    private static final double FACE_BY_EYES = 2.6;
    /** Degrees of yaw for a nose that stands off by the distance of the eyes; measured up to 60 degrees. */
    private static final double YAW_BY_NOSE = 78;

    private final StageClock clock;
    private final DetectionCascade cascade;
    private final UprightTurn uprightTurn;
    private final FaceMeasurement measurement;

    /**
     * @param loaded the native library
     * @param clock is told what time is spent on
     * @throws ModelException if a model's file is missing or altered
     */
    public FaceFinder(OpenCv loaded, Models models, StageClock clock) {
        assert !loaded.version().isEmpty();
        this.clock = clock;
        FullRangeDetector detector = new FullRangeDetector(models.load(Models.Role.FACE_DETECTOR));
        UltraFaceProposer proposer = new UltraFaceProposer(models.load(Models.Role.FACE_PROPOSER));
        cascade = new DetectionCascade(detector, proposer, clock);
        measurement = new FaceMeasurement(
                new LandmarkModel(models.load(Models.Role.FACE_LANDMARKS)),
                new EmbeddingModel(models.load(Models.Role.FACE_EMBEDDING)),
                clock);
        uprightTurn = new UprightTurn(cascade, clock);
    }

    /**
     * Every face that this program finds, in reading order of the columns: from the left, then from the top. Boxes and points
     * are in pixels of the full picture as the file shows it, also where the picture turns out to lie on its side.
     *
     * @param image decoded to {@link DetectionScale#decodedSide} or more
     * @param larger asked for more of the photo where a face is small and the file holds more of it
     */
    public List<Face> find(DecodedImage image, LargerPicture larger, Effort effort) {
        try (MatScope scope = new MatScope()) {
            return find(image, new ImagePyramid(image.pixels(), scope), larger, effort);
        }
    }

    /** @param stored the image's own pixels, halves of which others may need as well */
    public List<Face> find(DecodedImage image, ImagePyramid stored, LargerPicture larger, Effort effort) {
        try (MatScope scope = new MatScope()) {
            View view = view(stored, image, effort);
            QuarterTurn turn = image.orientationRecorded() ? QuarterTurn.NONE : turn(view);
            if (turn != QuarterTurn.NONE) {
                view = view(new ImagePyramid(turn.apply(image.pixels(), scope), scope), image, effort);
            }
            ImagePyramid upright = view.picture();
            List<Detection> detections = detect(view);
            List<Face> faces = measure(upright, detections, image, larger, turn);
            faces.sort(Comparator.comparingDouble((Face face) -> face.box().x())
                    .thenComparingDouble(face -> face.box().y()));
            return faces;
        }
    }

    /** Measures what is said to be a face, whether a detector sees one or not; in pixels of the full picture. */
    Face measure(DecodedImage image, Box box) {
        try (MatScope scope = new MatScope()) {
            Box there = box.scaled(1 / image.scale());
            Detection said = new Detection(there, 0, usualPoints(there));
            Placement whole =
                    new Placement(image.scale(), 0, 0, QuarterTurn.NONE, image.fullWidth(), image.fullHeight());
            return face(measurement.measure(new ImagePyramid(image.pixels(), scope), said), said, whole);
        }
    }

    /** Where eyes, nose, mouth and ears of an upright face are that fills a box. */
    private static List<Point> usualPoints(Box box) {
        double[][] parts = {{0.31, 0.42}, {0.69, 0.42}, {0.5, 0.62}, {0.5, 0.8}, {0.05, 0.48}, {0.95, 0.48}};
        return Stream.of(parts)
                .map(part -> new Point(box.x() + part[0] * box.width(), box.y() + part[1] * box.height()))
                .toList();
    }

    /** A picture and what may be faces on it. */
    private record View(
            ImagePyramid picture, FourTurns turns, DetectionCascade.FirstLook look, List<Detection> small) {}

    private View view(ImagePyramid picture, DecodedImage image, Effort effort) {
        try (StageClock.Span span = clock.enter(Stage.DETECT)) {
            int longSide = Math.max(image.fullWidth(), image.fullHeight());
            List<Double> zooms = DetectionScale.zooms(effort, longSide);
            FourTurns turns = cascade.fourTurns(picture);
            // Where the file says which side is up, nobody else needs the look at all turns; small photos cost little.
            boolean brief = effort == Effort.QUICK && longSide >= SPARED && !image.orientationRecorded();
            DetectionCascade.FirstLook look = brief ? cascade.look(picture, turns) : cascade.look(picture);
            return new View(picture, turns, look, cascade.proposeSmall(picture, zooms));
        }
    }

    /** By the faces that a first look shows, unless smaller ones know better; where it shows nobody, by those alone. */
    private QuarterTurn turn(View view) {
        QuarterTurn turn = uprightTurn.find(view.picture(), view.look(), view.turns());
        if (turn != QuarterTurn.NONE) {
            return uprightTurn.smallFacesStandUpright(view.picture(), view.small()) ? QuarterTurn.NONE : turn;
        }
        boolean somebody =
                view.look().best().filter(face -> face.score() >= SEEN).isPresent();
        return somebody ? QuarterTurn.NONE : uprightTurn.find(view.picture(), view.small());
    }

    private List<Detection> detect(View view) {
        try (StageClock.Span span = clock.enter(Stage.DETECT)) {
            return cascade.detect(view.picture(), view.look(), view.small());
        }
    }

    private List<Face> measure(
            ImagePyramid upright,
            List<Detection> detections,
            DecodedImage image,
            LargerPicture larger,
            QuarterTurn turn) {
        List<Detection> small = new ArrayList<>();
        List<Face> faces = new ArrayList<>();
        Placement whole = new Placement(image.scale(), 0, 0, turn, image.fullWidth(), image.fullHeight());
        for (Detection detection : detections) {
            if (!isCredible(detection.box().size() * image.scale(), detection.score())) {
                continue;
            }
            if (image.scale() > 1 && eyeDistance(detection) < ENOUGH_DETAIL) {
                small.add(detection);
            } else {
                faces.add(face(measurement.measure(upright, detection), detection, whole));
            }
        }
        if (!small.isEmpty()) {
            faces.addAll(measureLarger(upright, small, image, larger, turn));
        }
        return faces;
    }

    /** @param size pixels of the full photo */
    private static boolean isCredible(double size, double score) {
        return size >= TINY || (size >= SMALLEST && score >= TINY_SEEN);
    }

    /** Small faces are cut out of one larger decoding, large enough for the smallest of them. */
    private List<Face> measureLarger(
            ImagePyramid upright, List<Detection> small, DecodedImage image, LargerPicture larger, QuarterTurn turn) {
        double smallest =
                small.stream().mapToDouble(FaceFinder::eyeDistance).min().orElse(ENOUGH_DETAIL);
        int wanted =
                (int) Math.ceil(upright.longSide() * Math.min(image.scale(), ENOUGH_DETAIL / Math.max(1, smallest)));
        List<Face> faces = new ArrayList<>();
        try (DecodedImage enlarged = enlarge(larger, wanted, image)) {
            for (Detection detection : small) {
                faces.add(faceOf(enlarged, detection, image, turn));
            }
        }
        return faces;
    }

    private DecodedImage enlarge(LargerPicture larger, int wanted, DecodedImage image) {
        try (StageClock.Span span = clock.enter(Stage.ENLARGE)) {
            Optional<DecodedImage> enlarged = larger.decode(wanted);
            return enlarged.filter(found -> found.scale() < image.scale()).orElseGet(image::borrowed);
        }
    }

    private Face faceOf(DecodedImage enlarged, Detection detection, DecodedImage image, QuarterTurn turn) {
        try (MatScope scope = new MatScope()) {
            double growth = image.scale() / enlarged.scale();
            Detection grown = detection.scaled(growth);
            int width = turn.swapsSides()
                    ? enlarged.pixels().rows()
                    : enlarged.pixels().cols();
            int height = turn.swapsSides()
                    ? enlarged.pixels().cols()
                    : enlarged.pixels().rows();
            double reach = REGION / 2 * grown.box().size();
            Rect region = region(grown, reach, width, height);
            Box stored = turn.undo(
                    new Box(region.x, region.y, region.width, region.height),
                    enlarged.pixels().cols(),
                    enlarged.pixels().rows());
            Mat part = scope.track(enlarged.pixels()
                    .submat(new Rect((int) stored.x(), (int) stored.y(), (int) stored.width(), (int) stored.height())));
            ImagePyramid upright = new ImagePyramid(turn.apply(part, scope), scope);
            Detection inRegion = grown.moved(-region.x, -region.y);
            Placement placement =
                    new Placement(enlarged.scale(), region.x, region.y, turn, image.fullWidth(), image.fullHeight());
            return face(measurement.measure(upright, inRegion), inRegion, placement);
        }
    }

    private static Rect region(Detection face, double reach, int width, int height) {
        int left = (int) Math.max(0, Math.floor(face.box().centreX() - reach));
        int top = (int) Math.max(0, Math.floor(face.box().centreY() - reach));
        int right = (int) Math.min(width, Math.ceil(face.box().centreX() + reach));
        int bottom = (int) Math.min(height, Math.ceil(face.box().centreY() + reach));
        return new Rect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** Pixels between the eyes, by the detector's points or else by the size of the box. */
    private static double eyeDistance(Detection detection) {
        return detection.keypoints().isEmpty()
                ? detection.box().width() / FACE_BY_EYES
                : detection.keypoints().get(0).distanceTo(detection.keypoints().get(1));
    }

    /**
     * Where what the networks saw lies in the full picture as the file shows it.
     *
     * @param scale full pixels for one pixel
     * @param left pixels before the part
     * @param top pixels above the part
     */
    private record Placement(double scale, double left, double top, QuarterTurn turn, int width, int height) {

        Box place(Box box) {
            return turn.undo(box.moved(left, top).scaled(scale), width, height).clippedTo(width, height);
        }

        Point place(Point point) {
            Point full = turn.undo(point.moved(left, top).scaled(scale), width, height);
            return new Point(Math.max(0, Math.min(width, full.x())), Math.max(0, Math.min(height, full.y())));
        }
    }

    private static Face face(FaceMeasurement.Result measured, Detection detection, Placement placement) {
        return new Face(
                placement.place(detection.box()),
                measured.points().stream().map(placement::place).toList(),
                detection.score(),
                measured.interEyeDistance() * placement.scale(),
                yaw(measured.points()),
                measured.sharpness(),
                measured.norm(),
                IdentifiabilityModel.level(measured.norm(), measured.sharpness()),
                measured.embedding());
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
