package org.sightline.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencv.core.Mat;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.StageClock;
import org.sightline.model.Point;
import org.sightline.model.Stage;

/**
 * Which side of a photo is up, where its file does not say. A photo that lies on its side still gives boxes, but embeddings of
 * nobody: so the quarter turn with the best detections of upright faces is taken. Where a first look is sure, or where one look at all four
 * turns at once shows nobody, the turns are not tried one by one: {@code docs/models.md} has the table. For one thread.
 */
@SuppressWarnings("try") // A stage is only entered and left.
final class UprightTurn {

    private static final double SEEN = 0.5;
    /** Score from which on a detection counts for its turn. */
    private static final double COUNTS = 0.4;

    private static final double SAME_FACE = 0.3;
    /** Small faces that are asked which side is up. */
    private static final int ASKED = 5;
    /** Small faces that must agree: one alone may be a picture in the picture. */
    private static final int AGREEING = 2;
    /** Pixels of the detector's input within which a face lies in its middle: half a face. */
    private static final double MIDDLE = 24;
    /** Pixels of the longer side on which what a first look saw is verified. */
    private static final int ENOUGH_TO_VERIFY = 640;
    /** Score that no face reached that does not stand upright. */
    private static final double SURELY_UPRIGHT = 0.85;

    private static final double UPRIGHT_ROLL = Math.toRadians(45);

    private final DetectionCascade cascade;
    private final StageClock clock;

    UprightTurn(DetectionCascade cascade, StageClock clock) {
        this.cascade = cascade;
        this.clock = clock;
    }

    /**
     * The turn that brings the people on the photo upright; none where nobody is seen in any.
     *
     * @param look at the picture as it is
     * @param turns of the same picture
     */
    QuarterTurn find(ImagePyramid picture, DetectionCascade.FirstLook look, FourTurns turns) {
        try (StageClock.Span span = clock.enter(Stage.TURN)) {
            if (isSurelyUpright(look)) {
                return QuarterTurn.NONE;
            }
            Set<QuarterTurn> candidates = look.isEmpty() ? turns.thatShowSomebody() : EnumSet.allOf(QuarterTurn.class);
            candidates.remove(QuarterTurn.NONE);
            QuarterTurn best = candidates.isEmpty() ? QuarterTurn.NONE : best(picture, look, candidates);
            return best == QuarterTurn.NONE || showsSomebody(picture, best) ? best : QuarterTurn.NONE;
        }
    }

    /**
     * The same, by faces that are too small for a look at the whole picture: the surest of them are looked at closely in all four
     * turns.
     *
     * @param small unverified
     */
    QuarterTurn find(ImagePyramid picture, List<Detection> small) {
        try (StageClock.Span span = clock.enter(Stage.TURN)) {
            Votes votes = votes(picture, small);
            QuarterTurn best = QuarterTurn.NONE;
            for (QuarterTurn turn : QuarterTurn.values()) {
                if (votes.support(turn) > votes.support(best) && votes.faces(turn) >= AGREEING) {
                    best = turn;
                }
            }
            return best;
        }
    }

    /**
     * Whether several faces that are too small for a look at the whole picture stand upright on it and no turn has more: then
     * what lies is a picture in the picture.
     *
     * @param small unverified
     */
    boolean smallFacesStandUpright(ImagePyramid picture, List<Detection> small) {
        try (StageClock.Span span = clock.enter(Stage.TURN)) {
            Votes votes = votes(picture, small);
            return votes.faces(QuarterTurn.NONE) >= AGREEING
                    && Arrays.stream(QuarterTurn.values())
                            .allMatch(turn -> votes.support(turn) <= votes.support(QuarterTurn.NONE));
        }
    }

    /** What small faces have to say for each turn. */
    private record Votes(Map<QuarterTurn, Double> supports, Map<QuarterTurn, Integer> counts) {

