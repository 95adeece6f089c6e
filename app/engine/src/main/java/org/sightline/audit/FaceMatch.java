package org.sightline.audit;

import org.sightline.model.Band;
import org.sightline.model.Face;

/**
 * A photo of the audit that shows a face like the one searched for.
 *
 * @param face the most similar face of the photo
 * @param similarity by which it is ranked, -1 to 1: of the face by itself or, where it was grouped with others, of those on
 *     average
 * @param own of the face by itself
 */
public record FaceMatch(JudgedPhoto photo, PhotoFace face, double similarity, double own, Band band) {

    /** The face as it was found. */
    public Face found() {
        return face.face();
    }
}
