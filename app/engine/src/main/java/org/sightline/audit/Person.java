package org.sightline.audit;

import org.jspecify.annotations.Nullable;
import org.sightline.model.PersonId;
import org.sightline.model.Role;

/**
 * Somebody whose face the audit holds.
 *
 * @param name as the user gave it
 * @param role as the user said it; null where nothing was said
 * @param ignored the user does not want to be asked about, or shown, this person
 */
public record Person(
        PersonId id, @Nullable String name, @Nullable Role role, boolean ignored) {

    public boolean isMe() {
        return role == Role.ME;
    }

    public boolean isChild() {
        return role == Role.MY_CHILD;
    }
}
