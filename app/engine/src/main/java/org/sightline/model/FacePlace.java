package org.sightline.model;

import org.jspecify.annotations.Nullable;

/**
 * A face as the user pointed at it: it is found again by its place, whatever is found in the photo when it is examined anew, and
 * in whichever copy of the photo is shown.
 *
 * @param box in parts of the photo's width and height, 0 to 1
 * @param moment milliseconds of a film; null in a still
 */
public record FacePlace(PhotoId photo, Box box, @Nullable Long moment) {

    /** In a still. */
    public FacePlace(PhotoId photo, Box box) {
        this(photo, box, null);
    }

    public static FacePlace of(Photo photo, Face face) {
        Seen seen = face.seen();
        return new FacePlace(photo.id(), of(photo, face.box()).box(), seen == null ? null : (Long) seen.best());
    }

    public static FacePlace of(Photo photo, Box pixels) {
        return new FacePlace(
                photo.id(),
                new Box(
                        pixels.x() / photo.width(),
                        pixels.y() / photo.height(),
                        pixels.width() / photo.width(),
                        pixels.height() / photo.height()));
    }

    /** Whether a face was to be seen when the user pointed there, be it in a film or in a still. */
    public boolean isAtTheTimeOf(Face face) {
        Seen seen = face.seen();
        return moment == null ? seen == null : seen != null && seen.start() <= moment && moment <= seen.end();
    }
}
