package org.sightline.worker;

import java.util.List;
import org.sightline.model.Box;

/**
 * A picture to be made small.
 *
 * @param longSide pixels of the longer side, if the picture is not smaller
 * @param hidden faces to hide, in pixels of the full, upright picture
 * @param file the picture's bytes; not copied: they may be many
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record ThumbnailRequest(int longSide, List<Box> hidden, byte[] file) implements PictureRequest {

    static final int LARGEST_SIDE = 2000;

    ThumbnailRequest {
        if (longSide < 1 || longSide > LARGEST_SIDE) {
            throw new IllegalArgumentException("A thumbnail's side is out of bounds");
        }
        hidden = List.copyOf(hidden);
    }
}
