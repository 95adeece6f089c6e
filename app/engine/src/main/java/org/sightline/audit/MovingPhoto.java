package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.Photo;
import org.sightline.model.Point;
import org.sightline.video.FilmTracks;

/** A still and the film that belongs to it as one photo. Pure. */
final class MovingPhoto {

    /** Cosine from which on the film shows a face that the still shows as well, and better. */
    private static final double SAME = 0.45;

    private MovingPhoto() {}

    /** The still with those faces of its film that it does not show itself, and with what only the film's file tells. */
    static Photo of(Photo still, List<FilmPart> parts) {
        Film film = FilmPart.film(parts);
        double across = (double) still.width() / film.uprightWidth();
        double down = (double) still.height() / film.uprightHeight();
        List<Face> faces = new ArrayList<>(still.faces());
        for (Face face : FilmTracks.join(parts)) {
            boolean shown =
                    still.faces().stream().anyMatch(other -> other.embedding().similarity(face.embedding()) >= SAME);
            if (!shown) {
                faces.add(scaled(face, across, down, still));
            }
        }
        return new Photo(
                still.id(),
                still.width(),
                still.height(),
                still.metadata().or(FilmPart.metadata(parts)),
                faces,
                film.asBehindStill());
    }

    /** As if the film's frames were as large as the still. */
    private static Face scaled(Face face, double across, double down, Photo still) {
        Box box = face.box();
        return new Face(
                new Box(box.x() * across, box.y() * down, box.width() * across, box.height() * down)
                        .clippedTo(still.width(), still.height()),
                face.points().stream()
                        .map(point -> new Point(point.x() * across, point.y() * down))
                        .toList(),
                face.score(),
                face.interEyeDistance(),
                face.yaw(),
                face.sharpness(),
                face.norm(),
                face.identifiability(),
                face.embedding(),
                face.seen());
    }
}
