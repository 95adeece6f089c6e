package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Correction;
import org.sightline.model.Correction.Drawn;
import org.sightline.model.Correction.HasRole;
import org.sightline.model.Correction.Ignored;
import org.sightline.model.Correction.Merged;
import org.sightline.model.Correction.Moved;
import org.sightline.model.Correction.Named;
import org.sightline.model.Correction.NotAFace;
import org.sightline.model.Correction.NotThisPerson;
import org.sightline.model.Correction.Split;
import org.sightline.model.Correction.ToldApart;
import org.sightline.model.FacePlace;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;
import org.sightline.model.Role;
import org.sightline.store.Contents.CorrectionContent;
import org.sightline.store.Contents.PlacesContent;

/** Corrections of people and faces as rows. */
final class CorrectionRows {

    /** Names the setting that holds how many there are: one that was lost must not bring a wrong name back. */
    private static final String COUNT = "corrections";

    /** Stands for the moment of a place that is in no film. */
    private static final long STILL = -1;

    private static final int HASH_BYTES = 32;

    private CorrectionRows() {}

    /** @throws StoreException if a row was lost */
    static List<KeptCorrection> read(SealedConnection connection) throws SQLException {
        List<KeptCorrection> kept = new ArrayList<>();
        try (PreparedStatement query = connection.prepare("SELECT id, sealed FROM correction ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long id = row.getLong("id");
                kept.add(correction(
                        id,
                        connection
                                .sealer()
                                .open(
                                        SealedColumn.CORRECTION,
                                        id,
                                        Rows.bytes(row, "sealed"),
                                        CorrectionContent.class)));
            }
        }
        String count = AuditQuery.setting(connection, COUNT);
        if (kept.size() != (count == null ? 0 : Integer.parseInt(count))) {
            throw StoreException.damage("Rows of corrections are missing");
        }
        return kept;
    }

    /**
     * Writes corrections, those that are there anew, and removes others.
     *
     * @param gone numbers
     */
    static void save(SealedConnection connection, List<KeptCorrection> corrections, Set<Long> gone)
            throws SQLException {
        try (PreparedStatement delete = connection.prepare("DELETE FROM correction WHERE id = ?")) {
            for (long id : gone) {
                Rows.set(delete, id);
                delete.executeUpdate();
            }
        }
        try (PreparedStatement insert = connection.prepare("INSERT INTO correction (id, sealed) VALUES (?,?)"
                + " ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed")) {
            for (KeptCorrection kept : corrections) {
                Rows.set(
                        insert, kept.id(), connection.sealer().seal(SealedColumn.CORRECTION, kept.id(), content(kept)));
                insert.executeUpdate();
            }
        }
        try (PreparedStatement query = connection.prepare("SELECT count(*) FROM correction");
                ResultSet row = query.executeQuery()) {
            AuditStore.setting(connection, COUNT, Long.toString(row.getLong(1)));
        }
    }

    private static CorrectionContent content(KeptCorrection kept) {
        Correction correction = kept.correction();
        Fields fields = new Fields();
        if (correction instanceof Named named) {
            fields.person = named.person();
            fields.name = named.name();
            fields.faces = named.faces();
        } else if (correction instanceof HasRole role) {
            fields.person = role.person();
            fields.role = role.role();
            fields.faces = role.faces();
        } else if (correction instanceof Ignored ignored) {
            fields.person = ignored.person();
            fields.ignored = ignored.ignored();
            fields.faces = ignored.faces();
        } else if (correction instanceof Merged merged) {
            fields.person = merged.kept();
            fields.other = merged.gone();
            fields.faces = merged.faces();
        } else if (correction instanceof Split split) {
            fields.person = split.person();
            fields.other = split.fresh();
            fields.faces = split.stay();
            fields.others = split.go();
        } else if (correction instanceof Moved moved) {
            fields.person = moved.to();
            fields.faces = moved.faces();
        } else if (correction instanceof NotThisPerson not) {
            fields.person = not.person();
            fields.other = not.fresh();
            fields.faces = not.faces();
            fields.others = not.others();
        } else if (correction instanceof ToldApart told) {
            fields.faces = told.one();
            fields.others = told.other();
        } else if (correction instanceof NotAFace not) {
            fields.faces = List.of(not.place());
        } else if (correction instanceof Drawn drawn) {
            fields.person = drawn.person();
            fields.faces = List.of(drawn.place());
            fields.face = PhotoRows.content(drawn.face());
        }
        return fields.content(kept);
    }

