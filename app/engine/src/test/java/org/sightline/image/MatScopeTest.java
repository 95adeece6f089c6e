package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;

class MatScopeTest {

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @Test
    void releasesEverythingAtTheEnd() {
        Mat tracked = square();
        Mat made;
        Mat part;
        try (MatScope scope = new MatScope()) {
            assertThat(scope.track(tracked)).isSameAs(tracked);
            made = scope.mat();
            tracked.copyTo(made);
            part = scope.track(made.submat(new Rect(0, 0, 2, 2)));
            assertThat(made.dataAddr()).isNotZero();
        }

        assertThat(tracked.dataAddr()).isZero();
        assertThat(made.dataAddr()).isZero();
        assertThat(part.dataAddr()).isZero();
    }

    @Test
    void releasesEverythingWhenTheBlockFails() {
        Mat tracked = square();

        assertThatThrownBy(() -> {
                    try (MatScope scope = new MatScope()) {
                        scope.track(tracked);
                        throw new IllegalStateException();
                    }
                })
                .isInstanceOf(IllegalStateException.class);
        assertThat(tracked.dataAddr()).isZero();
    }

    @Test
    void leavesWhatIsKept() {
        Mat kept;
        Mat equal;
        try (MatScope scope = new MatScope()) {
            equal = scope.track(square());
            kept = scope.keep(scope.track(square()));
        }

        assertThat(kept.get(3, 3)).containsExactly(7);
        assertThat(equal.dataAddr()).isZero();
        kept.release();
    }

    @Test
    void closesADecodedImage() {
        DecodedImage image = new DecodedImage(square(), ImageFormat.PNG, 8, 8, false, false);

        image.close();

        assertThat(image.pixels().dataAddr()).isZero();
    }

    private static Mat square() {
        return new Mat(8, 8, CvType.CV_8UC1, new Scalar(7));
    }
}