        double support(QuarterTurn turn) {
            return supports.getOrDefault(turn, 0.0);
        }

        int faces(QuarterTurn turn) {
            return counts.getOrDefault(turn, 0);
        }
    }

    private Votes votes(ImagePyramid picture, List<Detection> small) {
        Votes votes = new Votes(new EnumMap<>(QuarterTurn.class), new EnumMap<>(QuarterTurn.class));
        try (MatScope scope = new MatScope()) {
            small.stream()
                    .sorted(Comparator.comparingDouble(Detection::score).reversed())
                    .limit(ASKED)
                    .map(proposal -> DetectionCascade.closeUp(picture, proposal, scope))
                    .forEach(closeUp -> {
                        for (QuarterTurn turn : QuarterTurn.values()) {
                            List<Detection> seen = inTheMiddle(turn.apply(closeUp, scope));
                            votes.supports().merge(turn, support(seen), Double::sum);
                            votes.counts().merge(turn, score(seen) >= SEEN ? 1 : 0, Integer::sum);
                        }
                    });
        }
        return votes;
    }

    private List<Detection> inTheMiddle(Mat closeUp) {
        double middle = FullRangeDetector.INPUT / 2.0;
        return Suppression.weighted(cascade.inTile(closeUp, COUNTS), SAME_FACE).stream()
                .filter(seen ->
                        Math.hypot(seen.box().centreX() - middle, seen.box().centreY() - middle) < MIDDLE)
                .toList();
    }

    /** A turn for the sake of something that is no face would turn all faces that are too small for a first look. */
    private boolean showsSomebody(ImagePyramid picture, QuarterTurn turn) {
        try (MatScope scope = new MatScope()) {
            Mat level = picture.atLeast((double) ENOUGH_TO_VERIFY / picture.longSide())
                    .pixels();
            ImagePyramid turned = new ImagePyramid(turn.apply(level, scope), scope);
            return !cascade.detect(turned, cascade.look(turned), List.of()).isEmpty();
        }
    }

    private static boolean isSurelyUpright(DetectionCascade.FirstLook look) {
        return look.best()
                .filter(face -> face.score() >= SURELY_UPRIGHT)
                .filter(face -> Math.abs(roll(face)) < UPRIGHT_ROLL)
                .isPresent();
    }

    /** Radians by which the eyes are off the horizontal. */
    private static double roll(Detection face) {
        Point left = face.keypoints().get(0);
        Point right = face.keypoints().get(1);
        return Math.atan2(right.y() - left.y(), right.x() - left.x());
    }

    private QuarterTurn best(ImagePyramid picture, DetectionCascade.FirstLook look, Set<QuarterTurn> candidates) {
        QuarterTurn best = QuarterTurn.NONE;
        List<Detection> asItIs = new ArrayList<>(look.seen());
        asItIs.addAll(cascade.small(picture, COUNTS));
        double bestSupport = support(Suppression.weighted(asItIs, SAME_FACE));
        try (MatScope scope = new MatScope()) {
            Mat small = picture.within(FullRangeDetector.INPUT, scope);
            for (QuarterTurn turn : candidates) {
                List<Detection> seen = cascade.coarse(new ImagePyramid(turn.apply(small, scope), scope), COUNTS);
                double support = support(seen);
                if (support > bestSupport && score(seen) >= SEEN) {
                    bestSupport = support;
                    best = turn;
                }
            }
        }
        return best;
    }

    /** Many faces that stand upright tell more than one good one; faces that lie tell nothing. */
    private static double support(List<Detection> seen) {
        return seen.stream()
                .filter(face -> Math.abs(roll(face)) <= UPRIGHT_ROLL)
                .mapToDouble(face -> (face.score() - COUNTS) * (face.score() - COUNTS))
                .sum();
    }

    private static double score(List<Detection> seen) {
        return seen.stream().mapToDouble(Detection::score).max().orElse(0);
    }
}
