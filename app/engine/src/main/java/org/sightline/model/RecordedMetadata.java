package org.sightline.model;

import org.jspecify.annotations.Nullable;

/** What the platform kept about a photo after it had stripped the file: known to the platform, not visible to others. */
public record RecordedMetadata(
        @Nullable Timestamp takenAt,
        @Nullable Coordinates coordinates,
        @Nullable String camera) {

    public static final RecordedMetadata NONE = new RecordedMetadata(null, null, null);
}
