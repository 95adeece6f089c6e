package org.sightline.places;

import org.sightline.model.Coordinates;

/** Distances along the ground. */
final class Ground {

    /** Mean radius of the earth in kilometres (IUGG). */
    static final double EARTH = 6371.0088;

    private Ground() {}

    /** By the haversine formula. */
    static double kilometres(Coordinates one, Coordinates other) {
        return kilometres(one, other.latitude(), other.longitude());
    }

    static double kilometres(Coordinates one, double latitude, double longitude) {
        double north = Math.sin(Math.toRadians(latitude - one.latitude()) / 2);
        double east = Math.sin(Math.toRadians(longitude - one.longitude()) / 2);
        double half = north * north
                + Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(latitude)) * east * east;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
