package org.sightline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sightline.system.Bundles;
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

    /** What was being done. */
    enum Doing {
        READ,
        CLOSED,
        LOCKED,
        OPENED,
        MADE,
        OPENED_FOR_READING,
        WRITTEN,
        LIMITED
    }

    private final Reason reason;
    private final String key;
    private final transient Object[] values;

    /** @param key of {@code messages/store.properties} */
    public StoreException(Reason reason, String key, Object... values) {
        this(reason, null, key, values);
    }

    public StoreException(Reason reason, @Nullable Throwable cause, String key, Object... values) {
        super(words(Locale.ENGLISH, key, values), cause);
        this.reason = reason;
        this.key = key;
        this.values = values.clone();
    }

    public Reason reason() {
        return reason;
    }

    /** The message in a language. */
    public String words(Locale locale) {
        return words(locale, key, values);
    }

    private static String words(Locale locale, String key, Object... values) {
        ResourceBundle bundle = Bundles.of("store", locale);
        Object[] said = Arrays.stream(values)
                .map(value -> value instanceof Doing doing ? bundle.getString("doing." + doing.name()) : value)
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(said);
    }

    /** Something in it is not what was written. */
    static StoreException damage(String what) {
        return new StoreException(Reason.DAMAGED, "damaged.part", what);
    }

    /** Says in words what SQLite reports. */
    static StoreException of(Path file, Doing doing, SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return notUnpacked(file, doing, failure);
        }
        int code = sqlite.getResultCode().code & 0xFF;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return damaged(file, failure);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new StoreException(Reason.NOT_A_STORE, failure, "notAStore", file);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreException(Reason.NO_SPACE, failure, "full", file);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return new StoreException(Reason.NOT_WRITABLE, failure, "notWritable", file);
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreException(Reason.IN_USE, failure, "inUse.other", file);
        }
        boolean disk = code == SQLiteErrorCode.SQLITE_IOERR.code;
        return new StoreException(Reason.FAILED, failure, disk ? "failed.disk" : "failed", file, doing);
    }

    /** Before it is loaded, SQLite has no codes: its native part is unpacked among temporary files first. */
    private static StoreException notUnpacked(Path file, Doing doing, SQLException failure) {
        return new StoreException(
                Reason.FAILED,
                failure,
                "failed.unpack",
                file,
                doing,
                String.valueOf(System.getProperty("java.io.tmpdir")));
    }

    static StoreException damaged(Path file, Throwable cause) {
        return new StoreException(Reason.DAMAGED, cause, "damaged", file);
    }
}
