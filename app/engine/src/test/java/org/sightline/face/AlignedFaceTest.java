package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.Pictures;
import org.sightline.model.Point;

class AlignedFaceTest {

    /** Where the five points lie in an aligned face. */
    private static final List<Point> IN_PLACE = List.of(
            new Point(38.2946, 51.6963),
            new Point(73.5318, 51.5014),
            new Point(56.0252, 71.7366),
            new Point(41.5493, 92.3655),
            new Point(70.7299, 92.2041));

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @ParameterizedTest
    @CsvSource({"40,115", "79,115", "20,115", "3,115", "80,80", "120,120", "250,250", "0,0"})
    void brightensDarkFacesAndDarkensNone(int grey, int lit) {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(new Mat(112, 112, CvType.CV_8UC3, new Scalar(grey, grey, grey)));

            AlignedFace face = AlignedFace.of(new ImagePyramid(picture, scope), IN_PLACE, scope);

            assertThat(face.pixels().get(60, 50)).containsExactly(lit, lit, lit);
            assertThat(face.sharpness()).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void findsABlurredFaceLessSharp() {
        try (MatScope scope = new MatScope()) {
            Mat noise = noise(scope);
            double sharp = AlignedFace.of(new ImagePyramid(noise, scope), IN_PLACE, scope)
                    .sharpness();
            Mat blurred = scope.mat();
            Imgproc.GaussianBlur(noise, blurred, new Size(0, 0), 2);

            assertThat(AlignedFace.of(new ImagePyramid(blurred, scope), IN_PLACE, scope)
                            .sharpness())
                    .isPositive()
                    .isLessThan(sharp / 3);
        }
    }

    @Test
    void aMovedFaceIsNotSharpThoughItsEdgesAlongTheMotionAre() {
        try (MatScope scope = new MatScope()) {
            Mat noise = noise(scope);
            Mat moved = scope.mat();
            Mat evenly = scope.mat();
            Imgproc.blur(noise, moved, new Size(15, 1));
            Imgproc.blur(noise, evenly, new Size(3, 3));

            double sharpness = AlignedFace.of(new ImagePyramid(moved, scope), IN_PLACE, scope)
                    .sharpness();
            assertThat(sharpness)
                    .isPositive()
                    .isLessThan(AlignedFace.of(new ImagePyramid(evenly, scope), IN_PLACE, scope)
                            .sharpness());
        }
    }

    @Test
    void bringsTheFivePointsToTheirPlace() {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(new Mat(600, 600, CvType.CV_8UC3, new Scalar(128, 128, 128)));
            // The same face upside down, twice as large, somewhere else.
            List<Point> points = IN_PLACE.stream()
                    .map(point -> new Point(500 - 2 * point.x(), 450 - 2 * point.y()))
                    .toList();
            Point eye = points.get(0);
            Imgproc.circle(picture, new org.opencv.core.Point(eye.x(), eye.y()), 8, new Scalar(0, 0, 255), -1);

            Mat face = AlignedFace.of(new ImagePyramid(picture, scope), points, scope)
                    .pixels();

            assertThat(face.cols()).isEqualTo(112);
            assertThat(face.rows()).isEqualTo(112);
            assertThat(face.get(52, 38)).containsExactly(0, 0, 255);
            assertThat(face.get(52, 74)).containsExactly(128, 128, 128);
        }
    }

    @Test
    void givesTheNetworkWhatItExpects() {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(new Mat(112, 112, CvType.CV_8UC3, new Scalar(127, 191, 255)));

            Mat blob = AlignedFace.of(new ImagePyramid(picture, scope), IN_PLACE, scope)
                    .blob(scope);

            assertThat(List.of(blob.size(0), blob.size(1), blob.size(2), blob.size(3)))
                    .containsExactly(1, 3, 112, 112);
            float[] values = new float[3 * 112 * 112];
            blob.reshape(1, 1).get(0, 0, values);
            assertThat(values[0]).isZero();
            assertThat(values[112 * 112]).isEqualTo(0.5f);
            assertThat(values[2 * 112 * 112]).isEqualTo(1);
        }
    }

    private static Mat noise(MatScope scope) {
        Mat noise = scope.track(new Mat(112, 112, CvType.CV_8UC3));
        Core.setRNGSeed(3);
        Core.randu(noise, 80, 180);
        return noise;
    }
}
