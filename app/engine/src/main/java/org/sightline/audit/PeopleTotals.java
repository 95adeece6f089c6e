package org.sightline.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.model.Audience;
import org.sightline.model.PersonId;

/** Counts, photo by photo, where people are seen. */
public final class PeopleTotals {

    /**
     * Where a person is seen.
     *
     * @param publicPhotos those that anyone can see
     */
    public record Total(Person person, long faces, long photos, long publicPhotos) {

        Total and(long moreFaces, boolean isPublic) {
            return new Total(person, faces + moreFaces, photos + 1, publicPhotos + (isPublic ? 1 : 0));
        }
    }

    private final Map<PersonId, Total> totals = new HashMap<>();

    public void add(JudgedPhoto photo) {
        Set<PersonId> counted = new HashSet<>();
        for (PhotoFace face : photo.faces()) {
            Person person = face.person();
            if (person != null && counted.add(person.id())) {
                long faces = photo.faces().stream()
                        .filter(other -> person.equals(other.person()))
                        .count();
                totals.merge(
                        person.id(),
                        new Total(person, 0, 0, 0).and(faces, photo.audience() == Audience.PUBLIC),
                        (before, more) -> before.and(more.faces(), more.publicPhotos() > 0));
            }
        }
    }

    /** In an order that does not depend on that of the photos. */
    public List<Total> mostFacesFirst() {
        return totals.values().stream()
                .sorted(Comparator.comparingLong((Total total) -> -total.faces())
                        .thenComparing(total -> total.person().id()))
                .toList();
    }
}
