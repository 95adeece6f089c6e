package org.sightline.people;

import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;

/**
 * What grouping needs of a face.
 *
 * @param norm length of the raw embedding, the measure of how well the face shows
 */
public record GroupedFace(FaceId id, Embedding embedding, Identifiability identifiability, double norm) {

    public static GroupedFace of(FaceId id, Face face) {
        return new GroupedFace(id, face.embedding(), face.identifiability(), face.norm());
    }
}
