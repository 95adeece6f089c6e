package org.sightline.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;

/**
 * What the user said that grouping has to obey.
 *
 * @param pinned faces that are of a person because the user said so
 * @param closed people whom no face joins by itself, because they are children
 * @param apart faces of which no one of the first is the same person as any of the second
 */
public record Restrictions(Map<FaceId, PersonId> pinned, Set<PersonId> closed, List<Apart> apart) {

    public static final Restrictions NONE = new Restrictions(Map.of(), Set.of(), List.of());

    public Restrictions {
        pinned = Map.copyOf(pinned);
        closed = Set.copyOf(closed);
        apart = List.copyOf(apart);
    }

    /** Two that the user told apart. */
    public record Apart(Set<FaceId> one, Set<FaceId> other) {
        public Apart {
            one = Set.copyOf(one);
            other = Set.copyOf(other);
        }
    }

    @Nullable
    PersonId person(FaceId face) {
        return pinned.get(face);
    }
}
