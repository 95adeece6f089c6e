package org.sightline.footage;

/**
 * One person in the picture without a break, moving evenly.
 *
 * @param from when it begins, seconds from the begin of its shot
 * @param to when it ends, seconds from the begin of its shot
 * @param first where the face is at the begin
 * @param last where the face is at the end
 */
public record Stay(Portrait portrait, double from, double to, Pose first, Pose last) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Stay {
        if (!(to > from)) {
            throw new IllegalArgumentException("Nobody stays from " + from + " to " + to);
        }
    }

    /** One that does not move. */
    public static Stay still(Portrait portrait, double from, double to, Pose pose) {
        return new Stay(portrait, from, to, pose, pose);
    }

    boolean isAt(double seconds) {
        return seconds >= from && seconds < to;
    }

    Pose at(double seconds) {
        return first.towards(last, (seconds - from) / (to - from));
    }
}
