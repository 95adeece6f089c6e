package org.sightline.bench.video;

/**
 * What counts.
 *
 * @param seconds for how long somebody must be seen in one go
 * @param interEye how far apart the eyes must be, pixels
 * @param overlap of a found box with the true one, intersection over union
 * @param tolerance by how much times may differ, seconds
 */
record Thresholds(double seconds, double interEye, double overlap, double tolerance) {

    static final Thresholds STANDARD = new Thresholds(0.5, 24, 0.3, 0.1);
}
