package org.sightline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.AppearanceKind;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import org.sightline.model.Problem;

/** An audit's file: what is written of it. Writing is for one thread; {@link #query} reads beside it. */
public final class AuditStore implements AutoCloseable {

    private final Database database;

    private AuditStore(Database database) {
        this.database = database;
    }

    /**
     * Opens a store, or makes one.
     *
     * @throws StoreException if the file is no store, or one of a newer version
     */
    public static AuditStore open(Path file) {
        return new AuditStore(Database.open(file));
    }

    public Path file() {
        return database.file();
    }

    /** A view of what is committed; the caller closes it. */
    public AuditQuery query() {
        return new AuditQuery(database.reader());
    }

    /** Whether the archive was taken up before with this very listing. */
    public boolean isCurrent(Platform platform, String identity, String listing) {
        try (PreparedStatement query = database.writer()
                .prepareStatement("SELECT 1 FROM archive WHERE platform = ? AND identity = ? AND listing = ?")) {
            Rows.set(query, platform, identity, listing);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /**
     * What an archive is called and what it is made of.
     *
     * @param listing digest of the names and fingerprints of all its files
     */
    public record ArchiveHeader(
            Platform platform, String identity, String format, String basis, String listing, List<String> parts) {}

    /** Fills an import. */
    @FunctionalInterface
    public interface Importer {
        void fill(ArchiveImport archive);
    }

    /** Takes up an archive as one transaction: if it is interrupted, the store is as it was before. */
    public void importArchive(ArchiveHeader header, Importer importer) {
        database.transaction(connection -> {
            String id = archiveId(connection, header);
            try (ArchiveImport archive = new ArchiveImport(connection, id)) {
                importer.fill(archive);
            }
        });
    }

    private static String archiveId(Connection connection, ArchiveHeader header) throws SQLException {
        String id = find(connection, header.platform(), header.identity());
        if (id == null) {
            id = insertArchive(connection, header);
        }
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE archive SET format = ?, basis = ?, listing = ?, account_name = NULL, account_handle = NULL,
                  account_file = NULL WHERE id = ?
                """)) {
            Rows.set(update, header.format(), header.basis(), header.listing(), id);
            update.executeUpdate();
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM archive_part WHERE archive = ?")) {
            Rows.set(delete, id);
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO archive_part (archive, ordinal, name) VALUES (?,?,?)")) {
            for (int i = 0; i < header.parts().size(); i++) {
                Rows.set(insert, id, i, header.parts().get(i));
                insert.executeUpdate();
            }
        }
        return id;
    }

    private static String insertArchive(Connection connection, ArchiveHeader header) throws SQLException {
        int ordinal;
        int number;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(ordinal), 0) + 1 FROM archive")) {
            ordinal = row.getInt(1);
        }
        try (PreparedStatement count =
                connection.prepareStatement("SELECT count(*) + 1 FROM archive WHERE platform = ?")) {
            Rows.set(count, header.platform());
            try (ResultSet row = count.executeQuery()) {
                number = row.getInt(1);
            }
        }
        String id = header.platform().id() + "-" + number;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO archive (id, ordinal, platform, identity, format, basis, listing) VALUES (?,?,?,?,?,?,?)")) {
            Rows.set(
                    insert,
                    id,
                    ordinal,
                    header.platform(),
                    header.identity(),
                    header.format(),
                    header.basis(),
                    header.listing());
            insert.executeUpdate();
        }
        return id;
    }

    private static @Nullable String find(Connection connection, Platform platform, String identity)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM archive WHERE platform = ? AND identity = ?")) {
            Rows.set(query, platform, identity);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** The archive's id, if it was taken up. */
    public Optional<String> archiveId(Platform platform, String identity) {
        try {
            return Optional.ofNullable(find(database.writer(), platform, identity));
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /**
     * Sets what is to be examined, and puts back what an older version examined.
     *
     * @param leftOut kinds of appearances that alone bring no picture into scope
     * @param pipeline the version whose results count
     */
    public void prepareExamination(Set<AppearanceKind> leftOut, String pipeline) {
        String kinds = LeftOut.sql(leftOut);
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(
                        "UPDATE file SET in_scope = EXISTS (SELECT 1 FROM appearance a WHERE a.file = file.id AND a.kind NOT IN ("
                                + kinds + "))");
            }
            try (PreparedStatement reset = connection.prepareStatement(
                    "UPDATE file SET state = 'FOUND', photo = NULL WHERE photo IN (SELECT sha256 FROM photo WHERE pipeline <> ?)")) {
                Rows.set(reset, pipeline);
                reset.executeUpdate();
            }
            retryWhatEndedAnOlderExaminer(connection, pipeline);
            try (Statement statement = connection.createStatement()) {
                // What failed for a reason outside the picture is tried again.
                statement.executeUpdate("UPDATE file SET state = 'FOUND', problem = NULL, problem_arguments = NULL"
                        + " WHERE problem IN ('FILE_UNREADABLE', 'ANALYSIS_FAILED')");
            }
            try (PreparedStatement setting = connection.prepareStatement(
                    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
                Rows.set(setting, LeftOut.SETTING, LeftOut.text(leftOut));
                setting.executeUpdate();
            }
        });
    }

    /** A picture that the examiner does not survive is left alone until there is another examiner. */
    private static void retryWhatEndedAnOlderExaminer(Connection connection, String pipeline) throws SQLException {
        try (PreparedStatement reset =
                connection.prepareStatement("UPDATE file SET state = 'FOUND', problem = NULL, problem_arguments = NULL"
                        + " WHERE problem IN ('EXAMINER_CRASHED', 'EXAMINER_MEMORY', 'EXAMINER_TIME')"
                        + " AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'examiner' AND value = ?)")) {
            Rows.set(reset, pipeline);
            reset.executeUpdate();
        }
        try (PreparedStatement setting = connection.prepareStatement(
                "INSERT INTO setting (name, value) VALUES ('examiner', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
            Rows.set(setting, pipeline);
            setting.executeUpdate();
        }
    }

    /** Files that wait, by id. */
    public List<StoredFile> waitingFiles(String archive, long afterId, int most) {
        try (PreparedStatement query = database.writer().prepareStatement("""
                        SELECT id, part, path, size FROM file
                        WHERE archive = ? AND state = 'FOUND' AND media = 'IMAGE' AND in_scope = 1 AND id > ?
                        ORDER BY id LIMIT ?
                        """)) {
            Rows.set(query, archive, afterId, most);
            return StoredFile.list(query, archive);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /**
     * How far an archive has come.
     *
     * @param inScope pictures that are to be examined
     * @param examined those of them that were
     */
    public record Progress(long inScope, long examined) {}

    public Progress progress(String archive) {
        try (PreparedStatement query = database.writer().prepareStatement("""
                        SELECT count(*), coalesce(sum(state <> 'FOUND'), 0) FROM file
                        WHERE archive = ? AND media = 'IMAGE' AND in_scope = 1
                        """)) {
            Rows.set(query, archive);
            try (ResultSet row = query.executeQuery()) {
                return new Progress(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Keeps results as one transaction. */
    public void save(List<FileResult> results) {
        database.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE file SET state = ?, photo = ?, problem = ?, problem_arguments = ? WHERE id = ?")) {
                for (FileResult result : results) {
                    save(connection, update, result);
                }
            }
        });
    }

    private static void save(Connection connection, PreparedStatement update, FileResult result) throws SQLException {
        FileState state = FileState.EXAMINED;
        PhotoId photo = null;
        Problem problem = null;
        if (result instanceof FileResult.Analysed analysed) {
            PhotoRows.save(connection, analysed.photo(), analysed.remark(), analysed.pipeline());
            photo = analysed.photo().id();
        } else if (result instanceof FileResult.Known known) {
            photo = known.photo();
        } else if (result instanceof FileResult.Failed failed) {
            state = failed.state();
            problem = failed.problem();
        }
        for (long file : result.files()) {
            Rows.set(
                    update,
                    state,
                    photo == null ? null : photo.sha256(),
                    problem == null ? null : problem.code().name(),
                    problem == null ? null : Rows.join(problem.arguments()),
                    file);
            update.executeUpdate();
        }
    }

    /** Replaces the problems that concern no archive: inputs that could not be opened. */
    public void saveInputProblems(List<Problem> problems) {
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM problem WHERE archive IS NULL");
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO problem (archive, path, code, arguments) VALUES (NULL,?,?,?)")) {
                for (Problem problem : problems) {
                    Rows.set(insert, problem.path(), problem.code(), Rows.join(problem.arguments()));
                    insert.executeUpdate();
                }
            }
        });
    }

    private static StoreException failed(SQLException failure) {
        return new StoreException("The store could not be read", failure);
    }

    @Override
    public void close() {
        database.close();
    }
}
