package org.sightline.model;

/**
 * The very file that stood at an appearance: the photo itself, or the same picture as a platform wrote it anew.
 *
 * @param id of its own bytes
 * @param width pixels, upright
 * @param height pixels, upright
 */
public record Copy(PhotoId id, int width, int height, PhotoMetadata metadata) {

    public static Copy of(Photo photo) {
        return new Copy(photo.id(), photo.width(), photo.height(), photo.metadata());
    }
}
