package org.sightline.samples;

/** A place on earth in degrees. */
public record Coordinates(double latitude, double longitude) {}
