package org.sightline.model;

/**
 * Where a photo was taken.
 *
 * @param inFile whether the photo's own file tells it to whoever has the file; else only the platform and its export do
 */
public record PhotoPoint(Coordinates at, boolean inFile) {}
