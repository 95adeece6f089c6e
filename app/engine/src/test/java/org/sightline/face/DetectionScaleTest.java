package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.model.Effort;

class DetectionScaleTest {

    @ParameterizedTest
    @EnumSource
    void aSmallPhotoIsLookedAtAsAWholeOnly(Effort effort) {
        assertThat(DetectionScale.zooms(effort, 500)).isEmpty();
    }

    @Test
    void quickNeverLooksAtTiles() {
        assertThat(DetectionScale.zooms(Effort.QUICK, 12_000)).isEmpty();
    }

    @Test
    void normalGoesAsFarAsThePhotoShowsAndNoFurtherThanItsZoom() {
        assertThat(DetectionScale.zooms(Effort.NORMAL, 1200))
                .singleElement()
                .satisfies(zoom -> assertThat(zoom).isBetween(1.9, 2.2));
        assertThat(DetectionScale.zooms(Effort.NORMAL, 4032)).containsExactly(2.2, 6.0);
    }

    @Test
    void thoroughAddsAHigherZoom() {
        assertThat(DetectionScale.zooms(Effort.THOROUGH, 4032)).containsExactly(2.2, 6.0, 10.8);
        assertThat(DetectionScale.zooms(Effort.THOROUGH, 900)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void zoomsAscendAndNeverAskForMoreThanIsDecoded(Effort effort) {
        for (int side = 100; side < 9000; side += 37) {
            List<Double> zooms = DetectionScale.zooms(effort, side);
            assertThat(zooms).isSorted().allMatch(zoom -> zoom > 1);
            int decoded = Math.min(side, DetectionScale.decodedSide(effort));
            // Half as much again may be interpolated: it shows what is there, larger.
            assertThat(zooms).allMatch(zoom -> zoom * UltraFaceProposer.WIDTH <= 1.5 * decoded);
        }
    }
}
