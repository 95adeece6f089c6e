package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

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

class TileGridTest {

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @ParameterizedTest
    @CsvSource({"320,320,48", "100,320,48", "321,320,48", "1088,320,48", "816,240,48", "1920,320,25", "5000,240,30"})
    void tilesCoverTheLengthAndOverlap(int length, int tile, int overlap) {
        List<Integer> beginnings = TileGrid.beginnings(length, tile, overlap);

        assertThat(beginnings.get(0)).isZero();
        assertThat(beginnings.get(beginnings.size() - 1) + tile).isGreaterThanOrEqualTo(length);
        for (int i = 1; i < beginnings.size(); i++) {
            assertThat(beginnings.get(i - 1) + tile - beginnings.get(i)).isGreaterThanOrEqualTo(overlap - 1);
        }
        assertThat(beginnings).allMatch(from -> from == 0 || from + tile <= length);
    }

    @Test
    void aUsualPhotoHasSixteenTilesAtTheMiddleZoom() {
        try (MatScope scope = new MatScope()) {
            ImagePyramid picture = new ImagePyramid(scope.track(Pictures.quarters(1600, 1200)), scope);

            assertThat(TileGrid.of(picture, 320, 240, 3.4, 48, scope).tiles(scope))
                    .hasSize(16)
                    .allSatisfy(tile -> {
                        assertThat(tile.pixels().cols()).isEqualTo(320);
                        assertThat(tile.pixels().rows()).isEqualTo(240);
                    });
        }
    }

    @Test
    void aTileFindsTheWayBackToThePicture() {
        try (MatScope scope = new MatScope()) {
            Mat pixels = scope.track(Pictures.quarters(1280, 960));
            TileGrid grid = TileGrid.of(new ImagePyramid(pixels, scope), 320, 240, 2, 40, scope);
            Tile last = grid.tiles(scope).get(grid.tiles(scope).size() - 1);
            Detection corner = new Detection(new Box(310, 230, 10, 10), 1, List.of(new Point(320, 240)));

            Detection inPicture = last.toPicture(corner);

            assertThat(inPicture.box().x() + inPicture.box().width()).isEqualTo(1280);
            assertThat(inPicture.keypoints().get(0).y()).isEqualTo(960);
        }
    }

    @Test
    void whatAnInnerEdgeCutsIsLeftToTheNextTile() {
        try (MatScope scope = new MatScope()) {
            Mat pixels = scope.track(Pictures.quarters(640, 240));
            TileGrid grid = TileGrid.of(new ImagePyramid(pixels, scope), 320, 240, 2, 40, scope);
            Tile first = grid.tiles(scope).get(0);

            assertThat(grid.isCut(first, new Box(300, 50, 20, 20))).isTrue();
            assertThat(grid.isCut(first, new Box(280, 50, 20, 20))).isFalse();
            // The picture's own edge cuts for good: no other tile shows more.
            assertThat(grid.isCut(first, new Box(0, 50, 20, 20))).isFalse();
            assertThat(grid.isCut(first, new Box(50, 0, 20, 20))).isFalse();
        }
    }
}
