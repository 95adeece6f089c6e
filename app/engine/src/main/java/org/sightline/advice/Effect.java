package org.sightline.advice;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Audience;

/**
 * What becomes of the places that fit.
 *
 * @param narrowsTo who can see them at most; null where nothing changes or they are taken down
 * @param removes they are taken down
 */
public record Effect(Where where, @Nullable Audience narrowsTo, boolean removes) {

    public Effect {
        if (narrowsTo != null && (!narrowsTo.isKnown() || narrowsTo == Audience.PUBLIC)) {
            throw new IllegalArgumentException("An effect names an audience that is not everybody");
        }
        if (narrowsTo != null && removes) {
            throw new IllegalArgumentException("What is taken down has no audience");
        }
    }

    /** It stays as it is: an exception from the effects that follow. */
    public boolean leaves() {
        return narrowsTo == null && !removes;
    }
}
