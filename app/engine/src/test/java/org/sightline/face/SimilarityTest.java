package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.Pictures;
import org.sightline.model.Point;

class SimilarityTest {

    private static final List<Point> POINTS =
            List.of(new Point(10, 20), new Point(70, 25), new Point(40, 50), new Point(15, 80), new Point(64, 90));

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,0", "0.5,0,10,-3", "0,2,-7,400", "-1.2,0.7,31,5", "0.01,-0.02,1,1"})
    void findsAKnownTransform(double a, double b, double c, double d) {
        Similarity known = new Similarity(a, b, c, d);

        Similarity found =
                Similarity.between(POINTS, POINTS.stream().map(known::apply).toList());

        assertThat(found.a()).isCloseTo(a, within(1e-12));
        assertThat(found.b()).isCloseTo(b, within(1e-12));
        assertThat(found.c()).isCloseTo(c, within(1e-9));
        assertThat(found.d()).isCloseTo(d, within(1e-9));
    }

    @Test
    void leavesTheSmallestSumOfSquares() {
        List<Point> targets =
                List.of(new Point(0, 0), new Point(33, 4), new Point(20, 21), new Point(-5, 30), new Point(28, 41));

        Similarity best = Similarity.between(POINTS, targets);

        double least = squares(best, targets);
        for (double step : new double[] {-1e-3, 1e-3}) {
            assertThat(squares(new Similarity(best.a() + step, best.b(), best.c(), best.d()), targets))
                    .isGreaterThan(least);
            assertThat(squares(new Similarity(best.a(), best.b() + step, best.c(), best.d()), targets))
                    .isGreaterThan(least);
            assertThat(squares(new Similarity(best.a(), best.b(), best.c() + step, best.d()), targets))
                    .isGreaterThan(least);
            assertThat(squares(new Similarity(best.a(), best.b(), best.c(), best.d() + step), targets))
                    .isGreaterThan(least);
        }
    }

    @Test
    void movesOnlyWhereAllPointsAreOne() {
        List<Point> points = List.of(new Point(3, 4), new Point(3, 4));

        assertThat(Similarity.between(points, List.of(new Point(0, 0), new Point(10, 20))))
                .isEqualTo(new Similarity(1, 0, 2, 6));
    }

    @Test
    void invertsWhatItApplies() {
        Similarity similarity = new Similarity(-0.3, 1.7, 12, -90);

        for (Point point : POINTS) {
            assertThat(similarity.invert(similarity.apply(point)).distanceTo(point))
                    .isLessThan(1e-9);
        }
        assertThat(similarity.apply(new Point(1, 0)).distanceTo(similarity.apply(new Point(0, 0))))
                .isCloseTo(similarity.scale(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.1,0", "0.1,0.4", "0.17,-2.5", "0.3,1.2", "0.5,0.1", "0.79,3.1", "0.81,0.2", "1.6,0.5"})
    void cutsAtTheSamePlaceWhateverTheScale(double scale, double angle) {
        try (MatScope scope = new MatScope()) {
            Mat slope = slope(1000, 800, scope);
            Similarity cut = around(500, 400, scale, angle, 64);

            Mat square = cut.cut(new ImagePyramid(slope, scope), 64, scope);

            double margin = 3 / scale;
            double worst = 0;
            for (int row = 0; row < 64; row++) {
                for (int column = 0; column < 64; column++) {
                    Point source = cut.invert(new Point(column, row));
                    double[] seen = square.get(row, column);
                    boolean within = source.x() > margin
                            && source.x() < 1000 - margin
                            && source.y() > margin
                            && source.y() < 800 - margin;
                    if (within) {
                        double offX = (seen[0] - source.x()) * scale;
                        double offY = (seen[1] - source.y()) * scale;
                        worst = Math.max(worst, Math.hypot(offX, offY));
                    }
                }
            }
            assertThat(worst).as("pixels of the cut").isLessThan(0.1);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1})
    void isBlackWhereThereIsNoPicture(double scale) {
        try (MatScope scope = new MatScope()) {
            Mat white = scope.track(new Mat(300, 300, CvType.CV_8UC3, new Scalar(255, 255, 255)));

            Mat square = around(0, 150, scale, 0, 32).cut(new ImagePyramid(white, scope), 32, scope);

            assertThat(square.get(16, 4)).containsExactly(0, 0, 0);
            assertThat(square.get(16, 28)).containsExactly(255, 255, 255);
            assertThat(Core.mean(around(-9000, -9000, scale, 0, 32).cut(new ImagePyramid(white, scope), 32, scope))
                            .val[0])
                    .isZero();
        }
    }

    @Test
    void averagesWhatItShrinks() {
        try (MatScope scope = new MatScope()) {
            Mat stripes = scope.track(new Mat(640, 640, CvType.CV_8UC3, new Scalar(0, 0, 0)));
            for (int column = 0; column < 640; column += 2) {
                scope.track(stripes.submat(new Rect(column, 0, 1, 640))).setTo(new Scalar(200, 200, 200));
            }

            Mat square = around(320, 320, 0.13, 0.3, 32).cut(new ImagePyramid(stripes, scope), 32, scope);

            assertThat(square.get(16, 16)[0]).isCloseTo(100, within(12.0));
        }
    }

    /** Each pixel holds its own column and row. */
    private static Mat slope(int width, int height, MatScope scope) {
        Mat slope = scope.track(new Mat(height, width, CvType.CV_32FC3));
        float[] values = new float[width * height * 3];
        for (int i = 0; i < width * height; i++) {
            values[3 * i] = i % width;
            values[3 * i + 1] = Math.floorDiv(i, width);
        }
        slope.put(0, 0, values);
        return slope;
    }

    /** Brings the given place of the picture into the middle of a square. */
    private static Similarity around(double x, double y, double scale, double angle, int side) {
        double a = scale * Math.cos(angle);
        double b = scale * Math.sin(angle);
        return new Similarity(a, b, side / 2.0 - a * x + b * y, side / 2.0 - b * x - a * y);
    }

    private static double squares(Similarity similarity, List<Point> targets) {
        double sum = 0;
        for (int i = 0; i < POINTS.size(); i++) {
            double distance = similarity.apply(POINTS.get(i)).distanceTo(targets.get(i));
            sum += distance * distance;
        }
        return sum;
    }
}
