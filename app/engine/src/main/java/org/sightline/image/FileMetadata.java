package org.sightline.image;

import org.sightline.model.PhotoMetadata;

/**
 * What a file tells beside its picture.
 *
 * @param orientation EXIF's tag, 1 to 8; 0 where there is none
 * @param readable false where there is metadata that could not be read
 */
public record FileMetadata(PhotoMetadata photo, int orientation, boolean readable) {

    static final FileMetadata NONE = new FileMetadata(PhotoMetadata.NONE, 0, true);
    static final FileMetadata UNREADABLE = new FileMetadata(PhotoMetadata.NONE, 0, false);
}
