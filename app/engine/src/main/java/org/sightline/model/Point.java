package org.sightline.model;

/** A point in pixels; x to the right, y down. */
public record Point(double x, double y) {

    public Point scaled(double factor) {
        return new Point(x * factor, y * factor);
    }

    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }

    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    public static Point between(Point first, Point second) {
        return new Point((first.x + second.x) / 2, (first.y + second.y) / 2);
    }
}
