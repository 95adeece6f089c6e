package org.sightline.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sightline.advice.Standing.Candidate;

/**
 * Chooses what closes most, again and again. What is counted is places, not photos: a photo that is open at two places is closed
 * by neither of two actions alone, so that counting photos would call both useless. Of places each next action brings no more
 * than it would have brought before, so that k choices close at least 1 - 1/e of what the best k would.
 */
final class Greedy {

    private static final Comparator<Candidate> BEST = Comparator.comparingLong(Candidate::gain)
            .thenComparing(candidate -> candidate.entry.effort(), Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.entry.confidence(), Comparator.reverseOrder());

    private final List<Candidate> left;

    Greedy(List<Candidate> candidates) {
        this.left = new ArrayList<>(candidates);
    }

    /** The best of those that bring something and are allowed; of equals the earlier in the catalogue. */
    Optional<Candidate> next(Predicate<Candidate> allowed) {
        Candidate best = null;
        for (Candidate candidate : left) {
            if (candidate.gain() > 0
                    && allowed.test(candidate)
                    && (best == null || BEST.compare(candidate, best) > 0)) {
                best = candidate;
            }
        }
        left.remove(best);
        return Optional.ofNullable(best);
    }

    List<Candidate> left() {
        return List.copyOf(left);
    }
}
