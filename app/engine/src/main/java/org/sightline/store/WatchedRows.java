package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.FilmPart;
import org.sightline.model.FilmTrack;
import org.sightline.model.Glimpse;
import org.sightline.model.PhotoId;
import org.sightline.model.ProblemCode;
import org.sightline.store.Contents.FaceContent;
import org.sightline.store.Contents.FilmContent;
import org.sightline.store.Contents.MetadataContent;
import org.sightline.store.Contents.WatchedContent;

/** Parts of videos that were looked through; they stand here until the whole video is a photo's row. */
final class WatchedRows {

    private WatchedRows() {}

    static void save(SealedConnection connection, PhotoId photo, String pipeline, FilmPart part) throws SQLException {
        byte[] id = connection.sealer().photo(photo);
        try (PreparedStatement other = connection.prepare("DELETE FROM watched WHERE photo = ? AND pipeline <> ?");
                PreparedStatement insert = connection.prepare(
                        "INSERT OR REPLACE INTO watched (photo, part, pipeline, sealed) VALUES (?,?,?,?)")) {
            Rows.set(other, id, pipeline);
            other.executeUpdate();
            byte[] row = Sealer.rowOf(id, part.number());
            Rows.set(
                    insert,
                    id,
                    part.number(),
                    pipeline,
                    connection.sealer().seal(SealedColumn.WATCHED, row, content(part)));
            insert.executeUpdate();
        }
    }

    static void forget(SealedConnection connection, byte[] photo) throws SQLException {
        try (PreparedStatement delete = connection.prepare("DELETE FROM watched WHERE photo = ?")) {
            Rows.set(delete, photo);
            delete.executeUpdate();
        }
    }

    /** The parts from the first one on, as far as none is missing. */
    static List<FilmPart> read(SealedConnection connection, PhotoId photo, String pipeline) throws SQLException {
        Sealer sealer = connection.sealer();
        byte[] id = sealer.photo(photo);
        List<FilmPart> parts = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepare("SELECT part, sealed FROM watched WHERE photo = ? AND pipeline = ? ORDER BY part")) {
            Rows.set(query, id, pipeline);
            try (ResultSet row = query.executeQuery()) {
                while (row.next() && row.getInt("part") == parts.size()) {
                    int number = row.getInt("part");
                    byte[] place = Sealer.rowOf(id, number);
                    parts.add(part(
                            number,
                            sealer.open(SealedColumn.WATCHED, place, Rows.bytes(row, "sealed"), WatchedContent.class)));
                }
            }
        }
        return parts;
    }

    private static WatchedContent content(FilmPart part) {
        List<FaceContent> faces = new ArrayList<>();
        List<double[]> places = new ArrayList<>();
        for (FilmTrack track : part.tracks()) {
            faces.add(PhotoRows.content(track.face()));
            places.add(numbers(track.first()));
            places.add(numbers(track.last()));
        }
        Glimpse first = part.first();
        Glimpse last = part.last();
        ProblemCode stopped = part.stopped();
        return new WatchedContent(
                FilmContent.of(part.film()),
                MetadataContent.of(part.metadata()),
                part.unseen(),
                part.isLast(),
                stopped == null ? null : stopped.name(),
                first == null ? null : first.colours(),
                last == null ? null : last.colours(),
                part.firstShotEnd(),
                part.lastShotStart(),
                faces,
                places);
    }

    private static FilmPart part(int number, WatchedContent content) {
        List<FilmTrack> tracks = new ArrayList<>();
        for (int i = 0; i < content.faces().size(); i++) {
            tracks.add(new FilmTrack(
                    PhotoRows.face(content.faces().get(i)),
                    box(content.places().get(2 * i)),
                    box(content.places().get(2 * i + 1))));
        }
        String stopped = content.stopped();
        return new FilmPart(
                content.film().film(),
                content.metadata().metadata(),
                content.unseen(),
                number,
                content.last(),
                stopped == null ? null : ProblemCode.valueOf(stopped),
                glimpse(content.firstGlimpse()),
                glimpse(content.lastGlimpse()),
                content.firstShotEnd(),
                content.lastShotStart(),
                tracks);
    }

    private static @Nullable Glimpse glimpse(byte @Nullable [] colours) {
        return colours == null ? null : new Glimpse(colours);
    }

    private static double[] numbers(Box box) {
        return new double[] {box.x(), box.y(), box.width(), box.height()};
    }

    private static Box box(double[] numbers) {
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
