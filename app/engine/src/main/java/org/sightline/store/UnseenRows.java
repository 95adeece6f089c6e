package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Unseen;

/** Counts what was not looked at. */
final class UnseenRows {

    private static final String FILES = """
            SELECT coalesce(sum(media = 'VIDEO' AND state IN ('FOUND', 'NOT_EXAMINED')), 0),
              coalesce(sum(media = 'IMAGE' AND in_scope = 1 AND state = 'FOUND'), 0),
              coalesce(sum(in_scope = 1 AND state = 'UNREADABLE'), 0)
            FROM file
            """;

    private static final String LEFT_OUT = """
            SELECT a.kind, count(DISTINCT f.id) FROM file f JOIN appearance a ON a.file = f.id
            WHERE f.media = 'IMAGE' AND f.in_scope = 0 GROUP BY a.kind
            """;

    private static final String MISSING = "SELECT kind, count(*) FROM appearance WHERE file IS NULL GROUP BY kind";

    private static final String PROBLEMS =
            "SELECT id, problem FROM file WHERE state = 'NOT_EXAMINED' AND problem IS NOT NULL";

    private UnseenRows() {}

    static Unseen count(SealedConnection connection) throws SQLException {
        try (PreparedStatement query = connection.prepare(FILES);
                ResultSet row = query.executeQuery()) {
            return new Unseen(
                    row.getLong(1),
                    byKind(connection, LEFT_OUT),
                    row.getLong(2),
                    row.getLong(3),
                    formats(connection),
                    byKind(connection, MISSING));
        }
    }

    private static Map<AppearanceKind, Long> byKind(SealedConnection connection, String sql) throws SQLException {
        Map<AppearanceKind, Long> counts = new EnumMap<>(AppearanceKind.class);
        try (PreparedStatement query = connection.prepare(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                counts.put(AppearanceKind.valueOf(row.getString(1)), row.getLong(2));
            }
        }
        return counts;
    }

    private static Map<String, Long> formats(SealedConnection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement query = connection.prepare(PROBLEMS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Problem problem = FileRows.openProblem(
                        connection.sealer(), SealedColumn.FILE_PROBLEM, row.getLong("id"), Rows.bytes(row, "problem"));
                if (problem.code() == ProblemCode.FORMAT_NOT_READ
                        && !problem.arguments().isEmpty()) {
                    counts.merge(problem.arguments().get(0), 1L, Long::sum);
                }
            }
        }
        return counts;
    }
}
