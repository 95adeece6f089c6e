package org.sightline.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.sightline.model.Copy;
import org.sightline.model.Photo;

/** The copies of one photo after the other; each is opened once. */
final class CopyRows {

    private final SealedConnection connection;
    private final Map<String, Copy> known = new HashMap<>();

    CopyRows(SealedConnection connection) {
        this.connection = connection;
    }

    /** Forgets the copies of the photo before. */
    void begin(byte[] row, Photo photo) {
        known.clear();
        known.put(HexFormat.of().formatHex(row), Copy.of(photo));
    }

    Copy get(byte[] row) throws SQLException {
        String key = HexFormat.of().formatHex(row);
        Copy copy = known.get(key);
        if (copy == null) {
            copy = PhotoRows.copy(PhotoRows.read(connection, row));
            known.put(key, copy);
        }
        return copy;
    }
}
