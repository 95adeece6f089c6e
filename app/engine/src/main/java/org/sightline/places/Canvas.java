package org.sightline.places;

import java.util.Arrays;

/**
 * Pixels that shapes are painted on, with smooth edges. Written here because Java's own drawing asks the window system for a screen,
 * which a command line need not have; and so that the same points give the same pixels everywhere.
 *
 * <p>A shape is given as rings, each of coordinates in pixels in turn; what a ring goes around the other way round is left out. Its edges
 * are summed up as signed areas, from which each pixel's share is a running sum along its row.
 */
final class Canvas {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final double[] areas;
    private int firstRow;
    private int lastRow;
    private int firstColumn;
    private int lastColumn;

    /** @param colour of all of it, 0xRRGGBB */
    Canvas(int width, int height, int colour) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.areas = new double[width * height];
        Arrays.fill(pixels, 0xFF000000 | colour);
        forget();
    }

    /** Nothing waits to be painted. */
    private void forget() {
        firstRow = height;
        lastRow = 0;
        firstColumn = width;
        lastColumn = 0;
    }

    /** Opaque, row by row, 0xFFRRGGBB. */
    int[] pixels() {
        return pixels;
    }

    /** Adds a ring to the shape that is painted next. */
    void ring(double... points) {
        int last = points.length - 2;
        for (int i = 0; i < points.length; i += 2) {
            edge(points[last], points[last + 1], points[i], points[i + 1]);
            last = i;
        }
    }

    /** Adds a line to the shape, as wide as this. */
    void line(double thick, double... points) {
        for (int i = 2; i < points.length; i += 2) {
            double x = points[i] - points[i - 2];
            double y = points[i + 1] - points[i - 1];
            double length = Math.hypot(x, y);
            if (length > 0) {
                double across = thick / 2 / length;
                double right = -y * across;
                double down = x * across;
                ring(
                        points[i - 2] + right,
                        points[i - 1] + down,
                        points[i] + right,
                        points[i + 1] + down,
                        points[i] - right,
                        points[i + 1] - down,
                        points[i - 2] - right,
                        points[i - 1] - down);
            }
        }
    }

    /** Adds a disc to the shape, or with a negative radius takes one away from what is there. */
    void disc(double x, double y, double radius) {
        int corners = 48;
        double[] points = new double[corners * 2];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners * Math.signum(radius);
            points[2 * i] = x + Math.abs(radius) * Math.cos(angle);
            points[2 * i + 1] = y + Math.abs(radius) * Math.sin(angle);
        }
        ring(points);
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        boolean down = y0 < y1;
        double top = down ? y0 : y1;
        double bottom = down ? y1 : y0;
        double slope = (x1 - x0) / (y1 - y0);
        double x = (down ? x0 : x1) + Math.max(0, -top) * slope;
        int last = (int) Math.min(height, Math.ceil(bottom));
        for (int row = (int) Math.max(0, Math.floor(top)); row < last; row++) {
            double share = Math.min(row + 1, bottom) - Math.max(row, top);
            double next = x + slope * share;
            spread(row * width, Math.min(x, next), Math.max(x, next), down ? share : -share);
            x = next;
            firstRow = Math.min(firstRow, row);
            lastRow = Math.max(lastRow, row + 1);
        }
    }

    /** All pixels of a row to the right of an edge get its height in that row, those that it crosses a part. */
    private void spread(int start, double left, double right, double height) {
        double before = 0;
        int first = (int) Math.max(0, Math.floor(left));
        firstColumn = Math.min(firstColumn, first);
        lastColumn = (int) Math.max(lastColumn, Math.min(width, Math.max(first + 1, Math.floor(right) + 2)));
        for (int column = first; column < width; column++) {
            double share = rightOf(left, right, column + 1) - rightOf(left, right, column);
            areas[start + column] += (share - before) * height;
            before = share;
            if (column >= right) {
                return;
            }
        }
    }

    /** The area between an edge of height 1 and a line from top to bottom at x; none where that is left of it. */
    private static double rightOf(double left, double right, double x) {
        if (x <= left) {
            return 0;
        }
        return x >= right ? x - (left + right) / 2 : (x - left) * (x - left) / (2 * (right - left));
    }

    /** Paints the shape, of which nothing is left then. */
    void paint(int colour, double opacity) {
        for (int row = firstRow; row < lastRow; row++) {
            double sum = 0;
            for (int i = row * width + firstColumn; i < row * width + lastColumn; i++) {
                sum += areas[i];
                areas[i] = 0;
                double share = Math.min(1, Math.abs(sum)) * opacity;
                if (share > 0.002) {
                    pixels[i] = mixed(pixels[i], colour, share);
                }
            }
        }
        forget();
    }

    private static int mixed(int below, int above, double share) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int one = (below >> shift) & 0xFF;
            int other = (above >> shift) & 0xFF;
            mixed = (mixed << 8) | (int) Math.round(one + (other - one) * share);
        }
        return mixed;
    }
}
