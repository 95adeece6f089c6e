package org.sightline.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.StageClock;
import org.sightline.model.Box;
import org.sightline.model.Stage;

/**
 * Two detectors that check each other: both propose on the whole picture, one on tiles of it as well, and the full-range
 * detector looks closely at every proposal that it was not sure of. For one thread.
 */
@SuppressWarnings("try") // A stage is only entered and left.
final class DetectionCascade {

    private static final double PROPOSAL = 0.4;
    /** Of small faces, whose scores are low. */
    private static final double SMALL_PROPOSAL = 0.15;

    private static final double CERTAIN = 0.7;
    /** Scores of both detectors that together need no closer look: close up, the blocks of a poor JPEG hide a face. */
    private static final double LIKELY = 0.5;

    private static final double STRONGLY_PROPOSED = 0.9;
    private static final double VERIFIED = 0.5;
    /** From further away more looks like a face. */
    private static final double VERIFIED_WIDE = 0.55;

    private static final double SAME_FACE = 0.3;
    /** A face fills a quarter of the crop that it is verified on, and a sixth where that shows too little. */
    private static final double CROP = 4;

    /** Parts of a face's size: below it something is a part of the face, if its centre lies this far from the face's. */
    private static final double PART = 0.45;

    private static final double WITHIN = 0.4;

    private static final double WIDE_CROP = 6;
    /** Score of a proposal that is worth a second look. */
    private static final double WORTH_A_SECOND_LOOK = 0.6;
    /** Part of the longer side above which a face may be too large for the full-range detector at full zoom. */
    private static final double FILLS_THE_PICTURE = 0.35;
    /** Times the smallest face of a zoom: what is larger was seen there. */
    private static final double SEEN_BEFORE = 3;
    /** Times the smallest face of a zoom: what is smaller is more often nobody. */
    private static final double HARDLY_SEEN = 0.75;
    /** Pixels of a tile that the largest face takes which no lower zoom sees, with room around it. */
    private static final double TILE_OVERLAP = 14;

    private final FullRangeDetector detector;
    private final UltraFaceProposer proposer;
    private final StageClock clock;

    DetectionCascade(FullRangeDetector detector, UltraFaceProposer proposer, StageClock clock) {
        this.detector = detector;
        this.proposer = proposer;
        this.clock = clock;
    }

    /**
     * What both detectors see on the whole picture, unverified.
     *
     * @param seen by the full-range detector, joined
     * @param proposed by UltraFace
     */
    record FirstLook(List<Detection> seen, List<Detection> proposed) {

        boolean isEmpty() {
            return seen.isEmpty() && proposed.isEmpty();
        }

        /** The full-range detector's surest. */
        Optional<Detection> best() {
            return seen.stream().max(Comparator.comparingDouble(Detection::score));
        }
    }

    /** The full-range detector alone, on the whole picture and on it at half size, where faces that fill it are seen. */
    List<Detection> coarse(ImagePyramid picture, double threshold) {
        List<Detection> seen = new ArrayList<>(detector.detect(picture, 1, threshold));
        seen.addAll(detector.detect(picture, 0.5, threshold));
        return Suppression.weighted(seen, SAME_FACE);
    }

    /** The full-range detector alone on the picture at half size. */
    List<Detection> small(ImagePyramid picture, double threshold) {
        return detector.detect(picture, 0.5, threshold);
    }

    FourTurns fourTurns(ImagePyramid picture) {
        return new FourTurns(picture, detector, clock);
    }

    /** The full-range detector alone on a picture of its own size. */
    List<Detection> inTile(Mat tile, double threshold) {
        return detector.detectInTile(tile, threshold);
    }

    /** The same, without the full-range detector where neither UltraFace nor a look at all turns at once shows anybody. */
    FirstLook look(ImagePyramid picture, FourTurns turns) {
        List<Detection> proposed = proposer.propose(picture, PROPOSAL);
        return proposed.isEmpty() && turns.surelyShowNobody()
                ? new FirstLook(List.of(), List.of())
                : look(picture, proposed);
    }

    /** What both detectors see. */
    FirstLook look(ImagePyramid picture) {
        return look(picture, proposer.propose(picture, PROPOSAL));
    }

    private FirstLook look(ImagePyramid picture, List<Detection> proposed) {
        List<Detection> seen = new ArrayList<>(detector.detect(picture, 1, PROPOSAL));
        double large = FILLS_THE_PICTURE * picture.longSide();
        if (proposed.stream().anyMatch(one -> one.box().size() > large)
                || seen.stream().anyMatch(one -> one.box().size() > large)) {
            seen.addAll(detector.detect(picture, 0.5, PROPOSAL));
        }
        return new FirstLook(Suppression.weighted(seen, SAME_FACE), proposed);
    }

    /**
     * What may be faces that are too small for a first look, unverified.
     *
     * @param zooms at which the picture is looked at in tiles, ascending: the picture's longer side in widths of a tile
     */
    List<Detection> proposeSmall(ImagePyramid picture, List<Double> zooms) {
        List<Detection> proposals = new ArrayList<>();
        double before = 1;
        for (double zoom : zooms) {
            int overlap = (int) Math.ceil(TILE_OVERLAP * zoom / before);
            double largest =
                    SEEN_BEFORE * UltraFaceProposer.SMALLEST * picture.longSide() / (UltraFaceProposer.WIDTH * before);
            double smallest =
                    HARDLY_SEEN * UltraFaceProposer.SMALLEST * picture.longSide() / (UltraFaceProposer.WIDTH * zoom);
            proposer.propose(picture, zoom, overlap, SMALL_PROPOSAL).stream()
                    .filter(proposal ->
                            proposal.box().size() <= largest && proposal.box().size() >= smallest)
                    .forEach(proposals::add);
            before = zoom;
        }
        return proposals;
    }

