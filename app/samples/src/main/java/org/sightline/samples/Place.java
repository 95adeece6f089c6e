package org.sightline.samples;

import org.jspecify.annotations.Nullable;

/** A place that a post names. */
public record Place(String name, String address, @Nullable Coordinates coordinates) {
    /** A place without known coordinates. */
    public static Place named(String name) {
        return new Place(name, "", null);
    }

    /** A place with coordinates in degrees. */
    public static Place at(String name, double latitude, double longitude) {
        return new Place(name, "", new Coordinates(latitude, longitude));
    }
}
