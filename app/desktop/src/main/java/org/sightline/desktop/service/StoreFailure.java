package org.sightline.desktop.service;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.store.StoreException;

/** A kept audit cannot be used; its file was not changed. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, each with the short code that it is known by. */
    public enum Reason {
        /** There is no such file any more. */
        GONE("S-201"),
        NOT_A_STORE("S-202"),
        NEWER_VERSION("S-203"),
        OLDER_VERSION("S-204"),
        IN_USE("S-205"),
        DAMAGED("S-206"),
        NO_SPACE("S-207"),
        NOT_WRITABLE("S-208"),
        PASSPHRASE_NEEDED("S-209"),
        WRONG_PASSPHRASE("S-210"),
        /** The key file is not on this computer, or not the right one. */
        KEY_MISSING("S-211"),
        FAILED("S-212");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final Reason reason;
    private final String file;

    public StoreFailure(Reason reason, Path file) {
        this(reason, file, null);
    }

    private StoreFailure(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file.toString();
    }

    /** The same as the engine says it, of this file. */
    static StoreFailure of(StoreException failure, Path file) {
        Reason reason = switch (failure.reason()) {
            case NOT_A_STORE -> Reason.NOT_A_STORE;
            case NEWER_VERSION -> Reason.NEWER_VERSION;
            case OLDER_VERSION -> Reason.OLDER_VERSION;
            case IN_USE -> Reason.IN_USE;
            case DAMAGED -> Reason.DAMAGED;
            case NO_SPACE -> Reason.NO_SPACE;
            case NOT_WRITABLE -> Reason.NOT_WRITABLE;
            case PASSPHRASE_NEEDED -> Reason.PASSPHRASE_NEEDED;
            case WRONG_PASSPHRASE -> Reason.WRONG_PASSPHRASE;
            case KEY_MISSING -> Reason.KEY_MISSING;
            case FAILED -> Reason.FAILED;
        };
        return new StoreFailure(reason, file, failure);
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }
}
