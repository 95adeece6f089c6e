package org.sightline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sightline.system.FailPoints;
import org.sightline.system.PrivateFiles;
import org.sightline.system.PrivateLog;
import org.sightline.vault.StoreKey;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * An SQLite file: one connection that writes and any number that read beside it (write-ahead logging). Its version stands in
 * {@code user_version}; its key is got before anything in it is changed.
 */
final class Database implements AutoCloseable {

    private static final PrivateLog LOG = PrivateLog.of(Database.class);
    private static final int BUSY_MILLISECONDS = 10_000;

    /** How a file's tables are made and brought up to date. */
    record Layout(String fresh, List<String> upgrades) {

        static final Layout CURRENT = new Layout(Schema.FRESH, Schema.UPGRADES);

        int newest() {
            return Schema.FIRST_SEALED + upgrades.size();
        }
    }

    private final Path file;
    private final StoreLock lock;
    private final Connection connection;
    private final FailPoints failPoints;
    private final AtomicLong commits = new AtomicLong();
    private @Nullable StoreKey key;
    private @Nullable SealedConnection writer;

    private Database(Path file, StoreLock lock, Connection connection, FailPoints failPoints) {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
        this.failPoints = failPoints;
    }

    /**
     * Opens the file, makes it if there is none, and brings an older one up to date.
     *
     * @param unlocking gets the key of the file, or decides how a new one is kept
     * @throws StoreException if it is no store, one of another version, open elsewhere, or its key is missing
     */
    static Database open(Path file, Unlocking unlocking, FailPoints failPoints) {
        return open(file, unlocking, failPoints, Layout.CURRENT);
    }

