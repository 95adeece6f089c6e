package org.sightline.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Correction;
import org.sightline.model.Correction.Drawn;
import org.sightline.model.Correction.HasRole;
import org.sightline.model.Correction.Ignored;
import org.sightline.model.Correction.Merged;
import org.sightline.model.Correction.Moved;
import org.sightline.model.Correction.Named;
import org.sightline.model.Correction.NotAFace;
import org.sightline.model.Correction.NotThisPerson;
import org.sightline.model.Correction.Split;
import org.sightline.model.Correction.ToldApart;
import org.sightline.model.FaceId;
import org.sightline.model.FacePlace;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.Role;
import org.sightline.model.StoredGrouping;

/**
 * What all corrections that hold come to. They are played through in the order in which they were given; of two about one face
 * the later stands.
 */
public final class Corrections {

    /** Intersection over union from which on the very box is meant that was drawn; what is left is rounding. */
    private static final double DRAWN_THERE = 0.95;

    private final FacePlaces places;
    private final Map<FaceId, PersonId> pinned = new HashMap<>();
    private final Map<FaceId, Given> given = new HashMap<>();
    private final Map<PersonId, String> names = new TreeMap<>();
    private final Map<PersonId, Role> roles = new TreeMap<>();
    private final Set<PersonId> ignored = new HashSet<>();
    private final Set<FaceId> notFaces = new HashSet<>();
    private final Map<FaceId, Drawn> drawn = new LinkedHashMap<>();
    private final List<Restrictions.Apart> apart = new ArrayList<>();

    /** A face that belongs to nobody who is known, and the correction that made it so. */
    private record Given(PersonId person, long correction) {}

    /** @param kept in their order; what is undone does not count */
    public Corrections(List<KeptCorrection> kept, FacePlaces places) {
        this.places = places;
        for (KeptCorrection correction : kept) {
            if (!correction.undone()) {
                play(correction);
            }
        }
    }

    private void play(KeptCorrection kept) {
        Correction correction = kept.correction();
        if (correction instanceof Named named) {
            name(named.person(), named.name());
            pin(named.faces(), named.person());
        } else if (correction instanceof HasRole role) {
            roles.put(role.person(), role.role());
            pin(role.faces(), role.person());
        } else if (correction instanceof Ignored ignores) {
            ignore(ignores);
            pin(ignores.faces(), ignores.person());
        } else if (correction instanceof Merged merged) {
            merge(merged);
        } else if (correction instanceof Split split) {
            pin(split.stay(), split.person());
            pin(split.go(), split.fresh());
        } else if (correction instanceof Moved moved) {
            pin(moved.faces(), moved.to());
        } else if (correction instanceof NotThisPerson not) {
            find(not.faces()).forEach(face -> give(kept, face, not.fresh()));
            tellApart(not.faces(), not.others());
        } else if (correction instanceof ToldApart told) {
            tellApart(told.one(), told.other());
        } else if (correction instanceof NotAFace not) {
            places.find(not.place()).ifPresent(face -> {
                notFaces.add(face);
                pinned.remove(face);
                given.remove(face);
            });
        } else if (correction instanceof Drawn drew) {
            draw(kept, drew);
        }
    }

    private void name(PersonId person, String name) {
        if (name.isEmpty()) {
            names.remove(person);
        } else {
            names.put(person, name);
        }
    }

    private void ignore(Ignored ignores) {
        if (ignores.ignored()) {
            ignored.add(ignores.person());
        } else {
            ignored.remove(ignores.person());
        }
    }

    private void merge(Merged merged) {
        pin(merged.faces(), merged.kept());
        String name = names.get(merged.gone());
        if (name != null) {
            names.putIfAbsent(merged.kept(), name);
        }
        Role role = roles.get(merged.gone());
        if (role != null) {
            roles.putIfAbsent(merged.kept(), role);
        }
    }

    private void pin(List<FacePlace> faces, PersonId person) {
        for (FacePlace place : faces) {
            find(place).ifPresent(face -> {
                pinned.put(face, person);
                given.remove(face);
            });
        }
    }

    /** Until the next grouping: whose the face is was not said. */
    private void give(KeptCorrection kept, FaceId face, PersonId person) {
        pinned.remove(face);
        given.put(face, new Given(person, kept.id()));
    }

