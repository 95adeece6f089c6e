package org.sightline.batch;

import org.jspecify.annotations.Nullable;

/** The batch as a whole cannot go on; the message says why and what to do. */
public final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BatchException(String message) {
        this(message, null);
    }

    public BatchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
