package org.sightline.model;

/** A rectangle in pixels of the full, upright image. */
public record Box(double x, double y, double width, double height) {

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public double area() {
        return Math.max(0, width) * Math.max(0, height);
    }

    /** The longer side. */
    public double size() {
        return Math.max(width, height);
    }

    public Box scaled(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }

    public Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** The part that lies inside an image of the given size. */
    public Box clippedTo(int imageWidth, int imageHeight) {
        double left = Math.min(Math.max(x, 0), imageWidth);
        double top = Math.min(Math.max(y, 0), imageHeight);
        double right = Math.max(left, Math.min(x + width, imageWidth));
        double bottom = Math.max(top, Math.min(y + height, imageHeight));
        return new Box(left, top, right - left, bottom - top);
    }

    /** Intersection over union, 0 to 1. */
    public double overlap(Box other) {
        double shared = Math.max(0, Math.min(x + width, other.x + other.width) - Math.max(x, other.x))
                * Math.max(0, Math.min(y + height, other.y + other.height) - Math.max(y, other.y));
        double all = area() + other.area() - shared;
        return all <= 0 ? 0 : shared / all;
    }
}
