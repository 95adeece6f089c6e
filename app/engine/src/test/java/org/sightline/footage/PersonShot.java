package org.sightline.footage;

import java.util.List;

/**
 * One person in one shot: what is to be found once.
 *
 * @param shot its number, from 0
 * @param visits in their order; several if the person left and came back within the shot
 */
public record PersonShot(String person, int shot, List<Visit> visits) {

    public PersonShot {
        visits = List.copyOf(visits);
    }

    /** For how long the person is to be seen, large enough and inside the picture, in one go. */
    public double seconds(double leastInterEye, int width, int height) {
        return visits.stream()
                .mapToDouble(visit -> visit.seconds(leastInterEye, width, height))
                .max()
                .orElse(0);
    }
}
