package org.sightline.people;

import java.util.Optional;
import org.sightline.model.Band;

/**
 * What a similarity means in a search: the more faces are searched, the more strangers look alike by chance, so the more is asked
 * of a match. A band is told by how many strangers one search would put into it or above.
 *
 * @param searched faces
 */
public record SearchBands(int searched) {

    /** However few faces are searched: 1 in 100,000, 10,000 and 1,000 pairs of strangers are as alike as that (docs/models.md). */
    private static double least(Band band) {
        return switch (band) {
            case VERY_LIKELY -> 0.464;
            case PROBABLY -> 0.405;
            case PERHAPS -> 0.335;
        };
    }

    /** Strangers whom one search of so many faces puts into the band or above, at most. */
    public static double strangers(Band band) {
        return switch (band) {
            case VERY_LIKELY -> 0.01;
            case PROBABLY -> 0.1;
            case PERHAPS -> 1;
        };
    }

    /** The lowest similarity of a band. */
    public double threshold(Band band) {
        return Math.max(least(band), FalseMatches.similarity(strangers(band) / Math.max(1, searched)));
    }

    /** Empty if the faces are less alike than a match can be told from chance. */
    public Optional<Band> of(double similarity) {
        for (Band band : Band.values()) {
            if (similarity >= threshold(band)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }
}
