package org.sightline.model;

import org.jspecify.annotations.Nullable;

/** What the file itself tells beside the picture. */
public record PhotoMetadata(
        @Nullable Timestamp takenAt,
        @Nullable Coordinates coordinates,
        @Nullable String camera,
        @Nullable String serial,
        @Nullable String software) {

    public static final PhotoMetadata NONE = new PhotoMetadata(null, null, null, null, null);
}
