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

    /** What a camera is called by its maker's name and its own; makers often stand in both. */
    public static @Nullable String camera(@Nullable String make, @Nullable String model) {
        if (make == null || model == null || model.startsWith(make)) {
            return model == null ? make : model;
        }
        return make + " " + model;
    }

    /** The same, with what only the other tells. */
    public PhotoMetadata or(PhotoMetadata other) {
        return new PhotoMetadata(
                takenAt == null ? other.takenAt : takenAt,
                coordinates == null ? other.coordinates : coordinates,
                camera == null ? other.camera : camera,
                serial == null ? other.serial : serial,
                software == null ? other.software : software);
    }
}
