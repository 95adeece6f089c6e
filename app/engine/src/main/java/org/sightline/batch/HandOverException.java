package org.sightline.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A hand-over does not open; nothing of it was written. */
public final class HandOverException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it does not. */
    public enum Reason {
        /** The file is something else. */
        NOT_SEALED,
        NEWER_VERSION,
        WRONG_PASSPHRASE,
        /** Its bytes are not what was written, or some are missing. */
        DAMAGED,
        /** It holds what no hand-over of this program does: names that lead elsewhere, or more than fits. */
        HOSTILE
    }

    private final Reason reason;

    HandOverException(Reason reason, @Nullable Throwable cause) {
        super("A hand-over does not open: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
