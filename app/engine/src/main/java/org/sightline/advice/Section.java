package org.sightline.advice;

import java.util.List;
import java.util.Set;
import org.sightline.model.Platform;

/**
 * One file of the catalogue.
 *
 * @param covers platforms of archives that it is about
 * @param forEverybody it concerns everybody whose face could be seen, on whatever platform
 * @param outOfReach why nothing closes a place, of which the first that fits is said
 */
public record Section(
        String platform,
        String name,
        Set<Platform> covers,
        boolean forEverybody,
        List<Entry> entries,
        List<Limit> outOfReach) {

    public Section {
        covers = Set.copyOf(covers);
        entries = List.copyOf(entries);
        outOfReach = List.copyOf(outOfReach);
    }
}
