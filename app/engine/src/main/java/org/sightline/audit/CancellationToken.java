package org.sightline.audit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a running job to stop at the next safe point. For any thread. */
public final class CancellationToken {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /** @throws CancellationException if the job was asked to stop */
    public void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("The job was asked to stop");
        }
    }
}
