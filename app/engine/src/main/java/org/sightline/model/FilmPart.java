package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a film showed: the unit that is kept, so that a scan that was ended goes on behind it.
 *
 * @param film as far as its container tells; examined up to the end of this part
 * @param metadata what the container tells beside the pictures; of the first part only
 * @param unseen milliseconds of this part that show nothing because the file is damaged there
 * @param number from 0; parts follow each other without a gap
 * @param isLast nothing of the film follows
 * @param stopped why the film ends here though it should go on; null where it ends, or goes on
 * @param first the first frame that was looked at; null where there was none
 * @param last the last one
 * @param firstShotEnd milliseconds; where the part cuts for the first time, its end where it does not
 * @param lastShotStart milliseconds; where it cuts for the last time, its beginning where it does not
 */
public record FilmPart(
        Film film,
        PhotoMetadata metadata,
        long unseen,
        int number,
        boolean isLast,
        @Nullable ProblemCode stopped,
        @Nullable Glimpse first,
        @Nullable Glimpse last,
        long firstShotEnd,
        long lastShotStart,
        List<FilmTrack> tracks) {

    public FilmPart {
        tracks = List.copyOf(tracks);
        if (number < 0 || unseen < 0 || (stopped != null && !isLast)) {
            throw new IllegalArgumentException("Parts are counted from 0, and none follows one that was stopped");
        }
    }

    /** The film of all parts, from the first one on. */
    public static Film film(List<FilmPart> parts) {
        long unseen = parts.stream().mapToLong(FilmPart::unseen).sum();
        return parts.get(parts.size() - 1).film().withUnseen(unseen);
    }

    /** What the container of a film tells beside its pictures. */
    public static PhotoMetadata metadata(List<FilmPart> parts) {
        return parts.get(0).metadata();
    }
}