    static Database open(Path file, Unlocking unlocking, FailPoints failPoints, Layout layout) {
        refuseForeign(file);
        boolean missing = Files.notExists(file);
        StoreLock lock = StoreLock.take(file);
        Database database = null;
        boolean opened = false;
        try {
            makeIfMissing(file);
            database = new Database(file, lock, connect(file, false), failPoints);
            database.unlockAndMigrate(unlocking, layout);
            opened = true;
            return database;
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.OPENED, failure);
        } catch (StoreException failure) {
            throw named(file, failure);
        } finally {
            if (!opened) {
                abandon(file, database, lock, missing);
            }
        }
    }

    /** Leaves nothing behind of a store that could not be begun. */
    private static void abandon(Path file, @Nullable Database database, StoreLock lock, boolean missing) {
        try {
            if (database == null) {
                lock.close();
            } else {
                database.close();
            }
            if (missing) {
                for (Path part : StoreFile.family(file)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (StoreException | IOException alsoFailed) {
            LOG.failure("Closing a store that could not be opened", alsoFailed);
        }
    }

    /** What was found deeper down does not know the file's name. */
    static StoreException named(Path file, StoreException failure) {
        return failure.reason() == StoreException.Reason.DAMAGED ? StoreException.damaged(file, failure) : failure;
    }

    /** Nothing is written beside a file that is none of ours. */
    private static void refuseForeign(Path file) {
        try {
            if (StoreFile.look(file) == StoreFile.Kind.FOREIGN) {
                throw new StoreException(StoreException.Reason.NOT_A_STORE, "notAStore", file);
            }
        } catch (IOException failure) {
            throw new StoreException(StoreException.Reason.NOT_WRITABLE, failure, "notReadable", file);
        }
    }

    private static void makeIfMissing(Path file) {
        if (Files.exists(file)) {
            return;
        }
        try {
            PrivateFiles.create(file).close();
        } catch (IOException failure) {
            throw new StoreException(StoreException.Reason.NOT_WRITABLE, failure, "notWritable", file);
        }
    }

    /**
     * Opens a copy of a damaged file as far as its key.
     *
     * @param damaged what it is a copy of, for messages
     */
    static Database openDamaged(Path copy, Path damaged, Unlocking unlocking) {
        StoreLock lock = StoreLock.take(copy);
        Database database = null;
        boolean opened = false;
        try {
            database = new Database(copy, lock, connect(copy, false), FailPoints.NONE);
            if (database.version() < Schema.FIRST_SEALED || database.version() > Schema.VERSION) {
                throw new StoreException(StoreException.Reason.NOT_A_STORE, "notAStore.version", damaged);
            }
            database.key = unlocking.unlock(database.vault());
            database.writer = new SealedConnection(database.connection, new Sealer(database.key()));
            opened = true;
            return database;
        } catch (SQLException failure) {
            throw beyondSaving(damaged, failure);
        } catch (StoreException failure) {
            throw failure.reason() == StoreException.Reason.DAMAGED ? beyondSaving(damaged, failure) : failure;
        } finally {
            if (!opened) {
                abandon(copy, database, lock, false);
            }
        }
    }

    private static StoreException beyondSaving(Path damaged, Throwable cause) {
        return new StoreException(StoreException.Reason.DAMAGED, cause, "damaged.key", damaged);
    }

    /** The id of a store that may not be openable, as far as it can be read. */
    static Optional<String> idOf(Path file) {
        try (Connection connection = connect(file, true)) {
            return Optional.of(VaultRow.read(connection).store());
        } catch (SQLException | StoreException unreadable) {
            return Optional.empty();
        }
    }

    /** What the file tells of its key. */
    VaultRow vault() {
        try {
            return VaultRow.read(connection);
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.READ, failure);
        }
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        if (readOnly) {
            config.setOpenMode(SQLiteOpenMode.READWRITE);
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private void unlockAndMigrate(Unlocking unlocking, Layout layout) throws SQLException {
        int version = version();
        if (version > layout.newest()) {
            throw new StoreException(StoreException.Reason.NEWER_VERSION, "newer", file);
        }
        if (version == 0 && holdsTables()) {
            throw new StoreException(StoreException.Reason.NOT_A_STORE, "notAStore.database", file);
        }
        if (version > 0 && version < Schema.FIRST_SEALED) {
            throw new StoreException(StoreException.Reason.OLDER_VERSION, "older", file);
        }
        if (version == 0) {
            create(unlocking, layout);
        } else {
            key = unlocking.unlock(VaultRow.read(connection));
            upgrade(version, layout);
        }
        writer = new SealedConnection(connection, new Sealer(key()));
    }

    /** Makes a file anew with the key that another had, for what is saved out of it. */
    static Database recreate(Path file, VaultRow vault, StoreKey key) {
        StoreLock lock = StoreLock.take(file);
        Database database = null;
        boolean opened = false;
        try {
            makeIfMissing(file);
            database = new Database(file, lock, connect(file, false), FailPoints.NONE);
            database.key = key;
            database.create(vault, Layout.CURRENT);
            database.writer = new SealedConnection(database.connection, new Sealer(key));
            opened = true;
            return database;
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.MADE, failure);
        } finally {
            if (!opened) {
                abandon(file, database, lock, true);
            }
        }
    }

    private void create(Unlocking unlocking, Layout layout) throws SQLException {
        String store = UUID.randomUUID().toString();
        StoreKey fresh = StoreKey.random();
        key = fresh;
        create(new VaultRow(store, unlocking.wrapNew(fresh, store)), layout);
    }

    private void create(VaultRow vault, Layout layout) throws SQLException {
        inTransaction("a new store", () -> {
            execute(layout.fresh());
            vault.write(connection);
            execute("PRAGMA application_id = " + StoreFile.APPLICATION);
            execute("PRAGMA user_version = " + layout.newest());
        });
    }

    private void upgrade(int version, Layout layout) throws SQLException {
        if (version == layout.newest()) {
            return;
        }
        inTransaction("an upgrade", () -> {
            for (String step : layout.upgrades()
                    .subList(version - Schema.FIRST_SEALED, layout.upgrades().size())) {
                execute(step);
            }
            execute("PRAGMA user_version = " + layout.newest());
        });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private boolean holdsTables() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return row.getInt(1) > 0;
        }
    }

    Path file() {
        return file;
    }

    StoreKey key() {
        if (key == null) {
            throw new IllegalStateException("The store is closed");
        }
        return key;
    }

    /** The connection that writes; for one thread at a time. */
    SealedConnection writer() {
        if (writer == null) {
            throw new IllegalStateException("The store is closed");
        }
        return writer;
    }

    /** A new connection that reads what is committed; the caller closes it. */
    SealedConnection reader() {
        try {
            return new SealedConnection(connect(file, true), new Sealer(key()));
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.OPENED_FOR_READING, failure);
        }
    }

    /** How often something was committed since the file was opened. */
    long commits() {
        return commits.get();
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work {
        void run(SealedConnection connection) throws SQLException;
    }

    /** Work of this class, before there is a key. */
    @FunctionalInterface
    private interface PlainWork {
        void run() throws SQLException;
    }

    /**
     * Runs the work as one transaction: all of it is kept, or nothing. One after the other: what the user says may come while a
     * scan writes.
     *
     * @param what is committed, in words, for {@link FailPoints}
     */
    synchronized void transaction(String what, Work work) {
        try {
            inTransaction(what, () -> work.run(writer()));
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.WRITTEN, failure);
        } catch (ArchiveImport.ImportFailure failure) {
            throw StoreException.of(file, StoreException.Doing.WRITTEN, failure.failure());
        } catch (StoreException failure) {
            throw named(file, failure);
        }
    }

    private void inTransaction(String what, PlainWork work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            failPoints.reached("before commit of " + what);
            connection.commit();
        } catch (SQLException | RuntimeException | Error failure) {
            rollback(failure);
            throw failure;
        }
        connection.setAutoCommit(true);
        commits.incrementAndGet();
        failPoints.reached("after commit of " + what);
    }

    /** SQLite ends the transaction itself when the disk is full; what failed first is what is told. */
    private void rollback(Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /** Writes everything into the main file and makes the log beside it empty, so that nothing replaced stays there. */
    void checkpoint() {
        try {
            execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.WRITTEN, failure);
        }
    }

    /** Lets the file grow by so many pages only, as a full disk does; for tests. */
    void limitPages(int more) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA page_count")) {
            int pages = row.getInt(1);
            execute("PRAGMA max_page_count = " + (pages + more));
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.LIMITED, failure);
        }
    }

    @Override
    public void close() {
        writer = null;
        StoreKey held = key;
        if (held != null) {
            held.close();
        }
        key = null;
        try {
            connection.close();
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.CLOSED, failure);
        } finally {
            lock.close();
        }
    }
}
