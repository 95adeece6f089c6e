package org.sightline.bench.video;

import org.sightline.bench.accuracy.Rate;

/**
 * Counts of a group of films.
 *
 * @param personShots to be found
 * @param found of these
 * @param tracks told, without those ignored
 * @param matched of these
 * @param ignored tracks of people who are there, but too small or too short to be asked for
 */
record Score(int films, int personShots, int found, int tracks, int matched, int ignored) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0);

    Score plus(Score other) {
        return new Score(
                films + other.films,
                personShots + other.personShots,
                found + other.found,
                tracks + other.tracks,
                matched + other.matched,
                ignored + other.ignored);
    }

    Rate recall() {
        return new Rate(found, personShots);
    }

    Rate precision() {
        return new Rate(matched, tracks);
    }
}
