package org.sightline.system;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The program itself cannot do its work here; the message, in English, says why and what to do. */
public abstract class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    protected FaultException(Fault fault, @Nullable Throwable cause) {
        super(fault.words(Locale.ENGLISH), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
