package org.sightline.advice;

import java.util.List;

/**
 * What can be done about one photo.
 *
 * @param actions steps of the plan that close a place of it, and those that are not offered to all
 * @param deletions what takes it down somewhere
 * @param limits why places stay open after all steps, or why it cannot be called back
 */
public record PhotoAdvice(List<Entry> actions, List<Entry> deletions, List<Limit> limits) {

    public PhotoAdvice {
        actions = List.copyOf(actions);
        deletions = List.copyOf(deletions);
        limits = List.copyOf(limits);
    }
}
