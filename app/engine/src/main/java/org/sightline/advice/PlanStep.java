package org.sightline.advice;

import java.util.List;
import org.sightline.model.PhotoId;

/**
 * One step of a plan.
 *
 * @param closes photos that nobody sees any more without an account once this step is taken after those before it
 * @param closesInTotal by this step and those before it
 * @param photos of which it closes a place or, where it asks search engines to look again, that they may still show; some of
 *     these stay visible at another place
 */
public record PlanStep(
        Entry entry, PhotoCount closes, PhotoCount closesInTotal, List<PhotoId> photos, List<Warning> warnings) {

    public PlanStep {
        photos = List.copyOf(photos);
        warnings = List.copyOf(warnings);
    }
}
