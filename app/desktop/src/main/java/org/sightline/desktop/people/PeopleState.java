package org.sightline.desktop.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PeopleDesk;
import org.sightline.desktop.service.PersonRow;
import org.sightline.model.PersonId;

/**
 * All that the screen shows, as it is read after each correction.
 *
 * @param rows those with most faces first
 * @param shown who is looked at; null where they are not there any more
 */
record PeopleState(
        List<PersonRow> rows,
        @Nullable PersonId shown,
        List<FaceRef> faces,
        List<PeopleDesk.Pair> suggestions,
        PeopleDesk.History history) {

    private static final int MOST_SUGGESTIONS = 100;

    static PeopleState read(PeopleDesk desk, @Nullable PersonId lookedAt) {
        List<PersonRow> everybody = desk.everybody();
        boolean there = everybody.stream().anyMatch(row -> row.id().equals(lookedAt));
        return new PeopleState(
                everybody,
                there ? lookedAt : null,
                there && lookedAt != null ? desk.faces(lookedAt) : List.of(),
                desk.suggestions(MOST_SUGGESTIONS),
                desk.history());
    }
}
