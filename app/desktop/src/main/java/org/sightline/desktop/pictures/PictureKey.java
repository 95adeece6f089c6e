package org.sightline.desktop.pictures;

import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.model.Box;
import org.sightline.model.PhotoId;
import org.sightline.model.Seen;

/**
 * Which picture is wanted.
 *
 * @param side pixels of the longer side of the whole photo, at most
 * @param moment of what moves, in milliseconds; null for a still, or for the moment that stands for a video
 * @param part of it that is cut out, in parts of its width and height; null for all of it
 */
public record PictureKey(
        PhotoId photo,
        @Nullable Long moment,
        int side,
        @Nullable Box part) {

    /** The largest side that workers make. */
    private static final int MOST = 2000;

    /** Sizes go up in steps, so that several faces of one photo can be cut from one picture. */
    private static final int STEP = 250;

    /** How much more than the face itself is shown. */
    private static final double AROUND = 1.5;

    public static PictureKey whole(PhotoId photo, int side) {
        return new PictureKey(photo, null, side, null);
    }

    /** @param seen in a video; null in a still */
    public static PictureKey whole(PhotoId photo, @Nullable Seen seen, int side) {
        return new PictureKey(photo, seen == null ? null : Long.valueOf(seen.best()), side, null);
    }

    /**
     * A face with a little around it, square where the photo's edges allow it.
     *
     * @param size pixels that it shall have, if the photo has them
     */
    public static PictureKey face(PhotoCard photo, CardFace shown, int size) {
        Box face = shown.place();
        Seen seen = shown.seen();
        double width = face.width() * photo.width();
        double height = face.height() * photo.height();
        double side = Math.max(1, Math.max(width, height) * AROUND);
        Box square = new Box(
                        face.centreX() * photo.width() - side / 2,
                        face.centreY() * photo.height() - side / 2,
                        side,
                        side)
                .clippedTo(photo.width(), photo.height());
        double whole = Math.max(photo.width(), photo.height()) * size / side;
        int step = (int) Math.min(MOST, Math.ceil(whole / STEP) * STEP);
        return new PictureKey(
                photo.id(),
                seen == null ? null : Long.valueOf(seen.best()),
                step,
                new Box(
                        square.x() / photo.width(),
                        square.y() / photo.height(),
                        square.width() / photo.width(),
                        square.height() / photo.height()));
    }
}
