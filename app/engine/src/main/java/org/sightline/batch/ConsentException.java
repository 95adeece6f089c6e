package org.sightline.batch;

/** A consent record cannot be taken as it is; the message names the file, the line and the field. */
public final class ConsentException extends Exception {

    private static final long serialVersionUID = 1L;

    ConsentException(String message) {
        super(message);
    }
}
