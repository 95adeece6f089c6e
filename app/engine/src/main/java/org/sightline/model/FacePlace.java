package org.sightline.model;

/**
 * A face as the user pointed at it: it is found again by its place, whatever is found in the photo when it is examined anew, and
 * in whichever copy of the photo is shown.
 *
 * @param box in parts of the photo's width and height, 0 to 1
 */
public record FacePlace(PhotoId photo, Box box) {

    public static FacePlace of(Photo photo, Box pixels) {
        return new FacePlace(
                photo.id(),
                new Box(
                        pixels.x() / photo.width(),
                        pixels.y() / photo.height(),
                        pixels.width() / photo.width(),
                        pixels.height() / photo.height()));
    }
}
