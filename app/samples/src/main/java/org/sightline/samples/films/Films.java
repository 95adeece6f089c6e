package org.sightline.samples.films;

import org.sightline.samples.MediaItem;

/** Where the films of an export come from: this module has no encoder. The same role must give the same bytes each time. */
@FunctionalInterface
public interface Films {

    /**
     * A whole MP4 or MOV file.
     *
     * @param role what it is for, such as {@code public}; each role is another film
     */
    byte[] film(String role);

    /** The film as a video of an export. */
    default MediaItem video(String role) {
        return MediaItem.video(() -> film(role));
    }
}
