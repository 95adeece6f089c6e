package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.model.Point;

class LandmarksTest {

    @Test
    void makesFivePointsOfSixtyEight() {
        List<Point> points =
                IntStream.range(0, 68).mapToObj(i -> new Point(i, 1000 - i)).toList();

        assertThat(new Landmarks(points).fivePoints())
                .containsExactly(
                        new Point(39, 961),
                        new Point(45, 955),
                        new Point(30, 970),
                        new Point(54, 946),
                        new Point(59, 941));
    }

    @Test
    void refusesAnotherNumberOfPoints() {
        assertThatThrownBy(() -> new Landmarks(List.of(new Point(0, 0)))).isInstanceOf(IllegalArgumentException.class);
    }
}
