package org.sightline.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.PhotoId;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;

/**
 * One step of a plan.
 *
 * @param closes photos that nobody sees any more without an account once this step is taken after those before it
 * @param closesInTotal by this step and those before it
 * @param photos of which it closes a place or, where it asks search engines to look again, that they may still show; some of
 *     these stay visible at another place
 * @param mark what the user made of it; null while it is open
 */
public record PlanStep(
        Entry entry,
        PhotoCount closes,
        PhotoCount closesInTotal,
        List<PhotoId> photos,
        List<Warning> warnings,
        @Nullable StepMark mark) {

    public PlanStep {
        photos = List.copyOf(photos);
        warnings = List.copyOf(warnings);
    }

    public boolean is(StepState state) {
        return mark != null && mark.state() == state;
    }
}
