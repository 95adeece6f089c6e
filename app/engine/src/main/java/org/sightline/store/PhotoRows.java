package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Copy;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.Fingerprint;
import org.sightline.model.Identifiability;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Point;
import org.sightline.model.ProblemCode;
import org.sightline.model.Seen;
import org.sightline.store.Contents.FaceContent;
import org.sightline.store.Contents.FilmContent;
import org.sightline.store.Contents.PhotoContent;

/** Photos and their faces as rows. */
final class PhotoRows {

    private static final String INSERT_PHOTO = """
            INSERT INTO photo (id, pipeline, analyses, remarked, sealed) VALUES (?,?,1,?,?)
            ON CONFLICT (id) DO UPDATE SET pipeline = excluded.pipeline, analyses = analyses + 1,
              remarked = excluded.remarked, sealed = excluded.sealed
            """;

    private PhotoRows() {}

    static void save(SealedConnection connection, FileResult.Analysed analysed) throws SQLException {
        Photo photo = analysed.photo();
        Sealer sealer = connection.sealer();
        byte[] id = sealer.photo(photo.id());
        try (PreparedStatement insert = connection.prepare(INSERT_PHOTO)) {
            Rows.set(
                    insert,
                    id,
                    analysed.pipeline(),
                    analysed.remark() != null || isDamaged(photo.film()),
                    sealer.seal(SealedColumn.PHOTO, id, content(analysed)));
            insert.executeUpdate();
        }
        WatchedRows.forget(connection, id);
        try (PreparedStatement delete = connection.prepare("DELETE FROM face WHERE photo = ?")) {
            Rows.set(delete, id);
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepare("INSERT INTO face (photo, ordinal, sealed) VALUES (?,?,?)")) {
            for (int i = 0; i < photo.faces().size(); i++) {
                byte[] row = Sealer.rowOf(id, i);
                Rows.set(
                        insert,
                        id,
                        i,
                        sealer.seal(
                                SealedColumn.FACE, row, content(photo.faces().get(i))));
                insert.executeUpdate();
            }
        }
    }

    /** Whether stretches of a film show nothing, which is told beside whatever else was amiss. */
    private static boolean isDamaged(@Nullable Film film) {
        return film != null && film.unseen() > 0;
    }

    private static PhotoContent content(FileResult.Analysed analysed) {
        Photo photo = analysed.photo();
        Fingerprint fingerprint = analysed.fingerprint();
        Film film = photo.film();
        ProblemCode remark = analysed.remark();
        PhotoMetadata metadata = photo.metadata();
        return new PhotoContent(
                HexFormat.of().parseHex(photo.id().sha256()),
                photo.width(),
                photo.height(),
                photo.faces().size(),
                Rows.text(metadata.takenAt()),
                Rows.latitude(metadata.coordinates()),
                Rows.longitude(metadata.coordinates()),
                metadata.camera(),
                metadata.serial(),
                metadata.software(),
                remark == null ? null : remark.name(),
                fingerprint == null ? null : (Long) fingerprint.hash(),
                fingerprint == null ? null : fingerprint.grey(),
                film == null ? null : FilmContent.of(film));
    }

    static FaceContent content(Face face) {
        Box box = face.box();
        Seen seen = face.seen();
        double[] points = new double[face.points().size() * 2];
        for (int i = 0; i < face.points().size(); i++) {
            points[2 * i] = face.points().get(i).x();
            points[2 * i + 1] = face.points().get(i).y();
        }
        return new FaceContent(
                new double[] {box.x(), box.y(), box.width(), box.height()},
                points,
                face.score(),
                face.interEyeDistance(),
                face.yaw(),
                face.sharpness(),
                face.norm(),
                face.identifiability().name(),
                face.embedding().toBytes(),
                seen == null ? null : new long[] {seen.start(), seen.end(), seen.best()});
    }

    /** The content of a row with {@code id, sealed}. */
    static PhotoContent open(Sealer sealer, byte[] id, byte[] sealed) {
        return sealer.open(SealedColumn.PHOTO, id, sealed, PhotoContent.class);
    }

    /** @throws StoreException if a face's row was lost */
    static Photo photo(PhotoContent content, List<Face> faces) {
        if (faces.size() != content.faces()) {
            throw StoreException.damage("Rows of faces are missing");
        }
        FilmContent film = content.film();
        return new Photo(
                id(content),
                content.width(),
                content.height(),
                metadata(content),
                faces,
                film == null ? null : film.film());
    }

    static @Nullable Fingerprint fingerprint(PhotoContent content) {
        Long hash = content.pictureHash();
        byte[] grey = content.pictureGrey();
        return hash == null || grey == null ? null : new Fingerprint(hash, grey);
    }

    /** @throws StoreException if there is no such photo */
    static PhotoContent read(SealedConnection connection, byte[] id) throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT sealed FROM photo WHERE id = ?")) {
            Rows.set(query, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw StoreException.damage("A photo's row is missing");
                }
                return open(connection.sealer(), id, Rows.bytes(row, "sealed"));
            }
        }
    }

    static Copy copy(PhotoContent content) {
        return new Copy(id(content), content.width(), content.height(), metadata(content));
    }

    static PhotoMetadata metadata(PhotoContent content) {
        return new PhotoMetadata(
                Rows.time(content.takenAt()),
                Rows.coordinates(content.latitude(), content.longitude()),
                content.camera(),
                content.serial(),
                content.software());
    }

    static PhotoId id(PhotoContent content) {
        return new PhotoId(HexFormat.of().formatHex(content.sha256()));
    }

    static PreparedStatement prepareFaces(SealedConnection connection) throws SQLException {
        return connection.prepare("SELECT ordinal, sealed FROM face WHERE photo = ? ORDER BY ordinal");
    }

    static List<Face> readFaces(SealedConnection connection, byte[] photo) throws SQLException {
        try (PreparedStatement query = prepareFaces(connection)) {
            return faces(query, connection.sealer(), photo);
        }
    }

    static List<Face> faces(PreparedStatement query, Sealer sealer, byte[] photo) throws SQLException {
        Rows.set(query, photo);
        List<Face> faces = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte[] id = Sealer.rowOf(photo, row.getInt("ordinal"));
                faces.add(face(sealer.open(SealedColumn.FACE, id, Rows.bytes(row, "sealed"), FaceContent.class)));
            }
        }
        return faces;
    }

    static Face face(FaceContent content) {
        double[] box = content.box();
        long[] seen = content.seen();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < content.points().length; i += 2) {
            points.add(new Point(content.points()[i], content.points()[i + 1]));
        }
        return new Face(
                new Box(box[0], box[1], box[2], box[3]),
                points,
                content.score(),
                content.interEyeDistance(),
                content.yaw(),
                content.sharpness(),
                content.norm(),
                Identifiability.valueOf(content.identifiability()),
                Embedding.ofBytes(content.embedding()),
                seen == null ? null : new Seen(seen[0], seen[1], seen[2]));
    }
}
