package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.model.Box;
import org.sightline.model.Point;

class SuppressionTest {

    private static final Detection BEST = at(100, 0.9);
    private static final Detection CLOSE = at(110, 0.6);
    private static final Detection FAR = at(300, 0.7);

    @Test
    void keepsTheStrongestOfThoseThatOverlap() {
        assertThat(Suppression.strongest(List.of(CLOSE, FAR, BEST), 0.3)).containsExactly(BEST, FAR);
    }

    @Test
    void keepsBothThatOverlapByNoMoreThanTheThreshold() {
        double overlap = BEST.box().overlap(CLOSE.box());

        assertThat(Suppression.strongest(List.of(CLOSE, BEST), overlap)).containsExactly(BEST, CLOSE);
        assertThat(Suppression.weighted(List.of(CLOSE, BEST), overlap)).containsExactly(BEST, CLOSE);
    }

    @Test
    void weighsTheMeanByTheScore() {
        List<Detection> joined = Suppression.weighted(List.of(CLOSE, FAR, BEST), 0.3);

        assertThat(joined).hasSize(2);
        Detection mean = joined.get(0);
        // 0.9 parts of 100 and 0.6 parts of 110.
        assertThat(mean.box().x()).isCloseTo(104, within(1e-9));
        assertThat(mean.box().width()).isCloseTo(50, within(1e-9));
        assertThat(mean.keypoints().get(0).x()).isCloseTo(114, within(1e-9));
        assertThat(mean.keypoints().get(0).y()).isCloseTo(30, within(1e-9));
        assertThat(mean.score()).isEqualTo(0.9);
        assertThat(joined.get(1)).isEqualTo(FAR);
    }

    @Test
    void joinsWhatOverlapsTheBestOnlyAndNoChain() {
        Detection first = at(0, 0.9);
        Detection second = at(20, 0.8);
        Detection third = at(40, 0.7);

        assertThat(Suppression.weighted(List.of(first, second, third), 0.3)).hasSize(2);
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<Detection> detections = new ArrayList<>(List.of(BEST, CLOSE, FAR, at(112, 0.6), at(310, 0.7)));
        List<Detection> joined = Suppression.weighted(detections, 0.3);
        List<Detection> kept = Suppression.strongest(detections, 0.3);

        Collections.reverse(detections);

        assertThat(Suppression.weighted(detections, 0.3)).isEqualTo(joined);
        assertThat(Suppression.strongest(detections, 0.3)).isEqualTo(kept);
    }

    @Test
    void joinsDetectionsWithoutArea() {
        Detection empty = new Detection(new Box(5, 5, 0, 0), 0.8, List.of());

        assertThat(Suppression.weighted(List.of(empty, empty), 0.3)).containsExactly(empty);
        assertThat(Suppression.weighted(List.of(), 0.3)).isEmpty();
    }

    private static Detection at(double x, double score) {
        return new Detection(new Box(x, 20, 50, 50), score, List.of(new Point(x + 10, 30)));
    }
}
