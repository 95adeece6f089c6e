package org.sightline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.model.PersonId;
import org.sightline.model.Role;

/**
 * What a user would expect of their corrections, in the simplest words: a list of what was said, of which undoing takes the last
 * away. Faces go by names of their own, whatever their numbers are.
 */
final class PeopleModel {

    /** Something that was said, and what it changes. */
    interface Saying {
        void apply(State state);
    }

    /** Two sets of faces that were told apart. */
    record Apart(Set<String> one, Set<String> other) {}

    /** What all that holds comes to. */
    static final class State {
        final Map<String, PersonId> pinned = new HashMap<>();
        final Map<PersonId, String> names = new HashMap<>();
        final Map<PersonId, Role> roles = new HashMap<>();
        final Set<PersonId> ignored = new HashSet<>();
        final Set<String> notFaces = new HashSet<>();
        final List<Apart> apart = new ArrayList<>();
    }

    private final List<Saying> said = new ArrayList<>();
    private int holding;

    void say(Saying saying) {
        while (said.size() > holding) {
            said.remove(said.size() - 1);
        }
        said.add(saying);
        holding++;
    }

    boolean undo() {
        if (holding == 0) {
            return false;
        }
        holding--;
        return true;
    }

    boolean redo() {
        if (holding == said.size()) {
            return false;
        }
        holding++;
        return true;
    }

    State state() {
        State state = new State();
        said.subList(0, holding).forEach(saying -> saying.apply(state));
        return state;
    }
}
