package org.sightline.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.model.PhotoId;
import org.sightline.model.StepState;

/**
 * What to do, in which order, and what it brings.
 *
 * @param before photos above LOW that are, or may be, visible without an account
 * @param steps in the order of their groups; those that close, by what they close, after those that the user did already
 * @param alternatives what only some people find, each with what it would close alone
 * @param deletions what can be taken down of what is open after all steps, each with what it would close alone
 * @param leftOut what the user does not want, each with what it would close alone
 * @param photos what can be done about each photo above LOW
 */
public record Plan(
        PhotoCount before,
        List<PlanStep> steps,
        List<PlanStep> alternatives,
        List<PlanStep> deletions,
        List<PlanStep> leftOut,
        Map<PhotoId, PhotoAdvice> photos) {

    public Plan {
        steps = List.copyOf(steps);
        alternatives = List.copyOf(alternatives);
        deletions = List.copyOf(deletions);
        leftOut = List.copyOf(leftOut);
        photos = Collections.unmodifiableMap(new LinkedHashMap<>(photos));
    }

    /** What can be done about a photo; empty where it is not above LOW. */
    public Optional<PhotoAdvice> advice(PhotoId photo) {
        return Optional.ofNullable(photos.get(photo));
    }

    public List<PlanStep> steps(ActionGroup group) {
        return steps.stream().filter(step -> step.entry().group() == group).toList();
    }

    /** Photos that the steps close that the user did already, by what the user says of them. */
    public PhotoCount closedAlready() {
        List<PlanStep> done = steps(ActionGroup.CLOSE).stream()
                .filter(step -> step.is(StepState.DONE))
                .toList();
        return done.isEmpty() ? PhotoCount.NONE : done.get(done.size() - 1).closesInTotal();
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
