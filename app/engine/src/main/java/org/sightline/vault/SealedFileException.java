package org.sightline.vault;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sealed file does not open. The message names no file. */
public final class SealedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it does not. */
    public enum Reason {
        /** It is something else. */
        NOT_SEALED,
        /** A newer version of the program sealed it. */
        NEWER_VERSION,
        WRONG_PASSPHRASE,
        /** Its bytes are not what was written, or some are missing. */
        DAMAGED
    }

    private final Reason reason;

    SealedFileException(Reason reason, @Nullable Throwable cause) {
        super("A sealed file does not open: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
