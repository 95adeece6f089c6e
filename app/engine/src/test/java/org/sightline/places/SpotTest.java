package org.sightline.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoPoint;

class SpotTest {

    /** About this many degrees of latitude make a metre. */
    private static final double METRE = 1 / 111_195.0;

    private final Random random = new Random(7);

    private static PhotoPoint point(double latitude, double longitude) {
        return new PhotoPoint(new Coordinates(latitude, longitude), false);
    }

    /** Points at most so many metres from a middle. */
    private List<PhotoPoint> around(double latitude, double longitude, double metres, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    double angle = random.nextDouble() * 2 * Math.PI;
                    double away = Math.sqrt(random.nextDouble()) * metres * METRE;
                    return point(
                            latitude + away * Math.sin(angle),
                            longitude + away * Math.cos(angle) / Math.cos(Math.toRadians(latitude)));
                })
                .toList();
    }

    @Test
    void fiveThatLieTogetherAreASpotAndFourAreNone() {
        List<PhotoPoint> four = Collections.nCopies(4, point(48.1, -1.7));
        assertThat(Spot.among(four)).isEmpty();
        List<PhotoPoint> five = new ArrayList<>(four);
        five.add(new PhotoPoint(new Coordinates(48.1, -1.7), true));
        assertThat(Spot.among(five)).containsExactly(new Spot(new Coordinates(48.1, -1.7), 5, 1));
    }

    @Test
    void whatAPhoneMeasuresInAHouseIsOneSpotWhereverItIs() {
        for (double latitude : new double[] {-77.8, -33.9, 0.0, 48.1, 64.1, 82.5}) {
            List<PhotoPoint> points = around(latitude, 12.3456, 60, 40);
            List<Spot> spots = Spot.among(points);
            assertThat(spots).as("at %s", latitude).hasSize(1);
            assertThat(spots.get(0).photos()).isEqualTo(40);
            assertThat(Ground.kilometres(spots.get(0).middle(), new Coordinates(latitude, 12.3456)))
                    .isLessThan(0.03);
        }
    }

    @Test
    void homeAndWorkAreTwoAndTheLargerComesFirst() {
        List<PhotoPoint> points = new ArrayList<>(around(48.10, -1.70, 50, 6));
        points.addAll(around(48.11, -1.70, 50, 9));
        points.addAll(around(47.0, 3.0, 5000, 20));
        assertThat(Spot.among(points)).extracting(Spot::photos).startsWith(9, 6);
        assertThat(Spot.among(points).stream().mapToInt(Spot::photos).sum()).isLessThanOrEqualTo(35);
    }

    @Test
    void theOrderOfPhotosDoesNotMatter() {
        List<PhotoPoint> points = new ArrayList<>(around(48.10, -1.70, 400, 300));
        List<Spot> spots = Spot.among(points);
        assertThat(spots).isNotEmpty().allMatch(spot -> spot.photos() >= Spot.LEAST);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(points, random);
            assertThat(Spot.among(points)).isEqualTo(spots);
        }
    }

    @Test
    void photosAlongAWayAreNone() {
        List<PhotoPoint> way = IntStream.range(0, 50)
                .mapToObj(step -> point(48 + step * 100 * METRE, 2))
                .toList();
        assertThat(Spot.among(way)).isEmpty();
    }
}
