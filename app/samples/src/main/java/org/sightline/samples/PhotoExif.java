package org.sightline.samples;

import org.jspecify.annotations.Nullable;

/**
 * What the camera noted, which Facebook takes out of the file and repeats in the record.
 *
 * @param takenAt when the photo was taken, epoch seconds; real exports also hold zero and negative numbers
 * @param place where it was taken; zero degrees both ways stands for no place
 */
public record PhotoExif(
        @Nullable Long takenAt,
        @Nullable Coordinates place,
        @Nullable String cameraMake,
        @Nullable String cameraModel) {
    /** Only a time, epoch seconds. */
    public static PhotoExif takenAt(long epochSeconds) {
        return new PhotoExif(epochSeconds, null, null, null);
    }

    /** The same with coordinates in degrees. */
    public PhotoExif at(double latitude, double longitude) {
        return new PhotoExif(takenAt, new Coordinates(latitude, longitude), cameraMake, cameraModel);
    }

    /** The same with a camera. */
    public PhotoExif camera(String make, String model) {
        return new PhotoExif(takenAt, place, make, model);
    }

    /** The time, null when the number means nothing. */
    public @Nullable Long meaningfulTime() {
        return takenAt != null && takenAt > 0 ? takenAt : null;
    }

    /** The place, null when the numbers mean nothing. */
    public @Nullable Coordinates meaningfulPlace() {
        return place != null && (place.latitude() != 0 || place.longitude() != 0) ? place : null;
    }
}
