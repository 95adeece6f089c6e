package org.sightline.model;

/**
 * When a face was to be seen in a film. Within a shot, one person is one face, measured on its best frame.
 *
 * @param start milliseconds from the film's beginning
 * @param end milliseconds; where the face was last seen, not before the start
 * @param best milliseconds; the frame that box, points and embedding are of
 */
public record Seen(long start, long end, long best) {

    public Seen {
        if (start < 0 || end < start || best < start || best > end) {
            throw new IllegalArgumentException("A face is seen from a start to an end, best in between");
        }
    }

    /** Whether both are to be seen at some moment. */
    public boolean overlaps(Seen other) {
        return start <= other.end && other.start <= end;
    }
}