    /**
     * Every face, in pixels of the picture. What only one of the two detectors is sure of is looked at closely: in dark pictures
     * the full-range detector alone takes pictures on a wall for faces.
     *
     * @param small what {@link #proposeSmall} gave
     */
    List<Detection> detect(ImagePyramid picture, FirstLook look, List<Detection> small) {
        List<Detection> accepted = new ArrayList<>();
        List<Detection> unsure = new ArrayList<>();
        for (Detection seen : look.seen()) {
            (isCertain(seen, look.proposed()) ? accepted : unsure).add(seen);
        }
        unsure.addAll(look.proposed());
        verify(picture, unsure, accepted);
        verify(picture, small, accepted);
        return Suppression.weighted(accepted, SAME_FACE);
    }

    private static boolean isCertain(Detection seen, List<Detection> proposed) {
        double support = proposed.stream()
                .filter(proposal -> isSame(proposal, seen))
                .mapToDouble(Detection::score)
                .max()
                .orElse(0);
        return (seen.score() >= CERTAIN && support > 0) || (seen.score() >= LIKELY && support >= STRONGLY_PROPOSED);
    }

    private static boolean isCovered(Detection one, List<Detection> others) {
        return others.stream().anyMatch(other -> isSame(other, one));
    }

    private static boolean isPartOfAny(Detection proposal, List<Detection> faces) {
        return faces.stream().anyMatch(face -> isPartOf(face, proposal));
    }

    /** Whether a proposal is an eye or a mouth rather than somebody: well within a face and much smaller. */
    private static boolean isPartOf(Detection face, Detection proposal) {
        Box inner = proposal.box();
        Box outer = face.box();
        return inner.size() < PART * outer.size()
                && Math.abs(inner.centreX() - outer.centreX()) < WITHIN * outer.width()
                && Math.abs(inner.centreY() - outer.centreY()) < WITHIN * outer.height();
    }

    private static boolean isSame(Detection other, Detection one) {
        return other.box().overlap(one.box()) > SAME_FACE || other.isNear(one);
    }

    private void verify(ImagePyramid picture, List<Detection> unsure, List<Detection> accepted) {
        try (StageClock.Span span = clock.enter(Stage.VERIFY)) {
            for (Detection proposal : unsure) {
                if (isCovered(proposal, accepted) || isPartOfAny(proposal, accepted)) {
                    continue;
                }
                Optional<Detection> verified = verify(picture, proposal, CROP, VERIFIED);
                if (verified.isEmpty() && proposal.score() >= WORTH_A_SECOND_LOOK) {
                    verified = verify(picture, proposal, WIDE_CROP, VERIFIED_WIDE);
                }
                verified.ifPresent(accepted::add);
            }
        }
    }

    private Optional<Detection> verify(ImagePyramid picture, Detection proposal, double crop, double threshold) {
        int side = side(proposal, crop);
        int left = (int) Math.round(proposal.box().centreX() - side / 2.0);
        int top = (int) Math.round(proposal.box().centreY() - side / 2.0);
        try (MatScope scope = new MatScope()) {
            Mat tile = crop(picture, left, top, side, scope);
            double scale = (double) side / FullRangeDetector.INPUT;
            List<Detection> seen = Suppression.weighted(detector.detectInTile(tile, threshold), SAME_FACE);
            return seen.stream()
                    .map(detection -> detection.scaled(scale).moved(left, top))
                    .filter(proposal::isNear)
                    .max(Comparator.comparingDouble(Detection::score));
        }
    }

    /** What may be a face, in the middle of an input of the detector, of which it fills a quarter. */
    static Mat closeUp(ImagePyramid picture, Detection proposal, MatScope scope) {
        int side = side(proposal, CROP);
        int left = (int) Math.round(proposal.box().centreX() - side / 2.0);
        int top = (int) Math.round(proposal.box().centreY() - side / 2.0);
        return crop(picture, left, top, side, scope);
    }

    private static int side(Detection proposal, double crop) {
        double face = Math.max(proposal.box().width(), 0.8 * proposal.box().height());
        return Math.max(8, (int) Math.round(crop * face));
    }

    /** A square of the picture at the detector's size; what lies outside the picture is black. */
    private static Mat crop(ImagePyramid picture, int left, int top, int side, MatScope scope) {
        int input = FullRangeDetector.INPUT;
        ImagePyramid.Level level = picture.atLeast((double) input / side);
        Mat pixels = level.pixels();
        Mat tile = scope.track(new Mat(input, input, pixels.type(), new Scalar(0, 0, 0)));
        Rect square = new Rect(
                Math.floorDiv(left, level.shrink()),
                Math.floorDiv(top, level.shrink()),
                side / level.shrink(),
                side / level.shrink());
        Rect inside = intersection(square, new Rect(0, 0, pixels.cols(), pixels.rows()));
        if (inside.width <= 0 || inside.height <= 0) {
            return tile;
        }
        // Shrinking before padding: a canvas around a face that fills a large picture would be larger than the picture.
        double scale = (double) input / square.width;
        int x = Math.min(input - 1, (int) Math.round((inside.x - square.x) * scale));
        int y = Math.min(input - 1, (int) Math.round((inside.y - square.y) * scale));
        int width = Math.max(1, Math.min(input - x, (int) Math.round(inside.width * scale)));
        int height = Math.max(1, Math.min(input - y, (int) Math.round(inside.height * scale)));
        Mat region = scope.track(pixels.submat(inside));
        Mat target = scope.track(tile.submat(new Rect(x, y, width, height)));
        ImagePyramid.resize(region, width, height, scope).copyTo(target);
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
