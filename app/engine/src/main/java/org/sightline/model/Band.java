package org.sightline.model;

import java.util.Optional;

/**
 * How alike two faces are, in plain words. The thresholds are cosine similarities at measured false match rates between
 * strangers: 1 in 100,000, 1 in 10,000 and 1 in 1,000 pairs, of one search among many faces more. Similarity is not a
 * probability.
 */
public enum Band {
    VERY_LIKELY(0.464),
    PROBABLY(0.405),
    PERHAPS(0.335);

    private final double threshold;

    Band(double threshold) {
        this.threshold = threshold;
    }

    public double threshold() {
        return threshold;
    }

    /** Empty if the faces are less alike than a match can be told from chance. */
    public static Optional<Band> of(double similarity) {
        for (Band band : values()) {
            if (similarity >= band.threshold) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }
}
