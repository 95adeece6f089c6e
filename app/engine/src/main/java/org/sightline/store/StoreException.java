package org.sightline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store's file cannot be used; the message says why and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a store cannot be used. */
    public enum Reason {
        /** The file holds something else. */
        NOT_A_STORE,
        /** A newer version of the program wrote it. */
        NEWER_VERSION,
        /** A version that is not supported any more wrote it. */
        OLDER_VERSION,
        /** It is open in another program. */
        IN_USE,
        /** Its bytes are not what was written. */
        DAMAGED,
        /** The disk is full. */
        NO_SPACE,
        /** The file or its folder cannot be written. */
        NOT_WRITABLE,
        /** It asks for a passphrase and none was given. */
        PASSPHRASE_NEEDED,
        WRONG_PASSPHRASE,
        /** Its key file is not on this computer, or not the right one. */
        KEY_MISSING,
        FAILED
    }

    private final Reason reason;

    public StoreException(Reason reason, String message) {
        this(reason, message, null);
    }

    public StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /**
     * Says in words what SQLite reports.
     *
     * @param doing what was being done, as the end of "The store FILE could not be ..."
     */
    static StoreException of(Path file, String doing, SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return notUnpacked(file, doing, failure);
        }
        int code = sqlite.getResultCode().code & 0xFF;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return damaged(file, failure);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new StoreException(
                    Reason.NOT_A_STORE,
                    file + " is no store of Sightline, or its beginning is damaged. It was not changed."
                            + " Choose another file",
                    failure);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreException(
                    Reason.NO_SPACE,
                    "The disk that holds " + file + " is full. What was examined is kept."
                            + " Make room and give the same command again",
                    failure);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return new StoreException(
                    Reason.NOT_WRITABLE,
                    file + " cannot be written. Check that the folder exists and that you may write to it,"
                            + " or choose another place",
                    failure);
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreException(
                    Reason.IN_USE, file + " is in use by another program. Close it there and try again", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new StoreException(
                    Reason.FAILED,
                    file + " could not be " + doing + ": the disk reports an error. If it is a drive that was"
                            + " removed, put it back; what was examined is kept",
                    failure);
        }
        return new StoreException(Reason.FAILED, file + " could not be " + doing, failure);
    }

    /** Before it is loaded, SQLite has no codes: its native part is unpacked among temporary files first. */
    private static StoreException notUnpacked(Path file, String doing, SQLException failure) {
        return new StoreException(
                Reason.FAILED,
                file + " could not be " + doing + ": a part of the program could not be unpacked into the folder for"
                        + " temporary files, " + System.getProperty("java.io.tmpdir") + ". If the disk is full, make"
                        + " room; else check that the folder exists and that you may write to it. Then try again",
                failure);
    }

    static StoreException damaged(Path file, Throwable cause) {
        return new StoreException(
                Reason.DAMAGED,
                file + " is damaged. It was not changed. What can still be read is saved to a new file by:"
                        + " sightline salvage --store " + file + " --to NEW-FILE",
                cause);
    }
}
