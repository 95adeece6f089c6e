package org.sightline.desktop.service;

import org.jspecify.annotations.Nullable;
import org.sightline.audit.Person;
import org.sightline.model.PersonId;

/**
 * Somebody in a list.
 *
 * @param portrait their clearest face; null where none can be shown
 * @param publicPhotos those that anyone can see
 */
public record PersonRow(Person person, @Nullable FaceRef portrait, int faces, int photos, int publicPhotos) {

    public PersonId id() {
        return person.id();
    }
}
