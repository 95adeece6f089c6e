package org.sightline.worker;

/** What a worker that makes pictures is asked for. */
sealed interface PictureRequest permits ThumbnailRequest, CopyRequest, FrameRequest, PieceRequest {

    /** The picture's bytes; not copied: they may be many. */
    byte[] file();
}
