package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Film;
import org.sightline.model.PlayingTime;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.store.Contents.FilmContent;
import org.sightline.store.Contents.PhotoContent;

/** Everything that could not be read or examined, as it stands in several tables. */
final class ProblemRows {

    private final SealedConnection connection;
    private final Sealer sealer;

    ProblemRows(SealedConnection connection) {
        this.connection = connection;
        this.sealer = connection.sealer();
    }

    /** Problems of inputs, then of each archive: its own, those of its files in their order, and how many videos wait. */
    <X extends Exception> void forEach(AuditQuery.ProblemVisitor<X> visitor) throws SQLException, X {
        ArchiveRows archives = ArchiveRows.read(connection);
        try (PreparedStatement query = connection.prepare("""
                        SELECT p.archive AS archive, 0 AS part, 0 AS class, p.id AS position, p.id AS id, p.sealed AS sealed,
                          NULL AS photo, NULL AS photo_sealed, 0 AS videos
                        FROM problem p
                        UNION ALL
                        SELECT f.archive, 1, 1, f.position, f.id, f.problem, NULL, NULL, 0
                        FROM file f WHERE f.problem IS NOT NULL
                        UNION ALL
                        SELECT f.archive, 1, 2, f.position, f.id, f.sealed, p.id, p.sealed, 0
                        FROM file f JOIN photo p ON p.id = f.photo
                        WHERE p.remarked = 1 AND f.in_scope = 1
                        UNION ALL
                        SELECT f.archive, 2, 3, 0, 0, NULL, NULL, NULL, count(*)
                        FROM file f WHERE f.media = 'VIDEO' AND f.state = 'FOUND' GROUP BY f.archive
                        ORDER BY archive, part, position, class
                        """);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long archive = row.getLong("archive");
                String id = row.wasNull() ? null : archives.content(archive).id();
                for (Problem problem : problems(row)) {
                    visitor.visit(new StoredProblem(id, problem));
                }
            }
        }
    }

    private List<Problem> problems(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return switch (row.getInt("class")) {
            case 0 -> List.of(FileRows.openProblem(sealer, SealedColumn.PROBLEM, id, Rows.bytes(row, "sealed")));
            case 1 -> List.of(FileRows.openProblem(sealer, SealedColumn.FILE_PROBLEM, id, Rows.bytes(row, "sealed")));
            case 2 ->
                remarks(
                        PhotoRows.open(sealer, Rows.bytes(row, "photo"), Rows.bytes(row, "photo_sealed")),
                        FileRows.open(sealer, id, Rows.bytes(row, "sealed")).path());
            default -> List.of(Problem.of(ProblemCode.VIDEOS_NOT_EXAMINED, null, Long.toString(row.getLong("videos"))));
        };
    }

    /** What was amiss with a photo or a video that was examined: with its file, and with the film in it. */
    private static List<Problem> remarks(PhotoContent photo, String path) {
        List<Problem> remarks = new ArrayList<>();
        String remark = photo.remark();
        FilmContent content = photo.film();
        Film film = content == null ? null : content.film();
        if (remark != null) {
            ProblemCode code = ProblemCode.valueOf(remark);
            remarks.add(
                    film == null
                            ? Problem.of(code, path)
                            : Problem.of(code, path, PlayingTime.of(film.examined()), PlayingTime.of(film.duration())));
        }
        if (film != null && film.unseen() > 0) {
            remarks.add(Problem.of(
                    ProblemCode.VIDEO_DAMAGED, path, PlayingTime.of(film.unseen()), PlayingTime.of(film.duration())));
        }
        if (remarks.isEmpty()) {
            throw StoreException.damage("A photo's remark is missing");
        }
        return remarks;
    }
}
