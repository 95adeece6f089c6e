package org.sightline.image;

import org.jspecify.annotations.Nullable;
import org.sightline.system.Fault;
import org.sightline.system.FaultException;

/** A native library is missing, altered or cannot be loaded; the message says what to do. */
public final class NativeLibraryException extends FaultException {

    private static final long serialVersionUID = 1L;

    public NativeLibraryException(Fault fault) {
        this(fault, null);
    }

    public NativeLibraryException(Fault fault, @Nullable Throwable cause) {
        super(fault, cause);
    }
}
