package org.sightline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Point;
import org.sightline.model.ProblemCode;

/** Photos and their faces as rows. */
final class PhotoRows {

    private static final String INSERT_PHOTO = """
            INSERT INTO photo (sha256, width, height, taken_at, latitude, longitude, camera, serial, software, remark,
              pipeline, analyses)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,1)
            ON CONFLICT (sha256) DO UPDATE SET width = excluded.width, height = excluded.height,
              taken_at = excluded.taken_at, latitude = excluded.latitude, longitude = excluded.longitude,
              camera = excluded.camera, serial = excluded.serial, software = excluded.software,
              remark = excluded.remark, pipeline = excluded.pipeline, analyses = analyses + 1
            """;

    private static final String INSERT_FACE = """
            INSERT INTO face (photo, ordinal, x, y, width, height, points, score, inter_eye, yaw, sharpness, norm,
              identifiability, embedding)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """;

    private PhotoRows() {}

    static void save(Connection connection, Photo photo, @Nullable ProblemCode remark, String pipeline)
            throws SQLException {
        PhotoMetadata metadata = photo.metadata();
        String id = photo.id().sha256();
        try (PreparedStatement insert = connection.prepareStatement(INSERT_PHOTO)) {
            Rows.set(
                    insert,
                    id,
                    photo.width(),
                    photo.height(),
                    metadata.takenAt(),
                    Rows.latitude(metadata.coordinates()),
                    Rows.longitude(metadata.coordinates()),
                    metadata.camera(),
                    metadata.serial(),
                    metadata.software(),
                    remark,
                    pipeline);
            insert.executeUpdate();
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM face WHERE photo = ?")) {
            Rows.set(delete, id);
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT_FACE)) {
            for (int i = 0; i < photo.faces().size(); i++) {
                Face face = photo.faces().get(i);
                Rows.set(
                        insert,
                        id,
                        i,
                        face.box().x(),
                        face.box().y(),
                        face.box().width(),
                        face.box().height(),
                        points(face.points()),
                        face.score(),
                        face.interEyeDistance(),
                        face.yaw(),
                        face.sharpness(),
                        face.norm(),
                        face.identifiability(),
                        face.embedding().toBytes());
                insert.executeUpdate();
            }
        }
    }

    static Photo read(ResultSet row, List<Face> faces) throws SQLException {
        PhotoMetadata metadata = new PhotoMetadata(
                Rows.time(row, "taken_at"),
                Rows.coordinates(row, "latitude", "longitude"),
                Rows.textOrNull(row, "camera"),
                Rows.textOrNull(row, "serial"),
                Rows.textOrNull(row, "software"));
        return new Photo(
                new PhotoId(Rows.text(row, "sha256")), row.getInt("width"), row.getInt("height"), metadata, faces);
    }

    static Face readFace(ResultSet row) throws SQLException {
        return new Face(
                new Box(row.getDouble("x"), row.getDouble("y"), row.getDouble("width"), row.getDouble("height")),
                points(Rows.text(row, "points")),
                row.getDouble("score"),
                row.getDouble("inter_eye"),
                row.getDouble("yaw"),
                row.getDouble("sharpness"),
                row.getDouble("norm"),
                Rows.constant(Identifiability.class, row, "identifiability"),
                Embedding.ofBytes(row.getBytes("embedding")));
    }

    private static String points(List<Point> points) {
        List<String> texts = new ArrayList<>();
        for (Point point : points) {
            texts.add(point.x() + "," + point.y());
        }
        return String.join(" ", texts);
    }

    private static List<Point> points(String text) {
        List<Point> points = new ArrayList<>();
        for (String point : text.split(" ", -1)) {
            int comma = point.indexOf(',');
            points.add(new Point(
                    Double.parseDouble(point.substring(0, comma)), Double.parseDouble(point.substring(comma + 1))));
        }
        return points;
    }
}
