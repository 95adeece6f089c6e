package org.sightline.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoPoint;

/**
 * A map that shows where photos were taken, with coasts and borders and nothing else: no streets, no names. Drawn on this computer;
 * its outlines ship with the app and are read when the first map is drawn. For any thread.
 */
public final class WorldMap {

    private static final int SEA = 0xD6E2EA;
    private static final int LAND = 0xF6F3EA;
    private static final int GRID = 0xB9C6CF;
    private static final int LINE = 0x8C959F;
    private static final int POINT = 0x0B5CAD;
    private static final int HALO = 0xFFFFFF;
    private static final int SPOT = 0x7D2D00;

    /** Pixels within which photos are one dot. */
    private static final double DOT = 8;

    private static final double[] STEPS = {0.5, 1, 2, 5, 10, 15, 30};

    /** Longitudes and latitudes beyond which a line is no coast. */
    private static final double SEAM = 179.99;

    private static final double POLE = 89.9;
    private static final double THICK = 1.1;

    /** Lines of the grid from left to right, at most. */
    private static final int GRID_LINES = 8;

    private @Nullable Outlines outlines;

    private record Cell(long x, long y) {}

    private static final class Dot {
        private double x;
        private double y;
        private int photos;
    }

    private synchronized Outlines outlines() {
        Outlines held = outlines;
        if (held == null) {
            held = Outlines.shipped();
            outlines = held;
        }
        return held;
    }

    /**
     * Draws a map on which all points are, larger where there are more.
     *
     * @param spots to mark, too; none unless the user asked for them
     * @param width pixels
     * @param height pixels
     * @throws java.io.UncheckedIOException if the app was built without outlines
     */
    public MapPicture draw(List<PhotoPoint> points, List<Spot> spots, int width, int height) {
        List<Coordinates> places = points.stream().map(PhotoPoint::at).toList();
        MapFrame frame = MapFrame.around(places, width, height);
        Canvas canvas = new Canvas(width, height, SEA);
        Outlines drawn = outlines();
        for (int turn = -1; turn <= 1; turn++) {
            for (double[] ring : drawn.land()) {
                canvas.ring(projected(ring, frame, turn));
            }
        }
        canvas.paint(LAND, 1);
        grid(canvas, frame, width, height);
        for (int turn = -1; turn <= 1; turn++) {
            for (double[] line : drawn.lines()) {
                stroke(canvas, line, frame, turn);
            }
        }
        canvas.paint(LINE, 1);
        for (Dot dot : dots(places, frame)) {
            double radius = radius(dot.photos);
            canvas.disc(dot.x, dot.y, radius + 2);
            canvas.paint(HALO, 0.9);
            canvas.disc(dot.x, dot.y, radius);
            canvas.paint(POINT, 0.85);
        }
        for (Spot spot : spots) {
            double x = frame.x(spot.middle());
            double y = frame.y(spot.middle().latitude());
            double radius = radius(spot.photos()) + 7;
            canvas.disc(x, y, radius + 4);
            canvas.disc(x, y, -radius);
            canvas.paint(SPOT, 1);
        }
        return new MapPicture(width, height, canvas.pixels());
    }

    private static double radius(int photos) {
        return 6 + 3 * Math.log10(photos);
    }

    /** @param turn around the world, for what lies across the line where days begin */
    private static double[] projected(double[] line, MapFrame frame, int turn) {
        double[] pixels = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            pixels[i] = frame.x(line[i] + 360.0 * turn);
            pixels[i + 1] = frame.y(line[i + 1]);
        }
        return pixels;
    }

    /** Without the seams along which the outlines of the world were cut open. */
    private static void stroke(Canvas canvas, double[] line, MapFrame frame, int turn) {
        double[] pixels = projected(line, frame, turn);
        for (int i = 2; i < line.length; i += 2) {
            boolean seam = Math.min(Math.abs(line[i - 2]), Math.abs(line[i])) > SEAM
                    || Math.max(line[i - 1], line[i + 1]) < -POLE;
            if (!seam) {
                canvas.line(THICK, pixels[i - 2], pixels[i - 1], pixels[i], pixels[i + 1]);
            }
        }
    }

    private static void grid(Canvas canvas, MapFrame frame, int width, int height) {
        double degrees = width / frame.across();
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && degrees / STEPS[i] <= GRID_LINES; i--) {
            step = STEPS[i];
        }
        double east = frame.west() + degrees;
        for (double at = Math.ceil(frame.west() / step) * step; at <= east; at += step) {
            canvas.line(1, frame.x(at), 0, frame.x(at), height);
        }
        double south = frame.north() - height / frame.down();
        for (double at = Math.ceil(south / step) * step; at <= frame.north(); at += step) {
            canvas.line(1, 0, frame.y(at), width, frame.y(at));
        }
        canvas.paint(GRID, 0.6);
    }

    /** Those of most photos first, so that smaller ones lie on top. */
    private static List<Dot> dots(List<Coordinates> places, MapFrame frame) {
        Map<Cell, Dot> dots = new HashMap<>();
        for (Coordinates place : places) {
            double x = frame.x(place);
            double y = frame.y(place.latitude());
            Dot dot = dots.computeIfAbsent(
                    new Cell((long) Math.floor(x / DOT), (long) Math.floor(y / DOT)), none -> new Dot());
            dot.photos++;
            dot.x += (x - dot.x) / dot.photos;
            dot.y += (y - dot.y) / dot.photos;
        }
        List<Dot> sorted = new ArrayList<>(dots.values());
        sorted.sort(Comparator.comparingInt((Dot dot) -> -dot.photos)
                .thenComparingDouble(dot -> dot.y)
                .thenComparingDouble(dot -> dot.x));
        return sorted;
    }
}
