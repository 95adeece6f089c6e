package org.sightline.places;

import java.util.List;
import org.sightline.model.Coordinates;

/**
 * Which part of the world a map shows: degrees of longitude are as wide as they are in its middle, so that what is near there has its
 * true shape.
 *
 * @param west longitude of the left edge; what lies beyond 180 degrees is counted on
 * @param north latitude of the upper edge
 * @param across pixels of a degree of longitude
 * @param down pixels of a degree of latitude
 */
record MapFrame(double west, double north, double across, double down) {

    /** Degrees of latitude that are shown at least: less tells nothing, because the outlines hold no streets. */
    private static final double LEAST = 6;

    /** How much is shown around the points, in parts of their extent on each side. */
    private static final double AROUND = 0.12;

    /** Nearer to a pole a degree of longitude is not taken to be narrower. */
    private static final double FARTHEST = 75;

    /** @param points all of which are shown; the whole world where there are none */
    static MapFrame around(List<Coordinates> points, int width, int height) {
        if (points.isEmpty()) {
            double scale = Math.min(width / 360.0, height / 180.0);
            return new MapFrame(-width / scale / 2, height / scale / 2, scale, scale);
        }
        double south = points.stream().mapToDouble(Coordinates::latitude).min().orElseThrow();
        double north = points.stream().mapToDouble(Coordinates::latitude).max().orElseThrow();
        double[] span = span(points);
        double middle = (south + north) / 2;
        double narrow = Math.cos(Math.toRadians(Math.min(FARTHEST, Math.abs(middle))));
        double tall = Math.max(LEAST, (north - south) * (1 + 2 * AROUND));
        double wide = Math.max(LEAST, span[1] * narrow * (1 + 2 * AROUND));
        double down = Math.min(height / tall, width / wide);
        double across = down * narrow;
        return new MapFrame(span[0] + span[1] / 2 - width / across / 2, middle + height / down / 2, across, down);
    }

    /** The westernmost longitude and how far it is to the easternmost, over the widest stretch without points. */
    private static double[] span(List<Coordinates> points) {
        double[] sorted = points.stream()
                .mapToDouble(Coordinates::longitude)
                .sorted()
                .distinct()
                .toArray();
        double west = sorted[0];
        double gap = sorted[0] + 360 - sorted[sorted.length - 1];
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > gap) {
                gap = sorted[i] - sorted[i - 1];
                west = sorted[i];
            }
        }
        return new double[] {west, 360 - gap};
    }

    double x(double longitude) {
        return (longitude - west) * across;
    }

    double y(double latitude) {
        return (north - latitude) * down;
    }

    /** Of a point, however often it was counted around the world. */
    double x(Coordinates point) {
        double turns = Math.floor((point.longitude() - west) / 360);
        return x(point.longitude() - 360 * turns);
    }
}
