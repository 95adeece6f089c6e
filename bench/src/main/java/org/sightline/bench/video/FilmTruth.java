package org.sightline.bench.video;

import java.util.List;
import org.sightline.footage.PersonShot;

/**
 * A film and who is in it.
 *
 * @param condition what makes it hard
 * @param width of the upright picture, pixels
 * @param height of the upright picture, pixels
 */
record FilmTruth(
        String file,
        String codec,
        String container,
        String condition,
        int width,
        int height,
        double seconds,
        List<PersonShot> people) {

    FilmTruth {
        people = List.copyOf(people);
    }
}
