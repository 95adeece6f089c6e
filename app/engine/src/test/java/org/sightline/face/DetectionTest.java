package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.Box;
import org.sightline.model.Point;

class DetectionTest {

    @ParameterizedTest
    @CsvSource({
        "100,100,true",
        "143,100,true",
        "147,100,false",
        "100,46,true",
        "100,44,false",
        "100,219,true",
        "100,223,false"
    })
    void isNearWhatHasAlmostItsPlaceAndSize(double centreX, double size, boolean near) {
        Detection face = at(100, 100);
        Detection other = at(centreX, size);

        assertThat(face.isNear(other)).isEqualTo(near);
    }

    @Test
    void scalesAndMovesBoxAndKeypoints() {
        Detection face = new Detection(new Box(10, 20, 30, 40), 0.5, List.of(new Point(15, 25)));

        assertThat(face.scaled(2).moved(1, -1))
                .isEqualTo(new Detection(new Box(21, 39, 60, 80), 0.5, List.of(new Point(31, 49))));
    }

    private static Detection at(double centreX, double size) {
        return new Detection(new Box(centreX - size / 2, 100 - size / 2, size, size), 1, List.of());
    }
}
