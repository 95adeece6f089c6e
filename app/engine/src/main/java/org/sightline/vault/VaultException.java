package org.sightline.vault;

/** A key or a value is not what it must be. The message names neither. */
public abstract sealed class VaultException extends Exception {

    private static final long serialVersionUID = 1L;

    VaultException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The passphrase, or the key in the key file, does not open the store. */
    public static final class WrongKey extends VaultException {
        private static final long serialVersionUID = 1L;

        WrongKey(Throwable cause) {
            super("The key does not fit", cause);
        }
    }

    /** A value does not authenticate: it was altered, moved, or written with another key. */
    public static final class NotAuthentic extends VaultException {
        private static final long serialVersionUID = 1L;

        NotAuthentic(Throwable cause) {
            super("A sealed value does not authenticate", cause);
        }
    }
}
