package org.sightline.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.model.PlacedAppearance;

/**
 * All that is known of what can be changed.
 *
 * @param sections in the order in which they are shown
 * @param wasPublic what is said of a photo that was public and is not any more
 */
public record Catalogue(List<Section> sections, Limit wasPublic) {

    public Catalogue {
        sections = List.copyOf(sections);
    }

    /** The catalogue that comes with the program, in English; reads files, so keep it. */
    public static Catalogue shipped() {
        return shipped(Locale.ENGLISH);
    }

    /** The same in another language; what is not translated stands in English. */
    public static Catalogue shipped(Locale locale) {
        return CatalogueFiles.shipped(locale);
    }

    /** Every entry, in the order in which they are shown. */
    public List<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** @throws IllegalArgumentException if there is none */
    public Section section(String platform) {
        return sections.stream()
                .filter(section -> section.platform().equals(platform))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section: " + platform));
    }

    public Optional<Entry> entry(String id) {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** Why nothing closes a place: what its own platform's section says, or else what is said of all. */
    public Limit limit(PlacedAppearance place) {
        for (Section section : sections) {
            if (section.covers().isEmpty() || section.covers().contains(place.platform())) {
                for (Limit limit : section.outOfReach()) {
                    if (limit.where().fits(place)) {
                        return limit;
                    }
                }
            }
        }
        throw new IllegalStateException("The catalogue says nothing of some places");
    }
}
