package org.sightline.worker;

import java.util.List;
import org.sightline.model.CoveredFace;

/**
 * A picture of which a copy is to be made that tells nothing beside it.
 *
 * @param covered faces to cover; where there are none, the picture is not encoded anew if that can be helped
 * @param file the picture's bytes; not copied: they may be many
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record CopyRequest(List<CoveredFace> covered, byte[] file) implements PictureRequest {

    CopyRequest {
        covered = List.copyOf(covered);
    }
}
