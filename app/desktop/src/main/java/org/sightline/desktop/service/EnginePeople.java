package org.sightline.desktop.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.People;
import org.sightline.model.Audience;
import org.sightline.model.Correction;
import org.sightline.model.FaceId;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;
import org.sightline.model.Role;
import org.sightline.people.GroupingProgress;

/** The people of an audit as the engine knows them. */
final class EnginePeople implements PeopleDesk {

    /** Faces of each of a suggested pair. */
    private static final int MOST_FACES = 5;

    private static final Comparator<FaceRef> CLEAREST_FIRST = Comparator.comparing(
                    (FaceRef ref) -> ref.face().level(), Comparator.reverseOrder())
            .thenComparing(ref -> -ref.face().place().height() * ref.photo().height())
            .thenComparing(FaceRef::id);

    private final People people;
    private final Supplier<List<PhotoCard>> cards;
    private final Runnable changed;
    private @Nullable Map<FaceId, FaceRef> faces;

    /**
     * @param cards every photo; where its faces are does not change with whose they are, so they are asked for once until the photos
     *     are judged anew
     * @param changed told after each correction
     */
    EnginePeople(People people, Supplier<List<PhotoCard>> cards, Runnable changed) {
        this.people = people;
        this.cards = cards;
        this.changed = changed;
    }

    /** Who can see the photos was judged anew. */
    void forgetPhotos() {
        faces = null;
    }

    private Map<FaceId, FaceRef> index() {
        Map<FaceId, FaceRef> held = faces;
        if (held == null) {
            held = new HashMap<>();
            for (PhotoCard card : cards.get()) {
                for (CardFace face : card.faces()) {
                    held.put(face.id(), new FaceRef(card, face));
                }
            }
            faces = held;
        }
        return held;
    }

    @Override
    public List<PersonRow> everybody() {
        return people.everybody().stream()
                .map(this::row)
                .sorted(Comparator.comparingInt((PersonRow row) -> -row.faces()).thenComparing(PersonRow::id))
                .toList();
    }

    private PersonRow row(People.Member member) {
        Set<PhotoId> photos = new HashSet<>();
        Set<PhotoId> open = new HashSet<>();
        FaceRef portrait = null;
        for (FaceId id : member.faces()) {
            photos.add(id.photo());
            FaceRef ref = index().get(id);
            if (ref != null) {
                if (ref.photo().audience() == Audience.PUBLIC) {
                    open.add(id.photo());
                }
                portrait = portrait == null || CLEAREST_FIRST.compare(ref, portrait) < 0 ? ref : portrait;
            }
        }
        return new PersonRow(member.person(), portrait, member.faces().size(), photos.size(), open.size());
    }

    @Override
    public List<FaceRef> faces(PersonId person) {
        return refs(people.facesOf(person));
    }

    private List<FaceRef> refs(List<FaceId> ids) {
        return ids.stream()
                .map(index()::get)
                .filter(Objects::nonNull)
                .sorted(CLEAREST_FIRST)
                .toList();
    }

    @Override
    public List<Pair> suggestions(int most) {
        Map<PersonId, People.Member> members = people.everybody().stream()
                .collect(Collectors.toMap(member -> member.person().id(), Function.identity()));
        return people.suggestions(Integer.MAX_VALUE).stream()
                .filter(suggestion ->
                        asksAbout(members.get(suggestion.one())) && asksAbout(members.get(suggestion.other())))
                .limit(most)
                .map(suggestion -> {
                    People.Member one = Objects.requireNonNull(members.get(suggestion.one()));
                    People.Member other = Objects.requireNonNull(members.get(suggestion.other()));
                    return new Pair(row(one), row(other), some(one), some(other));
                })
                .toList();
    }

    /** Nobody is asked about whom the user ignores. */
    private static boolean asksAbout(People.@Nullable Member member) {
        return member != null && !member.person().ignored();
    }

    private List<FaceRef> some(People.Member member) {
        return refs(member.faces()).stream().limit(MOST_FACES).toList();
    }

    @Override
    public History history() {
        Correction last = null;
        Correction undone = null;
        for (KeptCorrection kept : people.corrections()) {
            if (!kept.undone()) {
                last = kept.correction();
            } else if (undone == null) {
                undone = kept.correction();
            }
        }
        return new History(last, undone);
    }

    @Override
    public void name(PersonId person, String name) {
        people.name(person, name);
        changed.run();
    }

    @Override
    public void role(PersonId person, Role role) {
        people.role(person, role);
        changed.run();
    }

    @Override
    public void ignore(PersonId person, boolean ignored) {
        people.ignore(person, ignored);
        changed.run();
    }

    @Override
    public void merge(PersonId kept, PersonId gone, boolean alsoOnOnePhoto) {
        people.merge(kept, gone, alsoOnOnePhoto);
        changed.run();
    }

    @Override
    public PersonId split(PersonId person, Collection<FaceId> go) {
        PersonId fresh = people.split(person, go);
        changed.run();
        return fresh;
    }

    @Override
    public void move(Collection<FaceId> moved, PersonId to, boolean alsoOnOnePhoto) {
        people.move(moved, to, alsoOnOnePhoto);
        changed.run();
    }

    @Override
    public PersonId notThisPerson(PersonId person, Collection<FaceId> others) {
        PersonId fresh = people.notThisPerson(person, others);
        changed.run();
        return fresh;
    }

    @Override
    public void tellApart(PersonId one, PersonId other) {
        people.tellApart(one, other);
        changed.run();
    }

    @Override
    public void notAFace(FaceId face) {
        people.notAFace(face);
        changed.run();
    }

    @Override
    public Optional<Correction> undo() {
        Optional<Correction> undone = people.undo(GroupingProgress.NONE);
        changed.run();
        return undone;
    }

    @Override
    public Optional<Correction> redo() {
        Optional<Correction> redone = people.redo(GroupingProgress.NONE);
        changed.run();
        return redone;
    }
}
