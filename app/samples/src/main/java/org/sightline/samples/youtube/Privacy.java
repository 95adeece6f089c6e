package org.sightline.samples.youtube;

/** Who can see a video, a playlist or a channel. */
enum Privacy {
    PUBLIC,
    /** Whoever has the link. */
    UNLISTED,
    PRIVATE
}
