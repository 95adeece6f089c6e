package org.sightline.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.PersonId;
import org.sightline.model.Role;

/** Whose faces a copy does not show. Those of children are never shown. */
public sealed interface HiddenPeople {

    /** Everybody whom the user did not mark as themselves or as known. */
    record Strangers() implements HiddenPeople {}

    record Everyone() implements HiddenPeople {}

    /** Everybody whom the user did not mark as themselves. */
    record AllButMe() implements HiddenPeople {}

    /** These people, and faces of which nobody can say that they are not theirs. */
    record These(Set<PersonId> people) implements HiddenPeople {
        public These {
            people = Set.copyOf(people);
        }
    }

    /** @param person whose the face surely is; null where that is not known */
    default boolean hides(@Nullable Person person) {
        if (person == null || person.isChild()) {
            return true;
        }
        if (this instanceof Strangers) {
            return person.role() != Role.ME && person.role() != Role.KNOWN;
        }
        if (this instanceof AllButMe) {
            return !person.isMe();
        }
        return !(this instanceof These these) || these.people().contains(person.id());
    }
}
