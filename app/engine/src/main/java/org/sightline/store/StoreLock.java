package org.sightline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sightline.system.PrivateLog;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Keeps a store for one program at a time: a file beside it that is locked while the store is open, and that the system
 * unlocks when the program dies. SQLite does the locking, because a lock of Java's own is lost as soon as the same program
 * closes the file a second time.
 */
final class StoreLock implements AutoCloseable {

    private static final PrivateLog LOG = PrivateLog.of(StoreLock.class);
    private static final int ATTEMPTS = 5;

    private final Path file;
    private final Connection connection;

    private StoreLock(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Path fileOf(Path store) {
        return store.resolveSibling(store.getFileName() + ".lock");
    }

    /** @throws StoreException if another program has it, or the folder cannot be written */
    static StoreLock take(Path store) {
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                StoreLock lock = attempt(fileOf(store));
                if (lock != null) {
                    return lock;
                }
            }
        } catch (SQLException failure) {
            boolean busy =
                    failure instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY;
            if (!busy) {
                throw StoreException.of(store, StoreException.Doing.LOCKED, failure);
            }
        }
        throw new StoreException(StoreException.Reason.IN_USE, "inUse", store);
    }

    private static @Nullable StoreLock attempt(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(0);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN EXCLUSIVE");
        } catch (SQLException busy) {
            connection.close();
            throw busy;
        }
        // Whoever had it before may have removed the file between our opening and our locking it.
        if (Files.exists(file)) {
            return new StoreLock(file, connection);
        }
        connection.close();
        return null;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException keptOpenByAnother) {
            LOG.failure("Removing a lock", keptOpenByAnother);
        }
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.failure("Releasing a lock", failure);
        }
    }
}
