package org.sightline.copies;

import org.sightline.model.Timestamp;

/**
 * When two pictures of different archives are one. The limits are measured (docs/copies.md): every one of them is beyond what
 * writing a picture anew was seen to change, and below what the next picture of a burst was seen to differ by.
 */
final class CopyRule {

    /** Parts of the change that a move of the camera by a hundredth makes. */
    private static final double MOST_OF_A_MOVE = 0.30;
    /** Grey values of the places that differ most. */
    private static final double MOST_IN_ONE_PLACE = 2.0;

    private static final double MOST_CONTRAST = 0.05;
    private static final double MOST_BRIGHTNESS = 3;
    private static final double LEAST_SIMILAR_FACE = 0.85;
    private static final double MOST_DISPLACED_FACE = 0.1;

    private CopyRule() {}

    static boolean joins(Details one, Details other, Likeness likeness) {
        return !areTakenApart(one, other) && looksAlike(one, other, likeness) && facesAgree(one, other);
    }

    /** Whether both files tell when they were taken, and not the same. */
    private static boolean areTakenApart(Details one, Details other) {
        Timestamp first = one.photo().metadata().takenAt();
        Timestamp second = other.photo().metadata().takenAt();
        return first != null && second != null && !first.dateTime().equals(second.dateTime());
    }

    static boolean looksAlike(Details one, Details other, Likeness likeness) {
        double move = Math.min(Texture.of(one.fingerprint()), Texture.of(other.fingerprint()));
        return likeness.difference() <= MOST_OF_A_MOVE * move
                && likeness.largest() <= MOST_IN_ONE_PLACE
                && Math.abs(likeness.contrast() - 1) <= MOST_CONTRAST
                && likeness.brightness() <= MOST_BRIGHTNESS;
    }

    private static boolean facesAgree(Details one, Details other) {
        FaceLikeness faces = FaceLikeness.of(one.photo(), other.photo());
        return faces.paired()
                && faces.similarity() >= LEAST_SIMILAR_FACE
                && faces.displacement() <= MOST_DISPLACED_FACE;
    }
}
