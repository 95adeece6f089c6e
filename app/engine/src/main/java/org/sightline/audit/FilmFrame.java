package org.sightline.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.Photo;
import org.sightline.model.Seen;

/**
 * Which frame stands for a video: the best one of its clearest face. Where somebody is to be hidden it is that of a face that may be
 * shown, and of the frame only that face: who else is on it is known only of the moment at which each shows best.
 *
 * @param moment milliseconds from the beginning
 * @param part of the frame, in pixels of the upright frame; null for all of it
 */
public record FilmFrame(long moment, @Nullable Box part) {

    /** Where a video is opened that shows nobody: in its first third, as its beginning is often dark. */
    private static final int NOBODY = 3;

    /** @return empty where everybody is to be hidden, and for a still */
    public static Optional<FilmFrame> of(Photo photo, List<Box> hidden) {
        if (!photo.isVideo() || photo.film() == null) {
            return Optional.empty();
        }
        if (photo.faces().isEmpty()) {
            return Optional.of(new FilmFrame(photo.film().duration() / NOBODY, null));
        }
        return photo.faces().stream()
                .filter(face -> face.seen() != null && !hidden.contains(face.box()))
                .max(Comparator.comparing(Face::identifiability).thenComparingDouble(Face::norm))
                .map(face -> new FilmFrame(best(face), hidden.isEmpty() ? null : face.box()));
    }

    private static long best(Face face) {
        Seen seen = face.seen();
        return seen == null ? 0 : seen.best();
    }
}
