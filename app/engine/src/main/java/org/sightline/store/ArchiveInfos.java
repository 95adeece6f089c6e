package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Audience;
import org.sightline.store.Contents.ArchiveContent;
import org.sightline.store.Contents.VisibilityContent;

/** What is told of each archive, with its counts. */
final class ArchiveInfos {

    private ArchiveInfos() {}

    /** In the order in which they were taken up. */
    static List<ArchiveInfo> read(SealedConnection connection) throws SQLException {
        ArchiveRows archives = ArchiveRows.read(connection);
        try (PreparedStatement query = connection.prepare("""
                        SELECT r.id AS id,
                          (SELECT count(DISTINCT f.photo) FROM file f WHERE f.archive = r.id AND f.state = 'EXAMINED'
                            AND f.in_scope = 1) AS photos,
                          (SELECT count(*) FROM file f WHERE f.archive = r.id AND f.state = 'UNREADABLE'
                            AND f.in_scope = 1) AS unreadable,
                          (SELECT count(*) FROM file f WHERE f.archive = r.id AND (f.state = 'NOT_EXAMINED'
                            OR (f.media IN ('IMAGE', 'VIDEO') AND (f.in_scope = 0 OR f.state = 'FOUND')))) AS not_examined
                        FROM archive r ORDER BY r.id
                        """);
                ResultSet row = query.executeQuery()) {
            List<ArchiveInfo> infos = new ArrayList<>();
            while (row.next()) {
                ArchiveContent archive = archives.content(row.getLong("id"));
                VisibilityContent visibility = archive.accountVisibility();
                infos.add(new ArchiveInfo(
                        archive.id(),
                        ArchiveRows.platform(archive),
                        archive.format(),
                        archive.basis(),
                        archive.parts(),
                        archive.accountHandle(),
                        archive.accountFile(),
                        visibility == null || visibility.audience() == null
                                ? null
                                : Audience.valueOf(visibility.audience()),
                        visibility == null || visibility.evidence() == null
                                ? null
                                : visibility.evidence().evidence(),
                        visibility == null ? List.of() : visibility.changes(),
                        row.getInt("photos"),
                        row.getInt("unreadable"),
                        row.getInt("not_examined")));
            }
            return infos;
        }
    }
}
