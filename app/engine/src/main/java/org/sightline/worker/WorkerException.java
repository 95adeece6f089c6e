package org.sightline.worker;

import org.jspecify.annotations.Nullable;
import org.sightline.system.Fault;
import org.sightline.system.FaultException;

/** No worker can be had on this machine, whatever the picture; the message says what to do. */
public final class WorkerException extends FaultException {

    private static final long serialVersionUID = 1L;

    public WorkerException(Fault fault) {
        this(fault, null);
    }

    public WorkerException(Fault fault, @Nullable Throwable cause) {
        super(fault, cause);
    }
}
