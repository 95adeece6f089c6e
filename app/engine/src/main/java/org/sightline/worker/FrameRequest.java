package org.sightline.worker;

import java.util.List;
import org.sightline.model.Box;

/**
 * A frame of a video to be made small.
 *
 * @param moment milliseconds from the beginning
 * @param longSide pixels of the longer side, if the frame is not smaller
 * @param hidden faces to hide, in pixels of the full, upright frame
 * @param bytes of the video, which are asked for one piece after the other
 */
record FrameRequest(long moment, int longSide, List<Box> hidden, long bytes) implements PictureRequest {

    private static final byte[] NOTHING = {};

    FrameRequest {
        if (longSide < 1 || longSide > ThumbnailRequest.LARGEST_SIDE || moment < 0 || bytes < 0) {
            throw new IllegalArgumentException("A frame's side or time is out of bounds");
        }
        hidden = List.copyOf(hidden);
    }

    @Override
    public byte[] file() {
        return NOTHING;
    }
}
