package org.sightline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.PublicPeriod;
import org.sightline.model.RecordedMetadata;

/** Appearances as rows. */
final class AppearanceRows {

    /** What a query selects that ends in {@link #read}; {@code a} appearance, {@code r} archive, {@code f} file. */
    static final String COLUMNS = "a.*, r.platform AS platform, f.path AS file_path";

    private static final String INSERT = """
            INSERT INTO appearance (archive, sequence, file, path, kind, owner, posted_at, permalink, caption, album, place,
              tags, audience, evidence_kind, evidence_file, evidence_field, evidence_value, evidence_source,
              earlier_unknown, was_public, public_from, public_to,
              recorded_taken_at, recorded_latitude, recorded_longitude, recorded_camera)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """;

    private AppearanceRows() {}

    static PreparedStatement prepareInsert(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    static void insert(
            PreparedStatement insert, String archive, long sequence, @Nullable Long file, Appearance appearance)
            throws SQLException {
        Evidence evidence = appearance.evidence();
        PublicPeriod period = appearance.wasPublic();
        RecordedMetadata recorded = appearance.recorded();
        Rows.set(
                insert,
                archive,
                sequence,
                file,
                appearance.path(),
                appearance.kind(),
                appearance.owner(),
                appearance.postedAt(),
                appearance.permalink(),
                appearance.caption(),
                appearance.album(),
                appearance.place(),
                Rows.join(appearance.tags()),
                appearance.audience(),
                evidence.kind(),
                evidence.file(),
                evidence.field(),
                evidence.value(),
                evidence.source(),
                appearance.earlierAudienceUnknown(),
                period != null,
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                recorded.takenAt(),
                Rows.latitude(recorded.coordinates()),
                Rows.longitude(recorded.coordinates()),
                recorded.camera());
        insert.executeUpdate();
    }

    static PlacedAppearance read(ResultSet row) throws SQLException {
        String kind = Rows.textOrNull(row, "evidence_kind");
        Evidence evidence = new Evidence(
                kind == null ? null : EvidenceKind.valueOf(kind),
                Rows.textOrNull(row, "evidence_file"),
                Rows.textOrNull(row, "evidence_field"),
                Rows.textOrNull(row, "evidence_value"),
                Rows.textOrNull(row, "evidence_source"));
        RecordedMetadata recorded = new RecordedMetadata(
                Rows.time(row, "recorded_taken_at"),
                Rows.coordinates(row, "recorded_latitude", "recorded_longitude"),
                Rows.textOrNull(row, "recorded_camera"));
        Appearance appearance = new Appearance(
                Rows.textOrNull(row, "path"),
                Rows.constant(AppearanceKind.class, row, "kind"),
                Rows.constant(Owner.class, row, "owner"),
                Rows.time(row, "posted_at"),
                Rows.textOrNull(row, "permalink"),
                Rows.textOrNull(row, "caption"),
                Rows.textOrNull(row, "album"),
                Rows.textOrNull(row, "place"),
                Rows.split(row.getString("tags")),
                Rows.constant(Audience.class, row, "audience"),
                evidence,
                row.getInt("earlier_unknown") != 0,
                row.getInt("was_public") == 0
                        ? null
                        : new PublicPeriod(Rows.time(row, "public_from"), Rows.time(row, "public_to")),
                recorded);
        return new PlacedAppearance(
                Rows.text(row, "archive"),
                Rows.constant(Platform.class, row, "platform"),
                Rows.textOrNull(row, "file_path"),
                appearance);
    }
}
