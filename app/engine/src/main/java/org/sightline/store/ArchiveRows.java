package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Platform;
import org.sightline.store.Contents.ArchiveContent;

/** Archives as rows. There are few of them: all are held while something is read. */
final class ArchiveRows {

    private final Map<Long, ArchiveContent> byRow = new LinkedHashMap<>();

    private ArchiveRows() {}

    /** All archives, in the order they were taken up in. */
    static ArchiveRows read(SealedConnection connection) throws SQLException {
        ArchiveRows archives = new ArchiveRows();
        try (PreparedStatement query = connection.prepare("SELECT id, sealed FROM archive ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long id = row.getLong("id");
                archives.byRow.put(
                        id,
                        connection
                                .sealer()
                                .open(SealedColumn.ARCHIVE, id, Rows.bytes(row, "sealed"), ArchiveContent.class));
            }
        }
        return archives;
    }

    /**
     * Holds that no row of an archive was lost.
     *
     * @throws StoreException if one was
     */
    void checkComplete(SealedConnection connection) throws SQLException {
        try (PreparedStatement count = connection.prepare("""
                SELECT (SELECT count(*) FROM file WHERE archive = ?1), (SELECT count(*) FROM appearance WHERE archive = ?1),
                  (SELECT count(*) FROM file f WHERE f.archive = ?1 AND f.photo IS NOT NULL
                    AND (NOT EXISTS (SELECT 1 FROM photo p WHERE p.id = f.photo)
                      OR NOT EXISTS (SELECT 1 FROM photo p WHERE p.id = f.shown)))
                """)) {
            for (Map.Entry<Long, ArchiveContent> archive : byRow.entrySet()) {
                count.setLong(1, archive.getKey());
                try (ResultSet row = count.executeQuery()) {
                    if (row.getLong(1) != archive.getValue().files()
                            || row.getLong(2) != archive.getValue().appearances()
                            || row.getLong(3) != 0) {
                        throw StoreException.damage("Rows of an archive are missing");
                    }
                }
            }
        }
    }

    static Platform platform(ArchiveContent archive) {
        return Platform.valueOf(archive.platform());
    }

    static byte[] identityHash(Sealer sealer, Platform platform, String identity) {
        return sealer.hash("archive", platform.name() + "\n" + identity);
    }

    Map<Long, ArchiveContent> byRow() {
        return byRow;
    }

    ArchiveContent content(long row) {
        ArchiveContent content = byRow.get(row);
        if (content == null) {
            throw StoreException.damage("A row belongs to an archive that is not there");
        }
        return content;
    }

    /** The row of the archive with this id, such as {@code facebook-1}. */
    @Nullable
    Long row(String id) {
        for (Map.Entry<Long, ArchiveContent> archive : byRow.entrySet()) {
            if (archive.getValue().id().equals(id)) {
                return archive.getKey();
            }
        }
        return null;
    }

    /** An id that no archive has: the platform and a number. */
    String newId(Platform platform) {
        int number = 1;
        while (row(platform.id() + "-" + number) != null) {
            number++;
        }
        return platform.id() + "-" + number;
    }
}
