package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A file that waits to be examined. */
public record StoredFile(long id, String archive, int part, String path, long size) {

    /** The rows of a query for {@code id, part, path, size}. */
    static List<StoredFile> list(PreparedStatement query, String archive) throws SQLException {
        List<StoredFile> files = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                files.add(new StoredFile(
                        row.getLong("id"), archive, row.getInt("part"), Rows.text(row, "path"), row.getLong("size")));
            }
        }
        return files;
    }
}
