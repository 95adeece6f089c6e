package org.sightline.comparison;

import org.sightline.model.Audience;

/** Whether a photo can be seen without an account. */
public enum Visibility {
    OPEN,
    /** Nothing says that it cannot. */
    MAYBE,
    CLOSED;

    /** Whoever has an address needs no account, and search engines may have it. */
    static Visibility of(Audience widest, boolean mayBePublic) {
        if (widest == Audience.PUBLIC || widest == Audience.LINK) {
            return OPEN;
        }
        return mayBePublic ? MAYBE : CLOSED;
    }
}
