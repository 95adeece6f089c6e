package org.sightline.audit;

import org.jspecify.annotations.Nullable;
import org.sightline.model.PhotoId;

/** A correction that cannot be; nothing was changed. */
public final class CorrectionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** There is no such person. */
        NO_SUCH_PERSON,
        /** There is no such face. */
        NO_SUCH_FACE,
        /** Two faces of one photo are one person only in a mirror or a collage, which the user has to say. */
        BOTH_ON_ONE_PHOTO,
        /** Nothing would be left of the person. */
        ALL_FACES,
        /** The face is already that person's, or the people are one. */
        NOTHING_TO_CHANGE
    }

    private final Why why;
    private final transient @Nullable PhotoId photo;

    CorrectionRefused(Why why, @Nullable PhotoId photo) {
        super("A correction was refused: " + why);
        this.why = why;
        this.photo = photo;
    }

    public Why why() {
        return why;
    }

    /** The photo that stands against it; null where none does. */
    public @Nullable PhotoId photo() {
        return photo;
    }
}