    private void tellApart(List<FacePlace> one, List<FacePlace> other) {
        Set<FaceId> first = find(one);
        Set<FaceId> second = find(other);
        if (!first.isEmpty() && !second.isEmpty()) {
            apart.add(new Restrictions.Apart(first, second));
        }
    }

    private void draw(KeptCorrection kept, Drawn drew) {
        FaceId face = kept.drawn(places.shown(drew.place()));
        drawn.put(face, drew);
        give(kept, face, drew.person());
    }

    private Set<FaceId> find(List<FacePlace> faces) {
        Set<FaceId> found = new HashSet<>();
        faces.forEach(place -> find(place).ifPresent(found::add));
        return found;
    }

    /** The face that was found or drawn there; what is not a face is none. */
    private Optional<FaceId> find(FacePlace place) {
        for (Map.Entry<FaceId, Drawn> entry : drawn.entrySet()) {
            FacePlace there = entry.getValue().place();
            if (places.shown(there).equals(places.shown(place)) && there.box().overlap(place.box()) >= DRAWN_THERE) {
                return Optional.of(entry.getKey());
            }
        }
        return places.find(place).filter(face -> !notFaces.contains(face));
    }

    /** What grouping has to obey. */
    public Restrictions restrictions() {
        Set<PersonId> closed = new HashSet<>();
        roles.forEach((person, role) -> {
            if (role == Role.MY_CHILD) {
                closed.add(person);
            }
        });
        return new Restrictions(pinned, closed, apart);
    }

    /** Whose each face is, given what the last grouping found. */
    public Map<FaceId, PersonId> assign(StoredGrouping grouping) {
        Map<FaceId, PersonId> all = new HashMap<>(grouping.people());
        all.putAll(pinned);
        given.forEach((face, to) -> {
            if (!grouping.corrections().contains(to.correction())) {
                all.put(face, to.person());
            }
        });
        notFaces.forEach(all::remove);
        return all;
    }

    /** Faces that the user drew, by their ids. */
    public Map<FaceId, Drawn> drawn() {
        return drawn;
    }

    /** What was found and is no face. */
    public Set<FaceId> notFaces() {
        return notFaces;
    }

    /** Everybody of whom a correction that holds speaks. */
    public Set<PersonId> people() {
        Set<PersonId> all = new HashSet<>(pinned.values());
        given.values().forEach(to -> all.add(to.person()));
        all.addAll(names.keySet());
        all.addAll(roles.keySet());
        all.addAll(ignored);
        return all;
    }

    public @Nullable String name(PersonId person) {
        return names.get(person);
    }

    public @Nullable Role role(PersonId person) {
        return roles.get(person);
    }

    public boolean isIgnored(PersonId person) {
        return ignored.contains(person);
    }

    /** Whether the user told faces of the one from faces of the other. */
    public boolean areToldApart(Set<FaceId> one, Set<FaceId> other) {
        return apart.stream().anyMatch(told -> stand(told, one, other) || stand(told, other, one));
    }

    private static boolean stand(Restrictions.Apart told, Set<FaceId> one, Set<FaceId> other) {
        return told.one().stream().anyMatch(one::contains)
                && told.other().stream().anyMatch(other::contains);
    }

    /** Every place that a correction names. */
    public static List<FacePlace> placesOf(Correction correction) {
        if (correction instanceof Named named) {
            return named.faces();
        } else if (correction instanceof HasRole role) {
            return role.faces();
        } else if (correction instanceof Ignored ignores) {
            return ignores.faces();
        } else if (correction instanceof Merged merged) {
            return merged.faces();
        } else if (correction instanceof Split split) {
            return both(split.stay(), split.go());
        } else if (correction instanceof Moved moved) {
            return moved.faces();
        } else if (correction instanceof NotThisPerson not) {
            return both(not.faces(), not.others());
        } else if (correction instanceof ToldApart told) {
            return both(told.one(), told.other());
        } else if (correction instanceof NotAFace not) {
            return List.of(not.place());
        } else if (correction instanceof Drawn drew) {
            return List.of(drew.place());
        }
        return List.of();
    }

    private static List<FacePlace> both(List<FacePlace> one, List<FacePlace> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
