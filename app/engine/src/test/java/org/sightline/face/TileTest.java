package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Mat;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.Pictures;
import org.sightline.model.Box;
import org.sightline.model.Point;

class TileTest {

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @ParameterizedTest
    @CsvSource({"640,480,1", "640,480,0.5", "480,640,1", "50,30,1", "50,30,0.5", "1,1,1", "3000,2,1", "2,3000,0.5"})
    void laysThePictureOnACanvasOfTheGivenSize(int width, int height, double zoom) {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(Pictures.quarters(width, height));

            Tile tile = Tile.fit(new ImagePyramid(picture, scope), 192, 192, zoom, scope);

            assertThat(tile.pixels().cols()).isEqualTo(192);
            assertThat(tile.pixels().rows()).isEqualTo(192);
            assertThat(tile.scale() * Math.max(width, height)).isCloseTo(192 * zoom, within(1e-9));
        }
    }

    @Test
    void findsTheWayBackToThePicture() {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(Pictures.quarters(640, 320));
            Tile tile = Tile.fit(new ImagePyramid(picture, scope), 192, 192, 0.5, scope);
            // 96 x 48 in the middle: 48 to the left, 72 above.
            Detection corner = new Detection(new Box(48, 72, 96, 48), 1, List.of(new Point(96, 96)));

            assertThat(tile.toPicture(corner))
                    .isEqualTo(new Detection(new Box(0, 0, 640, 320), 1, List.of(new Point(320, 160))));
            assertThat(tile.pixels().get(71, 96)).containsExactly(0, 0, 0);
            assertThat(tile.pixels().get(73, 50)).containsExactly(0, 0, 255);
        }
    }
}
