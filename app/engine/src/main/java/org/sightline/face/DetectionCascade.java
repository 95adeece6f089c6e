package org.sightline.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.sightline.image.MatScope;

/**
 * Two detectors that check each other: both propose on the whole picture, and the full-range detector looks closely at every
 * proposal that it was not sure of. Finds faces from about a thirtieth of the longer side. For one thread.
 */
final class DetectionCascade {

    private static final double PROPOSAL = 0.4;
    private static final double CERTAIN = 0.7;
    private static final double VERIFIED = 0.5;
    private static final double SAME_FACE = 0.3;
    /** A face fills a quarter of the crop that it is verified on. */
    private static final double CROP = 4;

    private final FullRangeDetector detector;
    private final UltraFaceProposer proposer;

    DetectionCascade(FullRangeDetector detector, UltraFaceProposer proposer) {
        this.detector = detector;
        this.proposer = proposer;
    }

    /** The full-range detector alone, on the whole picture and on it at half size, where faces that fill it are seen. */
    List<Detection> coarse(Mat picture, double threshold) {
        List<Detection> seen = new ArrayList<>(detector.detect(picture, 1, threshold));
        seen.addAll(detector.detect(picture, 0.5, threshold));
        return Suppression.weighted(seen, SAME_FACE);
    }

    /**
     * Every face, in pixels of the picture. What only one of the two detectors is sure of is looked at closely: in dark pictures
     * the full-range detector alone takes pictures on a wall for faces.
     */
    List<Detection> detect(Mat picture) {
        List<Detection> proposals = proposer.propose(picture, PROPOSAL);
        List<Detection> accepted = new ArrayList<>();
        List<Detection> unsure = new ArrayList<>();
        for (Detection seen : coarse(picture, PROPOSAL)) {
            boolean certain = seen.score() >= CERTAIN && isCovered(seen, proposals);
            (certain ? accepted : unsure).add(seen);
        }
        for (Detection proposal : proposals) {
            if (!isCovered(proposal, accepted)) {
                unsure.add(proposal);
            }
        }
        for (Detection proposal : unsure) {
            verify(picture, proposal).ifPresent(accepted::add);
        }
        return Suppression.weighted(accepted, SAME_FACE);
    }

    private static boolean isCovered(Detection one, List<Detection> others) {
        return others.stream().anyMatch(other -> other.box().overlap(one.box()) > SAME_FACE || other.isNear(one));
    }

    private Optional<Detection> verify(Mat picture, Detection proposal) {
        double face = Math.max(proposal.box().width(), 0.8 * proposal.box().height());
        int side = Math.max(8, (int) Math.round(CROP * face));
        int left = (int) Math.round(proposal.box().centreX() - side / 2.0);
        int top = (int) Math.round(proposal.box().centreY() - side / 2.0);
        try (MatScope scope = new MatScope()) {
            Mat tile = crop(picture, left, top, side, scope);
            double scale = (double) side / FullRangeDetector.INPUT;
            List<Detection> seen = Suppression.weighted(detector.detectInTile(tile, VERIFIED), SAME_FACE);
            return seen.stream()
                    .map(detection -> detection.scaled(scale).moved(left, top))
                    .filter(proposal::isNear)
                    .max(Comparator.comparingDouble(Detection::score));
        }
    }

    /** A square of the picture at the detector's size; what lies outside the picture is black. */
    private static Mat crop(Mat picture, int left, int top, int side, MatScope scope) {
        int input = FullRangeDetector.INPUT;
        Mat tile = scope.track(new Mat(input, input, picture.type(), new Scalar(0, 0, 0)));
        Rect inside = intersection(new Rect(left, top, side, side), new Rect(0, 0, picture.cols(), picture.rows()));
        if (inside.width <= 0 || inside.height <= 0) {
            return tile;
        }
        // Shrinking before padding: a canvas around a face that fills a large picture would be larger than the picture.
        double scale = (double) input / side;
        int x = Math.min(input - 1, (int) Math.round((inside.x - left) * scale));
        int y = Math.min(input - 1, (int) Math.round((inside.y - top) * scale));
        int width = Math.max(1, Math.min(input - x, (int) Math.round(inside.width * scale)));
        int height = Math.max(1, Math.min(input - y, (int) Math.round(inside.height * scale)));
        Mat region = scope.track(picture.submat(inside));
        Mat target = scope.track(tile.submat(new Rect(x, y, width, height)));
        Tile.resize(region, width, height, scope).copyTo(target);
        return tile;
    }

    private static Rect intersection(Rect first, Rect second) {
        int left = Math.max(first.x, second.x);
        int top = Math.max(first.y, second.y);
        int right = Math.min(first.x + first.width, second.x + second.width);
        int bottom = Math.min(first.y + first.height, second.y + second.height);
        return new Rect(left, top, right - left, bottom - top);
    }
}
