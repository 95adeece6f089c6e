package org.sightline.face;

import org.jspecify.annotations.Nullable;
import org.sightline.system.Fault;
import org.sightline.system.FaultException;

/** A model file is missing, altered or cannot be loaded; the message says what to do. */
public final class ModelException extends FaultException {

    private static final long serialVersionUID = 1L;

    public ModelException(Fault fault) {
        this(fault, null);
    }

    public ModelException(Fault fault, @Nullable Throwable cause) {
        super(fault, cause);
    }
}
