package org.sightline.model;

import java.time.Instant;

/**
 * A correction as it is kept.
 *
 * @param id number in the store, 1 or more, in the order in which they were given
 * @param undone it does not hold, and can be redone until another is given
 */
public record KeptCorrection(long id, Instant given, boolean undone, Correction correction) {

    /** Numbers of faces that were drawn begin here, far beyond those that are found in one photo. */
    private static final int DRAWN = 1_000_000;

    /** Names the face that a correction drew. */
    public FaceId drawn(PhotoId photo) {
        return new FaceId(photo, DRAWN + (int) id);
    }

    public KeptCorrection withUndone(boolean nowUndone) {
        return new KeptCorrection(id, given, nowUndone, correction);
    }
}
