package org.sightline.worker;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;

/**
 * A frame of a video to be made small; its bytes are asked for one piece after the other.
 *
 * @param longSide pixels of the longer side, if what is shown is not smaller
 * @param moment milliseconds from the beginning
 * @param part of the frame that is shown, in pixels of the full, upright one; null for all of it
 * @param bytes of the video
 */
record FrameRequest(int longSide, long moment, @Nullable Box part, long bytes) implements PictureRequest {

    private static final byte[] NONE = {};

    FrameRequest {
        if (longSide < 1 || longSide > ThumbnailRequest.LARGEST_SIDE) {
            throw new IllegalArgumentException("A thumbnail's side is out of bounds");
        }
    }

    @Override
    public byte[] file() {
        return NONE;
    }
}
