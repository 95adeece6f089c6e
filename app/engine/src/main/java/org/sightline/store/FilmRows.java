package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sightline.model.PhotoId;
import org.sightline.store.Contents.FilmContent;
import org.sightline.store.Contents.PhotoContent;

/** Files that were examined and in which something moves. */
final class FilmRows {

    private static final String COLUMNS = """
            SELECT f.id AS id, f.archive AS archive, f.sealed AS sealed, f.photo AS photo, p.sealed AS photo_sealed
            FROM file f JOIN photo p ON p.id = f.photo WHERE f.state = 'EXAMINED' AND f.in_scope = 1
            """;

    private final SealedConnection connection;
    private final Sealer sealer;

    FilmRows(SealedConnection connection) {
        this.connection = connection;
        this.sealer = connection.sealer();
    }

    /** Takes every file that is a video by itself. */
    void forEachVideo(Consumer<StoredFilm> visitor) throws SQLException {
        try (PreparedStatement query = connection.prepare(COLUMNS + " AND f.media = 'VIDEO'");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found(row).filter(video -> !video.film().behindStill()).ifPresent(visitor);
            }
        }
    }

    /** The file at a path of an archive, if something moves in it or behind it. */
    Optional<StoredFilm> at(long archive, String path) throws SQLException {
        try (PreparedStatement query = connection.prepare(COLUMNS + " AND f.archive = ? AND f.path_hash = ?")) {
            Rows.set(query, archive, sealer.path(path));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? found(row) : Optional.empty();
            }
        }
    }

    /** Files of films that are shown with a still. */
    List<FilmFile> shownWith(PhotoId still) throws SQLException {
        ArchiveRows archives = ArchiveRows.read(connection);
        List<FilmFile> films = new ArrayList<>();
        try (PreparedStatement query = connection.prepare(
                COLUMNS + " AND f.media = 'VIDEO' AND f.shown = ? AND f.photo <> f.shown ORDER BY f.id")) {
            Rows.set(query, (Object) sealer.photo(still));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong("id");
                    PhotoContent film =
                            PhotoRows.open(sealer, Rows.bytes(row, "photo"), Rows.bytes(row, "photo_sealed"));
                    if (film.film() != null) {
                        films.add(new FilmFile(
                                archives.content(row.getLong("archive")).id(),
                                FileRows.open(sealer, id, Rows.bytes(row, "sealed"))
                                        .path(),
                                PhotoRows.copy(film).id()));
                    }
                }
            }
        }
        return films;
    }

    private Optional<StoredFilm> found(ResultSet row) throws SQLException {
        FilmContent film = PhotoRows.open(sealer, Rows.bytes(row, "photo"), Rows.bytes(row, "photo_sealed"))
                .film();
        if (film == null) {
            return Optional.empty();
        }
        long id = row.getLong("id");
        return Optional.of(new StoredFilm(
                id,
                row.getLong("archive"),
                FileRows.open(sealer, id, Rows.bytes(row, "sealed")).path(),
                film.film()));
    }
}
