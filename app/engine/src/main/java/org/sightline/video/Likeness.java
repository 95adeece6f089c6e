package org.sightline.video;

import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.FilmTrack;
import org.sightline.model.Identifiability;
import org.sightline.model.Seen;

/** Whether two sightings in one shot are of one person: by where they are, and by what the face looks like. Pure. */
final class Likeness {

    /** Cosine of embeddings from which on a face is the same wherever it went. */
    private static final double SAME = 0.45;

    /** Cosine below which it is another, however near. Blurred and turned faces of one person come down to this. */
    private static final double OTHER = 0.12;

    /** The same, where one of the two shows too poorly to be told from others: then only its place speaks. */
    private static final double NOTHING_KNOWN = -0.25;

    /** Intersection over union of two sightings of a face that did not move. */
    private static final double SAME_PLACE = 0.45;

    /** Intersection over union of two sightings that are near. */
    private static final double NEAR = 0.25;

    /** Milliseconds within which a face cannot have gone far. */
    private static final long SOON = 2_500;

    private Likeness() {}

    /**
     * How much speaks for one person; 0 where it is not said to be one.
     *
     * @param box where the one was last
     * @param gap milliseconds between the two
     */
    static double of(Face one, Box box, Face other, Box otherBox, long gap) {
        double alike = one.embedding().similarity(other.embedding());
        double overlap = box.overlap(otherBox);
        if (alike >= SAME) {
            return 2 + alike + overlap;
        }
        boolean clear =
                one.identifiability() == Identifiability.STRONG && other.identifiability() == Identifiability.STRONG;
        double least = clear || overlap < SAME_PLACE ? OTHER : NOTHING_KNOWN;
        return overlap >= NEAR && gap <= SOON && alike >= least ? 0.5 + alike / 2 + overlap : 0;
    }

    /** The two as one: where it was first and last, and its better frame. */
    static FilmTrack joined(FilmTrack earlier, FilmTrack later) {
        Seen from = seen(earlier);
        Seen to = seen(later);
        boolean isLaterClearer = later.face().norm() > earlier.face().norm();
        Face best = isLaterClearer ? later.face() : earlier.face();
        Seen all = new Seen(
                Math.min(from.start(), to.start()),
                Math.max(from.end(), to.end()),
                isLaterClearer ? to.best() : from.best());
        return new FilmTrack(best.seenAt(all), earlier.first(), later.last());
    }

    static Seen seen(FilmTrack track) {
        Seen seen = track.face().seen();
        if (seen == null) {
            throw new IllegalArgumentException("What is followed through a film was seen at some time");
        }
        return seen;
    }
}
