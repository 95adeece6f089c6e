package org.sightline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the last grouping found.
 *
 * @param people the person of each face that is in a group
 * @param suggestions the most alike first
 * @param corrections numbers of those that it obeyed
 */
public record StoredGrouping(Map<FaceId, PersonId> people, List<Suggestion> suggestions, Set<Long> corrections) {

    public static final StoredGrouping NONE = new StoredGrouping(Map.of(), List.of(), Set.of());

    public StoredGrouping {
        people = Collections.unmodifiableMap(people);
        suggestions = List.copyOf(suggestions);
        corrections = Set.copyOf(corrections);
    }
}
