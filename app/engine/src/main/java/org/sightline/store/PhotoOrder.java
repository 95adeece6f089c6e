package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Photos in the order of their SHA-256. The rows' own order would be that of the keyed hashes, another one in every store; so
 * the hashes are opened once and sorted in memory: about 100 bytes a photo.
 */
final class PhotoOrder {

    /** Photos that were examined and are in scope, each copy on its own. */
    static final String EXAMINED =
            "EXISTS (SELECT 1 FROM file f WHERE f.photo = photo.id AND f.state = 'EXAMINED' AND f.in_scope = 1)";

    /** Those that are shown, with all their copies as one. */
    static final String SHOWN =
            "EXISTS (SELECT 1 FROM file f WHERE f.shown = photo.id AND f.state = 'EXAMINED' AND f.in_scope = 1)";

    /**
     * @param row the photo's key
     * @param sha256 of its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // sorted by their bytes, never compared as a whole
    record Entry(byte[] row, byte[] sha256) {}

    private PhotoOrder() {}

    /** @param which {@link #EXAMINED} or {@link #SHOWN} */
    static List<Entry> of(String which, SealedConnection connection) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepare("SELECT id, sealed FROM photo WHERE " + which);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte[] id = Rows.bytes(row, "id");
                entries.add(new Entry(
                        id,
                        PhotoRows.open(connection.sealer(), id, Rows.bytes(row, "sealed"))
                                .sha256()));
            }
        }
        entries.sort((a, b) -> Arrays.compareUnsigned(a.sha256(), b.sha256()));
        return entries;
    }

    /** Whether the SHA-256 in hexadecimal begins so. */
    static boolean beginsWith(Entry entry, String start) {
        return HexFormat.of().formatHex(entry.sha256()).startsWith(start);
    }
}
