package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.sightline.model.PhotoId;

/** Which photo each file is shown as: its own, or the one that it is a copy or the film of. */
final class ShownRows {

    /** Each file is shown as its own photo. */
    static final String APART = "UPDATE file SET shown = photo WHERE shown IS NOT photo";

    private ShownRows() {}

    /** The photo that another is shown as; itself where it is none of an archive's. */
    static byte[] of(SealedConnection connection, byte[] photo) throws SQLException {
        try (PreparedStatement query = connection.prepare(
                "SELECT shown FROM file WHERE photo = ? AND state = 'EXAMINED' AND in_scope = 1 LIMIT 1")) {
            Rows.set(query, photo);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Rows.bytes(row, "shown") : photo;
            }
        }
    }

    static void takeApart(SealedConnection connection) throws SQLException {
        try (PreparedStatement apart = connection.prepare(APART)) {
            apart.executeUpdate();
        }
    }

    /**
     * @param copies the photo that each copy is shown as
     * @param films the file of the still that each film's file is shown with
     */
    static void save(SealedConnection connection, Map<PhotoId, PhotoId> copies, Map<Long, Long> films)
            throws SQLException {
        takeApart(connection);
        Sealer sealer = connection.sealer();
        try (PreparedStatement show = connection.prepare("UPDATE file SET shown = ? WHERE photo = ?")) {
            for (Map.Entry<PhotoId, PhotoId> copy : copies.entrySet()) {
                Rows.set(show, sealer.photo(copy.getValue()), sealer.photo(copy.getKey()));
                show.executeUpdate();
            }
        }
        // Behind the copies, because a still may be one.
        try (PreparedStatement show =
                connection.prepare("UPDATE file SET shown = (SELECT shown FROM file WHERE id = ?) WHERE id = ?")) {
            for (Map.Entry<Long, Long> film : films.entrySet()) {
                Rows.set(show, film.getValue(), film.getKey());
                show.executeUpdate();
            }
        }
    }
}
