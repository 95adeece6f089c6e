package org.sightline.people;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.Seen;

/**
 * What grouping needs of a face.
 *
 * @param norm length of the raw embedding, the measure of how well the face shows
 * @param seen when in a film; null in a still
 */
public record GroupedFace(
        FaceId id,
        Embedding embedding,
        Identifiability identifiability,
        double norm,
        @Nullable Seen seen) {

    /** In a still. */
    public GroupedFace(FaceId id, Embedding embedding, Identifiability identifiability, double norm) {
        this(id, embedding, identifiability, norm, null);
    }

    public static GroupedFace of(FaceId id, Face face) {
        return new GroupedFace(id, face.embedding(), face.identifiability(), face.norm(), face.seen());
    }
}
