package org.sightline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * An SQLite file: one connection that writes and any number that read beside it (write-ahead logging). Its version stands in
 * {@code user_version}.
 */
final class Database implements AutoCloseable {

    private static final int BUSY_MILLISECONDS = 10_000;

    private final Path file;
    private final Connection writer;

    private Database(Path file, Connection writer) {
        this.file = file;
        this.writer = writer;
    }

    /**
     * Opens the file, makes it if there is none, and brings an older one up to date.
     *
     * @throws StoreException if it is no store, or one of a newer version of the program
     */
    static Database open(Path file) {
        return open(file, Schema.FRESH, Schema.UPGRADES);
    }

    static Database open(Path file, String fresh, List<String> upgrades) {
        Connection connection = null;
        try {
            connection = connect(file, false);
            Database database = new Database(file, connection);
            database.migrate(fresh, upgrades);
            return database;
        } catch (SQLException failure) {
            throw closing(connection, new StoreException(file + " could not be opened as a store", failure));
        } catch (StoreException failure) {
            throw closing(connection, failure);
        }
    }

    private static StoreException closing(
            @org.jspecify.annotations.Nullable Connection connection, StoreException why) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alsoFailed) {
            why.addSuppressed(alsoFailed);
        }
        return why;
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        if (readOnly) {
            config.setOpenMode(SQLiteOpenMode.READWRITE);
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private void migrate(String fresh, List<String> upgrades) throws SQLException {
        int newest = upgrades.size() + 1;
        int version = version();
        if (version > newest) {
            throw new StoreException(
                    file + " was written by a newer version of Sightline. Use that version to open it");
        }
        if (version == newest) {
            return;
        }
        if (version == 0 && holdsTables()) {
            throw new StoreException(file + " is a database, but not one of Sightline's. Choose another file");
        }
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            if (version == 0) {
                statement.executeUpdate(fresh);
            } else {
                for (String step : upgrades.subList(version - 1, upgrades.size())) {
                    statement.executeUpdate(step);
                }
            }
            statement.executeUpdate("PRAGMA user_version = " + newest);
            writer.commit();
        } catch (SQLException failure) {
            writer.rollback();
            throw failure;
        } finally {
            writer.setAutoCommit(true);
        }
    }

    private int version() throws SQLException {
        try (Statement statement = writer.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private boolean holdsTables() throws SQLException {
        try (Statement statement = writer.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return row.getInt(1) > 0;
        }
    }

    Path file() {
        return file;
    }

    /** The connection that writes; for one thread at a time. */
    Connection writer() {
        return writer;
    }

    /** A new connection that reads what is committed; the caller closes it. */
    Connection reader() {
        try {
            return connect(file, true);
        } catch (SQLException failure) {
            throw new StoreException(file + " could not be opened for reading", failure);
        }
    }

    /** Runs the work as one transaction: all of it is kept, or nothing. */
    void transaction(Work work) {
        try {
            writer.setAutoCommit(false);
            try {
                work.run(writer);
                writer.commit();
            } catch (SQLException | RuntimeException | Error failure) {
                writer.rollback();
                throw failure;
            } finally {
                writer.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new StoreException(file + " could not be written", failure);
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work {
        void run(Connection connection) throws SQLException;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (SQLException failure) {
            throw new StoreException(file + " could not be closed", failure);
        }
    }
}