    /** What a correction may hold; each kind fills some of it. */
    private static final class Fields {
        private @Nullable PersonId person;
        private @Nullable PersonId other;
        private @Nullable String name;
        private @Nullable Role role;
        private boolean ignored;
        private @Nullable List<FacePlace> faces;
        private @Nullable List<FacePlace> others;
        private Contents.@Nullable FaceContent face;

        CorrectionContent content(KeptCorrection kept) {
            return new CorrectionContent(
                    kept.correction().getClass().getSimpleName(),
                    kept.given().toString(),
                    kept.undone(),
                    person == null ? null : person.value(),
                    other == null ? null : other.value(),
                    name,
                    role == null ? null : role.name(),
                    ignored,
                    faces == null ? null : places(faces),
                    others == null ? null : places(others),
                    face);
        }
    }

    private static PlacesContent places(List<FacePlace> places) {
        byte[] photos = new byte[HASH_BYTES * places.size()];
        double[] boxes = new double[4 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            FacePlace place = places.get(i);
            System.arraycopy(HexFormat.of().parseHex(place.photo().sha256()), 0, photos, HASH_BYTES * i, HASH_BYTES);
            boxes[4 * i] = place.box().x();
            boxes[4 * i + 1] = place.box().y();
            boxes[4 * i + 2] = place.box().width();
            boxes[4 * i + 3] = place.box().height();
        }
        return new PlacesContent(photos, boxes, moments(places));
    }

    private static long @Nullable [] moments(List<FacePlace> places) {
        long[] moments = places.stream()
                .map(FacePlace::moment)
                .mapToLong(moment -> moment == null ? STILL : moment)
                .toArray();
        return Arrays.stream(moments).allMatch(moment -> moment == STILL) ? null : moments;
    }

    private static List<FacePlace> places(@Nullable PlacesContent content) {
        List<FacePlace> places = new ArrayList<>();
        for (int i = 0; content != null && 4 * i < content.boxes().length; i++) {
            byte[] hash = Arrays.copyOfRange(content.photos(), HASH_BYTES * i, HASH_BYTES * (i + 1));
            double[] boxes = content.boxes();
            long[] moments = content.moments();
            places.add(new FacePlace(
                    new PhotoId(HexFormat.of().formatHex(hash)),
                    new Box(boxes[4 * i], boxes[4 * i + 1], boxes[4 * i + 2], boxes[4 * i + 3]),
                    moments == null || moments[i] == STILL ? null : (Long) moments[i]));
        }
        return places;
    }

    private static KeptCorrection correction(long id, CorrectionContent content) {
        return new KeptCorrection(id, Instant.parse(content.given()), content.undone(), kind(content));
    }

    private static Correction kind(CorrectionContent content) {
        List<FacePlace> faces = places(content.faces());
        List<FacePlace> others = places(content.others());
        return switch (content.kind()) {
            case "Named" -> new Named(person(content), Objects.requireNonNull(content.name()), faces);
            case "HasRole" -> new HasRole(person(content), Role.valueOf(Objects.requireNonNull(content.role())), faces);
            case "Ignored" -> new Ignored(person(content), content.ignored(), faces);
            case "Merged" -> new Merged(person(content), other(content), faces);
            case "Split" -> new Split(person(content), other(content), faces, others);
            case "Moved" -> new Moved(person(content), faces);
            case "NotThisPerson" -> new NotThisPerson(person(content), other(content), faces, others);
            case "ToldApart" -> new ToldApart(faces, others);
            case "NotAFace" -> new NotAFace(faces.get(0));
            case "Drawn" ->
                new Drawn(person(content), faces.get(0), PhotoRows.face(Objects.requireNonNull(content.face())));
            default -> throw new StoreException(StoreException.Reason.NEWER_VERSION, "newer.correction");
        };
    }

    private static PersonId person(CorrectionContent content) {
        return new PersonId(Objects.requireNonNull(content.person()));
    }

    private static PersonId other(CorrectionContent content) {
        return new PersonId(Objects.requireNonNull(content.other()));
    }
}
