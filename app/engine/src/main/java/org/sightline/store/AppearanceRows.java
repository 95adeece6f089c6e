package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Copy;
import org.sightline.model.Owner;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.PublicPeriod;
import org.sightline.model.RecordedMetadata;
import org.sightline.store.Contents.AppearanceContent;
import org.sightline.store.Contents.EvidenceContent;
import org.sightline.store.Contents.PeriodContent;

/** Appearances as rows. */
final class AppearanceRows {

    /** What a query selects that ends in {@link #placed}; {@code a} appearance, {@code f} file. */
    static final String COLUMNS =
            "a.id AS id, a.archive AS archive, a.sealed AS sealed, f.id AS file, f.sealed AS file_sealed, f.photo AS photo";

    private static final String INSERT =
            "INSERT INTO appearance (id, archive, sequence, file, path_hash, kind, sealed) VALUES (?,?,?,?,?,?,?)";

    private AppearanceRows() {}

    static PreparedStatement prepareInsert(SealedConnection connection) throws SQLException {
        return connection.prepare(INSERT);
    }

    /**
     * @param id of the new row
     * @param file of the picture, if it is known by now
     */
    static void insert(
            PreparedStatement insert,
            Sealer sealer,
            long id,
            long archive,
            long sequence,
            @Nullable Long file,
            Appearance appearance)
            throws SQLException {
        String path = appearance.path();
        Rows.set(
                insert,
                id,
                archive,
                sequence,
                file,
                path == null ? null : sealer.path(path),
                appearance.kind(),
                seal(sealer, id, appearance));
        insert.executeUpdate();
    }

    static byte[] seal(Sealer sealer, long id, Appearance appearance) {
        return sealer.seal(SealedColumn.APPEARANCE, id, content(appearance));
    }

    private static AppearanceContent content(Appearance appearance) {
        PublicPeriod period = appearance.wasPublic();
        RecordedMetadata recorded = appearance.recorded();
        return new AppearanceContent(
                appearance.path(),
                appearance.kind().name(),
                appearance.owner().name(),
                Rows.text(appearance.postedAt()),
                appearance.permalink(),
                appearance.caption(),
                appearance.album(),
                appearance.place(),
                appearance.tags(),
                appearance.audience().name(),
                EvidenceContent.of(appearance.evidence()),
                appearance.earlierAudienceUnknown(),
                period == null ? null : new PeriodContent(Rows.text(period.from()), Rows.text(period.to())),
                Rows.text(recorded.takenAt()),
                Rows.latitude(recorded.coordinates()),
                Rows.longitude(recorded.coordinates()),
                recorded.camera());
    }

    /** The path that a list names, if it names one. */
    static @Nullable String path(Sealer sealer, ResultSet row) throws SQLException {
        return open(sealer, row).path();
    }

    private static AppearanceContent open(Sealer sealer, ResultSet row) throws SQLException {
        return sealer.open(
                SealedColumn.APPEARANCE, row.getLong("id"), Rows.bytes(row, "sealed"), AppearanceContent.class);
    }

    static PlacedAppearance placed(Sealer sealer, ArchiveRows archives, ResultSet row) throws SQLException {
        return placed(sealer, archives, row, null);
    }

    static PlacedAppearance placed(Sealer sealer, ArchiveRows archives, ResultSet row, @Nullable Copy copy)
            throws SQLException {
        byte[] file = row.getBytes("file_sealed");
        Contents.ArchiveContent archive = archives.content(row.getLong("archive"));
        return new PlacedAppearance(
                archive.id(),
                ArchiveRows.platform(archive),
                file == null
                        ? null
                        : FileRows.open(sealer, row.getLong("file"), file).path(),
                copy,
                appearance(open(sealer, row)));
    }

    private static Appearance appearance(AppearanceContent content) {
        PeriodContent period = content.wasPublic();
        return new Appearance(
                content.path(),
                AppearanceKind.valueOf(content.kind()),
                Owner.valueOf(content.owner()),
                Rows.time(content.postedAt()),
                content.permalink(),
                content.caption(),
                content.album(),
                content.place(),
                content.tags(),
                Audience.valueOf(content.audience()),
                content.evidence().evidence(),
                content.earlierUnknown(),
                period == null ? null : new PublicPeriod(Rows.time(period.from()), Rows.time(period.to())),
                new RecordedMetadata(
                        Rows.time(content.recordedTakenAt()),
                        Rows.coordinates(content.recordedLatitude(), content.recordedLongitude()),
                        content.recordedCamera()));
    }
}
