package org.sightline.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.audit.CorrectionRefused.Why;
import org.sightline.model.Correction;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.FacePlace;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.Role;
import org.sightline.model.Seen;
import org.sightline.model.Suggestion;
import org.sightline.people.GroupingProgress;
import org.sightline.people.PersonIds;
import org.sightline.people.Suggestions;
import org.sightline.store.AuditQuery;

/**
 * The people of an audit, and what the user corrects about them. Every correction holds at once, is remembered over scans and can
 * be undone; other faces are grouped anew with the next scan, or by {@link #group}, so that nothing moves while the user works.
 */
public final class People {

    /** Intersection over union from which on a face that is drawn was found already. */
    private static final double SAME_FACE = 0.5;

    private final Audit audit;
    private final Clock clock;

    /** @param clock dates the corrections */
    public People(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** The faces of each person. */
    public Map<PersonId, List<FaceId>> faces() {
        return reading((query, people) -> people.faces());
    }

    /** Somebody and their faces. */
    public record Member(Person person, List<FaceId> faces) {
        public Member {
            faces = List.copyOf(faces);
        }
    }

    /** Everybody, in the order of their ids. */
    public List<Member> everybody() {
        return reading((query, people) -> people.faces().entrySet().stream()
                .map(entry -> new Member(people.person(entry.getKey()), entry.getValue()))
                .toList());
    }

    /** The faces of one person; empty if there is no such person. */
    public List<FaceId> facesOf(PersonId person) {
        return faces().getOrDefault(person, List.of());
    }

    public Person person(PersonId id) {
        return reading((query, people) -> people.person(id));
    }

    /** Pairs who may be one, the most alike first; never one that the user answered before. */
    public List<Suggestion> suggestions(int most) {
        return reading((query, people) -> {
            Map<PersonId, List<FaceId>> faces = people.faces();
            return people.grouping().suggestions().stream()
                    .filter(suggestion -> Suggestions.stands(suggestion, faces, people.corrections()))
                    .limit(most)
                    .toList();
        });
    }

    /** Groups all faces anew, under the corrections that hold. */
    public void group(GroupingProgress progress) {
        PeopleGrouping.run(audit.store(), progress);
    }

    /**
     * Names a person. Whoever has a name is known: nobody else becomes this person, and this one nobody else, unasked.
     *
     * @param name empty to take the name away
     */
    public void name(PersonId person, String name) {
        correct((query, people) -> {
            return new Correction.Named(person, name.strip(), places(query, people, require(people, person)));
        });
    }

    /** Says who a person is to the user. No face joins a child's by itself. */
    public void role(PersonId person, Role role) {
        correct((query, people) ->
                new Correction.HasRole(person, role, places(query, people, require(people, person))));
    }

    public void ignore(PersonId person, boolean ignored) {
        correct((query, people) -> {
            return new Correction.Ignored(person, ignored, places(query, people, require(people, person)));
        });
    }

    /**
     * Makes two one.
     *
     * @param alsoOnOnePhoto the user said that a photo shows the person twice
     */
    public void merge(PersonId kept, PersonId gone, boolean alsoOnOnePhoto) {
        correct((query, people) -> {
            List<FaceId> all = both(require(people, kept), require(people, gone));
            if (kept.equals(gone)) {
                throw new CorrectionRefused(Why.NOTHING_TO_CHANGE, null);
            }
            refuseTwice(query, people, all, alsoOnOnePhoto);
            return new Correction.Merged(kept, gone, places(query, people, all));
        });
    }

    /** Gives some of a person's faces to a new one. */
    public PersonId split(PersonId person, Collection<FaceId> go) {
        List<PersonId> fresh = new ArrayList<>();
        correct((query, people) -> {
            List<FaceId> own = require(people, person);
            List<FaceId> leaving = someOf(own, go);
            PersonId other = fresh(people, leaving.get(0));
            fresh.add(other);
            return new Correction.Split(
                    person, other, places(query, people, without(own, leaving)), places(query, people, leaving));
        });
        return fresh.get(0);
    }

    /**
     * Gives faces to another person.
     *
     * @param alsoOnOnePhoto the user said that a photo shows the person twice
     */
    public void move(Collection<FaceId> faces, PersonId to, boolean alsoOnOnePhoto) {
        correct((query, people) -> {
            List<FaceId> there = require(people, to);
            List<FaceId> moved = without(List.copyOf(faces), there);
            if (moved.isEmpty()) {
                throw new CorrectionRefused(Why.NOTHING_TO_CHANGE, null);
            }
            refuseTwice(query, people, both(there, moved), alsoOnOnePhoto);
            return new Correction.Moved(to, places(query, people, moved));
        });
    }

    /** These faces are somebody else's; whose, the next grouping may find. */
    public PersonId notThisPerson(PersonId person, Collection<FaceId> faces) {
        List<PersonId> fresh = new ArrayList<>();
        correct((query, people) -> {
            List<FaceId> own = require(people, person);
            List<FaceId> leaving = someOf(own, faces);
            PersonId other = fresh(people, leaving.get(0));
            fresh.add(other);
            return new Correction.NotThisPerson(
                    person, other, places(query, people, leaving), places(query, people, without(own, leaving)));
        });
        return fresh.get(0);
    }

    /** Two who were suggested to be one are two. */
    public void tellApart(PersonId one, PersonId other) {
        correct((query, people) -> new Correction.ToldApart(
                places(query, people, require(people, one)), places(query, people, require(people, other))));
    }

    /** What was found there is no face: it counts nowhere. */
    public void notAFace(FaceId face) {
        correct((query, people) ->
                new Correction.NotAFace(places(query, people, List.of(face)).get(0)));
    }

    /**
     * Adds a face that was not found.
     *
     * @param measured in pixels of the photo
     * @return whose it is: a new person
     */
    public PersonId draw(PhotoId photo, Face measured) {
        List<PersonId> fresh = new ArrayList<>();
        correct((query, people) -> {
            Photo shown = photo(query, photo);
            if (people.faces(shown).stream().anyMatch(face -> face.face().box().overlap(measured.box()) >= SAME_FACE)) {
                throw new CorrectionRefused(Why.NOTHING_TO_CHANGE, shown.id());
            }
            PersonId person = fresh(
                    people,
                    new FaceId(
                            shown.id(),
                            Math.toIntExact(nextId(people) + shown.faces().size())));
            fresh.add(person);
            return new Correction.Drawn(person, FacePlace.of(shown, measured.box()), measured);
        });
        return fresh.get(0);
    }

    /** What the user corrected, in order; what was undone is there until another correction is given. */
    public List<KeptCorrection> corrections() {
        return reading((query, people) -> people.kept());
    }

    /** Undoes the last correction that holds; if a grouping obeyed it, groups anew. */
    public Optional<Correction> undo(GroupingProgress progress) {
        List<KeptCorrection> kept = corrections();
        Optional<KeptCorrection> last =
                kept.stream().filter(correction -> !correction.undone()).reduce((first, second) -> second);
        return change(last, true, progress);
    }

    /** Redoes what was undone last. */
    public Optional<Correction> redo(GroupingProgress progress) {
        return change(corrections().stream().filter(KeptCorrection::undone).findFirst(), false, progress);
    }

    private Optional<Correction> change(Optional<KeptCorrection> kept, boolean undone, GroupingProgress progress) {
        kept.ifPresent(correction -> {
            audit.store().saveCorrections(List.of(correction.withUndone(undone)), Set.of());
            PeopleGrouping.runIfNeeded(audit.store(), progress);
        });
        return kept.map(KeptCorrection::correction);
    }

    /** Reads something of the people. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(AuditQuery query, PeopleSnapshot people);
    }

    private <T> T reading(Reading<T> reading) {
        try (AuditQuery query = audit.store().query()) {
            return reading.read(query, audit.people(query));
        }
    }

    /** What was undone cannot be redone once something else was said. */
    private void correct(Reading<Correction> reading) {
        synchronized (audit) {
            keep(reading);
        }
    }

    private void keep(Reading<Correction> reading) {
        KeptCorrection fresh;
        Set<Long> gone;
        try (AuditQuery query = audit.store().query()) {
            PeopleSnapshot people = audit.people(query);
            gone = people.kept().stream()
                    .filter(KeptCorrection::undone)
                    .map(KeptCorrection::id)
                    .collect(Collectors.toSet());
            fresh = new KeptCorrection(
                    nextId(people),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    false,
                    reading.read(query, people));
        }
        audit.store().saveCorrections(List.of(fresh), gone);
    }

    /** Beyond every number that there is, and so beyond those that are undone and go. */
    private static long nextId(PeopleSnapshot people) {
        return people.kept().stream().mapToLong(KeptCorrection::id).max().orElse(0) + 1;
    }

    private static List<FaceId> require(PeopleSnapshot people, PersonId person) {
        List<FaceId> faces = people.faces().get(person);
        if (faces == null) {
            throw new CorrectionRefused(Why.NO_SUCH_PERSON, null);
        }
        return faces;
    }

    private static List<FaceId> both(List<FaceId> one, List<FaceId> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static List<FaceId> without(List<FaceId> faces, Collection<FaceId> others) {
        Predicate<FaceId> among = new HashSet<>(others)::contains;
        return faces.stream().filter(among.negate()).toList();
    }

    /** Those of a person's faces; refuses none and all of them. */
    private static List<FaceId> someOf(List<FaceId> own, Collection<FaceId> asked) {
        Set<FaceId> wanted = new HashSet<>(asked);
        List<FaceId> some = own.stream().filter(wanted::contains).toList();
        if (some.size() != wanted.size() || some.isEmpty()) {
            throw new CorrectionRefused(Why.NO_SUCH_FACE, null);
        }
        if (some.size() == own.size()) {
            throw new CorrectionRefused(Why.ALL_FACES, null);
        }
        return some;
    }

    private static void refuseTwice(AuditQuery query, PeopleSnapshot people, List<FaceId> faces, boolean allowed) {
        if (allowed) {
            return;
        }
        Map<PhotoId, List<FaceId>> byPhoto =
                faces.stream().collect(Collectors.groupingBy(FaceId::photo, LinkedHashMap::new, Collectors.toList()));
        byPhoto.forEach((id, some) -> {
            if (some.size() > 1 && isAnyTwice(people.faces(photo(query, id)), some)) {
                throw new CorrectionRefused(Why.BOTH_ON_ONE_PHOTO, id);
            }
        });
    }

    /** In a still, or at one moment of a film; a film may show somebody in many shots, and a still whom its film shows. */
    private static boolean isAnyTwice(List<PhotoFace> shown, List<FaceId> some) {
        List<PhotoFace> asked =
                shown.stream().filter(face -> some.contains(face.id())).toList();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < i; j++) {
                Seen one = asked.get(i).face().seen();
                Seen other = asked.get(j).face().seen();
                if (one == null ? other == null : other != null && one.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An id that nobody had. */
    private static PersonId fresh(PeopleSnapshot people, FaceId face) {
        Set<PersonId> taken = new HashSet<>(people.faces().keySet());
        taken.addAll(people.corrections().people());
        for (int attempt = 1; ; attempt++) {
            PersonId person = PersonIds.of(face, attempt);
            if (!taken.contains(person)) {
                return person;
            }
        }
    }

    private static Photo photo(AuditQuery query, PhotoId id) {
        return query.photo(id).orElseThrow(() -> new CorrectionRefused(Why.NO_SUCH_FACE, id));
    }

    private static List<FacePlace> places(AuditQuery query, PeopleSnapshot people, List<FaceId> faces) {
        List<FacePlace> places = new ArrayList<>();
        Map<PhotoId, List<FaceId>> byPhoto = faces.stream().collect(Collectors.groupingBy(FaceId::photo));
        byPhoto.forEach((id, numbers) -> {
            Photo photo = photo(query, id);
            Map<FaceId, Face> shown =
                    people.faces(photo).stream().collect(Collectors.toMap(PhotoFace::id, PhotoFace::face));
            for (FaceId number : numbers) {
                Face face = shown.get(number);
                if (face == null) {
                    throw new CorrectionRefused(Why.NO_SUCH_FACE, id);
                }
                places.add(FacePlace.of(photo, face));
            }
        });
        return places;
    }
}
