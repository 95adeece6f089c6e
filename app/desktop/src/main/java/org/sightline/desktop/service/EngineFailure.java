package org.sightline.desktop.service;

/** The engine cannot work on this computer; the cause says why. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineFailure(Throwable cause) {
        super(cause);
    }
}
