package org.sightline.comparison;

import java.util.List;
import java.util.Set;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;

/**
 * A photo as one audit judged it.
 *
 * @param id first digits of the SHA-256 of its best copy, as reports show it
 * @param copies the same of every file that holds it
 * @param audience the widest known one; UNKNOWN where none is known
 * @param mayBePublic whether it may be, where it is not known
 */
public record ComparedPhoto(
        String id,
        Set<String> copies,
        String path,
        Audience audience,
        boolean mayBePublic,
        Exposure exposure,
        List<ComparedPlace> places) {

    public ComparedPhoto {
        copies = Set.copyOf(copies);
        places = List.copyOf(places);
    }

    public Visibility visibility() {
        return Visibility.of(audience, mayBePublic);
    }

    /** Above LOW: the photos that a plan takes up. */
    boolean counts() {
        return exposure == Exposure.HIGH || exposure == Exposure.MEDIUM;
    }
}
