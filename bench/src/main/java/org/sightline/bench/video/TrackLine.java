package org.sightline.bench.video;

import org.sightline.model.Box;

/**
 * Somebody followed through part of a film.
 *
 * @param file the film's name
 * @param track whatever tells tracks of one film apart
 * @param start seconds from the begin of the film
 * @param end seconds from the begin of the film
 * @param moment when the face was seen best, seconds
 * @param box the face at that moment, in pixels of the upright picture
 */
public record TrackLine(String file, String track, double start, double end, double moment, Box box) {

    /** @throws IllegalArgumentException if times are out of order, or the box is empty */
    public TrackLine {
        if (!(start <= moment && moment <= end)) {
            throw new IllegalArgumentException("The moment " + moment + " is not between " + start + " and " + end);
        }
        if (!(box.width() > 0 && box.height() > 0)) {
            throw new IllegalArgumentException("The box is empty");
        }
    }
}
