package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.sightline.image.MatScope;
import org.sightline.image.Pictures;
import org.sightline.model.Box;
import org.sightline.model.Point;

class QuarterTurnTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;
    private static final Rect SPOT = new Rect(7, 25, 11, 5);

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @ParameterizedTest
    @CsvSource({"NONE,RGBY", "CLOCKWISE,BRYG", "HALF,YBGR", "COUNTERCLOCKWISE,GYRB"})
    void turnsThePicture(QuarterTurn turn, String quarters) {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(Pictures.quarters(WIDTH, HEIGHT));

            assertThat(Pictures.read(turn.apply(picture, scope))).isEqualTo(quarters);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheWayBackForBoxes(QuarterTurn turn) {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(new Mat(HEIGHT, WIDTH, CvType.CV_8UC1, new Scalar(0)));
            scope.track(picture.submat(SPOT)).setTo(new Scalar(255));

            Rect turned = spot(turn.apply(picture, scope));

            assertThat(turn.undo(new Box(turned.x, turned.y, turned.width, turned.height), WIDTH, HEIGHT))
                    .isEqualTo(new Box(SPOT.x, SPOT.y, SPOT.width, SPOT.height));
        }
    }

    @ParameterizedTest
    @CsvSource({"NONE,10,5,10,5", "CLOCKWISE,35,10,10,5", "HALF,50,35,10,5", "COUNTERCLOCKWISE,5,50,10,5"})
    void findsTheWayBackForPoints(QuarterTurn turn, double turnedX, double turnedY, double x, double y) {
        assertThat(turn.undo(new Point(turnedX, turnedY), WIDTH, HEIGHT)).isEqualTo(new Point(x, y));
    }

    private static Rect spot(Mat picture) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int row = 0; row < picture.rows(); row++) {
            for (int column = 0; column < picture.cols(); column++) {
                if (picture.get(row, column)[0] > 0) {
                    left = Math.min(left, column);
                    top = Math.min(top, row);
                    right = Math.max(right, column);
                    bottom = Math.max(bottom, row);
                }
            }
        }
        return new Rect(left, top, right - left + 1, bottom - top + 1);
    }
}
