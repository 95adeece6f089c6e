package org.sightline.model;

import java.util.List;

/**
 * A photo that was examined.
 *
 * @param width pixels, upright
 * @param height pixels, upright
 */
public record Photo(PhotoId id, int width, int height, PhotoMetadata metadata, List<Face> faces) {

    public Photo {
        faces = List.copyOf(faces);
    }
}
