package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.model.AppearanceKind;

/** Which files are to be examined, and which of them wait for it. */
final class WaitingRows {

    /** Where a picture stands that others did not get to see, or only those whom a message was for. */
    private static final Set<AppearanceKind> NOT_SHOWN =
            EnumSet.of(AppearanceKind.MESSAGE, AppearanceKind.DELETED, AppearanceKind.UNLISTED);

    private static final String IS_SHOWN = "EXISTS (SELECT 1 FROM appearance a WHERE a.file = f.id AND a.kind NOT IN ("
            + LeftOut.sql(NOT_SHOWN) + "))";

    private final SealedConnection connection;

    WaitingRows(SealedConnection connection) {
        this.connection = connection;
    }

    /** Sets what is to be examined, and puts back what an older version examined. */
    void prepare(Set<AppearanceKind> leftOut, String examiner, Set<String> pipelines) throws SQLException {
        update("UPDATE file SET in_scope = wanted.yes FROM (SELECT f.id AS id,"
                + " EXISTS (SELECT 1 FROM appearance a WHERE a.file = f.id AND a.kind NOT IN (" + LeftOut.sql(leftOut)
                + ")) AS yes FROM file f) AS wanted WHERE wanted.id = file.id AND wanted.yes <> in_scope");
        try (PreparedStatement reset =
                connection.prepare("UPDATE file SET state = 'FOUND', photo = NULL, shown = NULL WHERE photo IN"
                        + " (SELECT id FROM photo WHERE pipeline NOT IN (" + Rows.places(pipelines.size()) + "))")) {
            Rows.set(reset, pipelines.toArray());
            reset.executeUpdate();
        }
        retryWithAnotherExaminer(examiner);
        // What failed for a reason outside the picture is tried again.
        update("UPDATE file SET state = 'FOUND', problem = NULL, retry = 0 WHERE retry = 1");
        AuditStore.setting(connection, LeftOut.SETTING, LeftOut.text(leftOut));
        ShownRows.takeApart(connection);
    }

    /** What could not be examined is tried again by another examiner: it may read more, and survive more. */
    private void retryWithAnotherExaminer(String examiner) throws SQLException {
        if (!examiner.equals(AuditQuery.setting(connection, AuditStore.EXAMINER))) {
            update("UPDATE file SET state = 'FOUND', problem = NULL, retry = 0 WHERE problem IS NOT NULL");
            AuditStore.setting(connection, AuditStore.EXAMINER, examiner);
        }
    }

    private void update(String sql) throws SQLException {
        try (Statement statement = connection.sql().createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Files that wait, by id. */
    List<StoredFile> files(String archive, long afterId, int most) throws SQLException {
        return files(archive, "1", 1, afterId, most);
    }

    /** The same of those that stand where others may see them, or of those that do not. */
    List<StoredFile> files(String archive, boolean shown, long afterId, int most) throws SQLException {
        return files(archive, IS_SHOWN, shown ? 1 : 0, afterId, most);
    }

    /** The same of videos alone. */
    List<StoredFile> videos(String archive, long afterId, int most) throws SQLException {
        return files(archive, "media = 'VIDEO'", 1, afterId, most);
    }

    private List<StoredFile> files(String archive, String condition, int value, long afterId, int most)
            throws SQLException {
        try (PreparedStatement query = connection.prepare("""
                SELECT id, part, media, sealed FROM file f
                WHERE archive = ? AND state = 'FOUND' AND media IN ('IMAGE', 'VIDEO') AND in_scope = 1 AND id > ?
                  AND (%s) = ?
                ORDER BY id LIMIT ?
                """.formatted(condition))) {
            Rows.set(query, row(archive), afterId, value, most);
            return FileRows.list(connection.sealer(), query, archive);
        }
    }

    AuditStore.Progress progress(String archive) throws SQLException {
        try (PreparedStatement query = connection.prepare("""
                SELECT count(*), coalesce(sum(state <> 'FOUND'), 0) FROM file
                WHERE archive = ? AND media IN ('IMAGE', 'VIDEO') AND in_scope = 1
                """)) {
            Rows.set(query, row(archive));
            try (ResultSet row = query.executeQuery()) {
                return new AuditStore.Progress(row.getLong(1), row.getLong(2));
            }
        }
    }

    private long row(String archive) throws SQLException {
        Long row = ArchiveRows.read(connection).row(archive);
        if (row == null) {
            throw new IllegalArgumentException("No such archive: " + archive);
        }
        return row;
    }
}
