package org.sightline.model;

import java.util.Optional;

/** A place on the globe in degrees; north and east are positive. */
public record Coordinates(double latitude, double longitude) {

    /** The coordinates, unless they are out of range or the 0,0 that platforms and cameras write for "none". */
    public static Optional<Coordinates> of(double latitude, double longitude) {
        boolean inRange = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        boolean none = latitude == 0 && longitude == 0;
        return inRange && !none ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }
}
