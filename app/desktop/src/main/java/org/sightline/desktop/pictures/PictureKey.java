package org.sightline.desktop.pictures;

import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.model.Box;
import org.sightline.model.PhotoId;

/**
 * Which picture is wanted.
 *
 * @param side pixels of the longer side of the whole photo, at most
 * @param part of it that is cut out, in parts of its width and height; null for all of it
 */
public record PictureKey(PhotoId photo, int side, @Nullable Box part) {

    /** The largest side that workers make. */
    private static final int MOST = 2000;

    /** Sizes go up in steps, so that several faces of one photo can be cut from one picture. */
    private static final int STEP = 250;

    /** How much more than the face itself is shown. */
    private static final double AROUND = 1.5;

    public static PictureKey whole(PhotoId photo, int side) {
        return new PictureKey(photo, side, null);
    }

    /**
     * A face with a little around it, square where the photo's edges allow it.
     *
     * @param face in parts of the photo's width and height
     * @param size pixels that it shall have, if the photo has them
     */
    public static PictureKey face(PhotoCard photo, Box face, int size) {
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
                step,
                new Box(
                        square.x() / photo.width(),
                        square.y() / photo.height(),
                        square.width() / photo.width(),
                        square.height() / photo.height()));
    }
}
