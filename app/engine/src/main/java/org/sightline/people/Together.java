package org.sightline.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.model.PhotoId;
import org.sightline.model.Seen;

/**
 * Where the faces of a cluster stand. Two faces of one still are two people; so are two that a film shows at the same moment. In
 * another shot it may be the same person again, and a still may show whom its own film shows.
 */
final class Together {

    private final Set<PhotoId> stills = new HashSet<>(2);
    private Map<PhotoId, List<Seen>> films = Map.of();

    void add(GroupedFace face) {
        Seen seen = face.seen();
        PhotoId photo = face.id().photo();
        if (seen == null) {
            stills.add(photo);
        } else {
            ownFilms().computeIfAbsent(photo, key -> new ArrayList<>(1)).add(seen);
        }
    }

    void addAll(Together other) {
        stills.addAll(other.stills);
        other.films.forEach((film, times) -> ownFilms()
                .computeIfAbsent(film, key -> new ArrayList<>(times.size()))
                .addAll(times));
    }

    private Map<PhotoId, List<Seen>> ownFilms() {
        if (films.isEmpty()) {
            // Most audits have few films, and most clusters none.
            films = new HashMap<>(2);
        }
        return films;
    }

    /** Whether a face of the one and a face of the other are in one picture. */
    boolean meets(Together other) {
        if (!Collections.disjoint(stills, other.stills)) {
            return true;
        }
        for (Map.Entry<PhotoId, List<Seen>> film : films.entrySet()) {
            List<Seen> others = other.films.getOrDefault(film.getKey(), List.of());
            if (film.getValue().stream().anyMatch(seen -> others.stream().anyMatch(seen::overlaps))) {
                return true;
            }
        }
        return false;
    }
}
