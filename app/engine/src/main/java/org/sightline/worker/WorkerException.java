package org.sightline.worker;

/** No worker can be had on this machine, whatever the picture; the message says what to do. */
public final class WorkerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkerException(String message) {
        super(message);
    }

    public WorkerException(String message, Throwable cause) {
        super(message, cause);
    }
}
