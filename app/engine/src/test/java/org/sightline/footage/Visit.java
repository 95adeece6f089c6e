package org.sightline.footage;

import org.sightline.model.Box;

/**
 * Somebody in the picture without a break; in between box and distance change evenly.
 *
 * @param start seconds from the begin of the film
 * @param end seconds from the begin of the film
 * @param firstBox the face at the start, in pixels of the upright picture
 * @param firstInterEye distance of the eyes at the start, in pixels
 */
public record Visit(double start, double end, Box firstBox, double firstInterEye, Box lastBox, double lastInterEye) {

    private static final double STEP_SECONDS = 0.01;
    /** Of a face that walks in or out this much must be inside the picture to be counted. */
    private static final double INSIDE = 0.75;

    /** The face at a time; before the start or behind the end it stays where it was last. */
    public Box box(double seconds) {
        double share = share(seconds);
        return new Box(
                between(firstBox.x(), lastBox.x(), share),
                between(firstBox.y(), lastBox.y(), share),
                between(firstBox.width(), lastBox.width(), share),
                between(firstBox.height(), lastBox.height(), share));
    }

    /** Distance of the eyes at a time, in pixels. */
    public double interEye(double seconds) {
        return between(firstInterEye, lastInterEye, share(seconds));
    }

    /** For how long the face is large enough and inside a picture of that size. */
    public double seconds(double leastInterEye, int width, int height) {
        int steps = 0;
        for (double time = start + STEP_SECONDS / 2; time < end; time += STEP_SECONDS) {
            Box box = box(time);
            boolean inside = box.clippedTo(width, height).area() >= INSIDE * box.area();
            if (inside && interEye(time) >= leastInterEye) {
                steps++;
            }
        }
        return steps * STEP_SECONDS;
    }

    /** Whether both share some time; being next to each other is not enough. */
    public boolean overlaps(double from, double to) {
        return from < end && to > start;
    }

    private double share(double seconds) {
        return Math.min(1, Math.max(0, (seconds - start) / (end - start)));
    }

    private static double between(double first, double last, double share) {
        return first + (last - first) * share;
    }
}
