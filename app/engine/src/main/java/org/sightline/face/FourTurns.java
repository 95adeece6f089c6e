package org.sightline.face;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.StageClock;
import org.sightline.model.Stage;

/**
 * One look at a picture in all four quarter turns at once, side by side in one input of the full-range detector, on which each is
 * half as large as alone. It is taken when it is first asked for, and once. For one thread.
 */
@SuppressWarnings("try") // A stage is only entered and left.
final class FourTurns {

    /** Score that every face reached here that any turn showed on its own. */
    private static final double PERHAPS_SOMEBODY = 0.3;
    /** Mean of all channels, of 255, below which half the size may hide a face. */
    private static final double DARK = 32;

    private static final int CELL = FullRangeDetector.INPUT / 2;
    /** In the cells of a square, row by row. */
    private static final List<QuarterTurn> SIDE_BY_SIDE = List.of(QuarterTurn.values());

    private final ImagePyramid picture;
    private final FullRangeDetector detector;
    private final StageClock clock;
    private @Nullable Set<QuarterTurn> showingSomebody;
    private boolean dark;

    FourTurns(ImagePyramid picture, FullRangeDetector detector, StageClock clock) {
        this.picture = picture;
        this.detector = detector;
        this.clock = clock;
    }

    /** Turns that are worth a look of their own. */
    Set<QuarterTurn> thatShowSomebody() {
        Set<QuarterTurn> turns = EnumSet.noneOf(QuarterTurn.class);
        turns.addAll(look());
        return turns;
    }

    /** Whether no turn shows anybody, and light enough was there to show somebody. */
    boolean surelyShowNobody() {
        return look().isEmpty() && !dark;
    }

    private Set<QuarterTurn> look() {
        Set<QuarterTurn> known = showingSomebody;
        if (known == null) {
            try (StageClock.Span span = clock.enter(Stage.TURN)) {
                known = lookOnce();
            }
            showingSomebody = known;
        }
        return known;
    }

    private Set<QuarterTurn> lookOnce() {
        try (MatScope scope = new MatScope()) {
            Mat small = picture.within(CELL, scope);
            dark = Arrays.stream(Core.mean(small).val)
                            .limit(small.channels())
                            .average()
                            .orElse(0)
                    < DARK;
            Mat all = scope.track(
                    new Mat(FullRangeDetector.INPUT, FullRangeDetector.INPUT, small.type(), new Scalar(0, 0, 0)));
            for (int i = 0; i < SIDE_BY_SIDE.size(); i++) {
                Mat turned = SIDE_BY_SIDE.get(i).apply(small, scope);
                int left = i % 2 * CELL + (CELL - turned.cols()) / 2;
                int top = i / 2 * CELL + (CELL - turned.rows()) / 2;
                turned.copyTo(scope.track(all.submat(new Rect(left, top, turned.cols(), turned.rows()))));
            }
            Set<QuarterTurn> turns = EnumSet.noneOf(QuarterTurn.class);
            for (Detection face : detector.detectInTile(all, PERHAPS_SOMEBODY)) {
                int column = face.box().centreX() < CELL ? 0 : 1;
                int row = face.box().centreY() < CELL ? 0 : 1;
                turns.add(SIDE_BY_SIDE.get(2 * row + column));
            }
            return turns;
        }
    }
}
