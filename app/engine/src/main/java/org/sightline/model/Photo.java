package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo or a video that was examined.
 *
 * @param width pixels, upright; of a video, its frames'
 * @param height pixels, upright; of a video, its frames'
 * @param faces those of the film have a time ({@link Face#seen}); their boxes are as if its frames were as large as the photo
 * @param film of a video, or of a still that moves; null of any other photo
 */
public record Photo(
        PhotoId id,
        int width,
        int height,
        PhotoMetadata metadata,
        List<Face> faces,
        @Nullable Film film) {

    public Photo {
        faces = List.copyOf(faces);
    }

    /** A still. */
    public Photo(PhotoId id, int width, int height, PhotoMetadata metadata, List<Face> faces) {
        this(id, width, height, metadata, faces, null);
    }

    /** The same photo with other faces. */
    public Photo withFaces(List<Face> others) {
        return new Photo(id, width, height, metadata, others, film);
    }

    /** The same photo with other metadata. */
    public Photo withMetadata(PhotoMetadata other) {
        return new Photo(id, width, height, other, faces, film);
    }

    /** Whether it is a video, not a still that moves. */
    public boolean isVideo() {
        return film != null && !film.behindStill();
    }
}
