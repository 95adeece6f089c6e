package org.sightline.desktop.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.PersonRow;
import org.sightline.model.PersonId;

/** The order of the list of people: it stands still while people come and go, so that nothing moves under the hand. */
final class FrozenOrder {

    private final List<PersonId> order = new ArrayList<>();

    /** Those who are there, in the order of old; who is new stands behind the one who is looked at, or at the end. */
    List<PersonRow> arrange(List<PersonRow> rows, @Nullable PersonId lookedAt) {
        Map<PersonId, PersonRow> there = new HashMap<>();
        rows.forEach(row -> there.put(row.id(), row));
        Set<PersonId> known = new HashSet<>(order);
        int place = lookedAt == null ? -1 : order.indexOf(lookedAt);
        PersonId before = place < 0 ? null : order.get(place);
        order.removeIf(id -> !there.containsKey(id) && !id.equals(before));
        int next = before == null ? order.size() : order.indexOf(before) + 1;
        for (PersonRow row : rows) {
            if (!known.contains(row.id())) {
                order.add(next++, row.id());
            }
        }
        order.removeIf(id -> !there.containsKey(id));
        List<PersonRow> arranged = new ArrayList<>();
        for (PersonId id : order) {
            PersonRow row = there.get(id);
            if (row != null) {
                arranged.add(row);
            }
        }
        return arranged;
    }

    /** Forgets the order: the next one is that of the rows. */
    void thaw() {
        order.clear();
    }
}
