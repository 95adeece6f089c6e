package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;

class ImagePyramidTest {

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    private static Mat picture(int width, int height, MatScope scope) {
        return scope.track(new Mat(height, width, CvType.CV_8UC3, new Scalar(10, 20, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "1000,600,1,1,1000",
        "1000,600,0.51,1,1000",
        "1000,600,0.5,2,500",
        "1000,600,0.26,2,500",
        "1000,600,0.25,4,250",
        "1000,600,0.001,8,125",
        "1001,601,0.5,2,500",
        "100,3000,0.1,1,100",
        "70,60,0.01,1,70",
    })
    void givesTheSmallestLevelThatIsLargeEnough(int width, int height, double scale, int shrink, int columns) {
        try (MatScope scope = new MatScope()) {
            ImagePyramid.Level level = new ImagePyramid(picture(width, height, scope), scope).atLeast(scale);

            assertThat(level.shrink()).isEqualTo(shrink);
            assertThat(level.pixels().cols()).isEqualTo(columns);
        }
    }

    @Test
    void eachHalfIsMadeOnce() {
        try (MatScope scope = new MatScope()) {
            ImagePyramid pyramid = new ImagePyramid(picture(1000, 600, scope), scope);

            long first = pyramid.atLeast(0.25).pixels().getNativeObjAddr();

            assertThat(pyramid.atLeast(0.25).pixels().getNativeObjAddr()).isEqualTo(first);
            assertThat(pyramid.atLeast(1).shrink()).isEqualTo(1);
        }
    }

    @Test
    void aHalfIsTheMeanOfFourPixels() {
        try (MatScope scope = new MatScope()) {
            Mat picture = picture(200, 200, scope);
            for (int column = 0; column < 200; column += 2) {
                scope.track(picture.submat(new Rect(column, 0, 1, 200))).setTo(new Scalar(110, 120, 130));
            }

            Mat half = new ImagePyramid(picture, scope).atLeast(0.5).pixels();

            assertThat(half.get(50, 50)).containsExactly(60, 70, 80);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,600,192,115", "1000,600,1500,900", "3,2,192,128", "4000,3,192,1"})
    void bringsThePictureToAnySize(int width, int height, int toWidth, int toHeight) {
        try (MatScope scope = new MatScope()) {
            Mat resized = new ImagePyramid(picture(width, height, scope), scope).resized(toWidth, toHeight, scope);

            assertThat(resized.cols()).isEqualTo(toWidth);
            assertThat(resized.rows()).isEqualTo(toHeight);
            assertThat(resized.get(0, 0)).containsExactly(10, 20, 30);
        }
    }
}
