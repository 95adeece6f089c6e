package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.store.AuditStore.SavedPhotoMatches;
import org.sightline.store.AuditStore.SavedPlace;

/** Joins pictures that the user saved by hand with appearances whose archives do not have them. */
final class SavedPhotoRows {

    private final SealedConnection connection;
    private final Sealer sealer;
    private final ArchiveRows archives;

    SavedPhotoRows(SealedConnection connection) throws SQLException {
        this.connection = connection;
        this.sealer = connection.sealer();
        this.archives = ArchiveRows.read(connection);
    }

    /** Undoes what was matched before and matches anew, so that the result depends on what is there alone. */
    void match(String format, SavedPhotoMatches matches) throws SQLException {
        List<Long> saved = archives.byRow().entrySet().stream()
                .filter(archive -> archive.getValue().format().equals(format))
                .map(Map.Entry::getKey)
                .toList();
        if (saved.isEmpty()) {
            return;
        }
        try (PreparedStatement apart = connection.prepare("UPDATE appearance SET file = NULL WHERE EXISTS"
                + " (SELECT 1 FROM file f WHERE f.id = appearance.file AND f.archive <> appearance.archive)")) {
            apart.executeUpdate();
        }
        for (long archive : saved) {
            files(archive, matches);
        }
        waiting(matches);
        Map<Long, SavedPlace> byFile = new HashMap<>();
        try (PreparedStatement join = connection.prepare("UPDATE appearance SET file = ? WHERE id = ?")) {
            for (SavedPlace place : matches.matched()) {
                Rows.set(join, place.file(), place.appearance());
                join.executeUpdate();
                byFile.put(place.file(), place);
            }
        }
        for (long archive : saved) {
            ofFolder(archive, byFile);
        }
    }

    private void files(long archive, SavedPhotoMatches matches) throws SQLException {
        try (PreparedStatement query = connection.prepare(
                "SELECT id, sealed FROM file WHERE archive = ? AND media = 'IMAGE' ORDER BY position")) {
            Rows.set(query, archive);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong("id");
                    matches.saved(
                            id,
                            FileRows.open(sealer, id, Rows.bytes(row, "sealed")).path());
                }
            }
        }
    }

    private void waiting(SavedPhotoMatches matches) throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT " + AppearanceRows.COLUMNS
                        + " FROM appearance a LEFT JOIN file f ON f.id = a.file WHERE a.file IS NULL"
                        + " ORDER BY a.archive, a.sequence");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                matches.waiting(
                        row.getLong("id"),
                        AppearanceRows.placed(sealer, archives, row).appearance());
            }
        }
    }

    /**
     * A saved picture is on the user's own disk. As long as it is not known where it was saved from, it stands for a place that
     * anybody might see.
     */
    private void ofFolder(long archive, Map<Long, SavedPlace> byFile) throws SQLException {
        record Changed(long id, Appearance appearance) {}
        List<Changed> changed = new ArrayList<>();
        try (PreparedStatement query = connection.prepare(
                "SELECT " + AppearanceRows.COLUMNS
                        + " FROM appearance a JOIN file f ON f.id = a.file WHERE a.archive = ? AND f.archive = a.archive AND a.kind = ?")) {
            Rows.set(query, archive, AppearanceKind.FILE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Appearance now =
                            AppearanceRows.placed(sealer, archives, row).appearance();
                    @Nullable SavedPlace place = byFile.get(row.getLong("file"));
                    Appearance then = place == null
                            ? now.withAudience(Audience.UNKNOWN, Evidence.listedIn(null))
                            : now.withAudience(Audience.ONLY_ME, place.evidence());
                    if (!then.equals(now)) {
                        changed.add(new Changed(row.getLong("id"), then));
                    }
                }
            }
        }
        try (PreparedStatement save = connection.prepare("UPDATE appearance SET sealed = ? WHERE id = ?")) {
            for (Changed one : changed) {
                Rows.set(save, AppearanceRows.seal(sealer, one.id(), one.appearance()), one.id());
                save.executeUpdate();
            }
        }
    }
}
