package org.sightline.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.model.PhotoId;

/**
 * What to do, in which order, and what it brings.
 *
 * @param before photos above LOW that are, or may be, visible without an account
 * @param steps in the order of their groups; those that close, by what they close
 * @param alternatives what only some people find, each with what it would close alone
 * @param deletions what can be taken down of what is open after all steps, each with what it would close alone
 * @param photos what can be done about each photo above LOW
 */
public record Plan(
        PhotoCount before,
        List<PlanStep> steps,
        List<PlanStep> alternatives,
        List<PlanStep> deletions,
        Map<PhotoId, PhotoAdvice> photos) {

    public Plan {
        steps = List.copyOf(steps);
        alternatives = List.copyOf(alternatives);
        deletions = List.copyOf(deletions);
        photos = Collections.unmodifiableMap(new LinkedHashMap<>(photos));
    }

    /** What can be done about a photo; empty where it is not above LOW. */
    public Optional<PhotoAdvice> advice(PhotoId photo) {
        return Optional.ofNullable(photos.get(photo));
    }

    public List<PlanStep> steps(ActionGroup group) {
        return steps.stream().filter(step -> step.entry().group() == group).toList();
    }

    /** Photos that all steps together close. */
    public PhotoCount closes() {
        List<PlanStep> closing = steps(ActionGroup.CLOSE);
        return closing.isEmpty()
                ? PhotoCount.NONE
                : closing.get(closing.size() - 1).closesInTotal();
    }

    /** Photos that stay open after all steps, however much of them was closed elsewhere. */
    public PhotoCount after() {
        return before.minus(closes());
    }
}
