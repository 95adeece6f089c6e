package org.sightline.desktop.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Person;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PeopleDesk;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.model.Correction;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PersonId;
import org.sightline.model.Role;

/** People without faces; what is corrected is done to a list. */
public final class FakePeople implements PeopleDesk {

    private final List<PersonRow> people = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    public FakePeople with(String id, @Nullable String name, int faces) {
        people.add(row(new Person(new PersonId(id), name, null, false), faces));
        return this;
    }

    /** Somebody whose face can be shown. */
    public FakePeople withPortrait(String id, @Nullable Role role, int faces) {
        PhotoCard photo =
                Cards.card(people.size() + 1).face(Identifiability.STRONG, role).build();
        FaceRef portrait = new FaceRef(photo, photo.faces().get(0));
        people.add(new PersonRow(new Person(new PersonId(id), null, role, false), portrait, faces, faces, 0));
        return this;
    }

    private static PersonRow row(Person person, int faces) {
        return new PersonRow(person, null, faces, faces, 0);
    }

    /** What was asked for, in order. */
    public List<String> done() {
        return done;
    }

    @Override
    public List<PersonRow> everybody() {
        return people.stream()
                .sorted((one, other) -> Integer.compare(other.faces(), one.faces()))
                .toList();
    }

    @Override
    public List<FaceRef> faces(PersonId person) {
        return List.of();
    }

    @Override
    public List<Pair> suggestions(int most) {
        return people.size() < 2 ? List.of() : List.of(new Pair(people.get(0), people.get(1), List.of(), List.of()));
    }

    @Override
    public History history() {
        return new History(null, null);
    }

    private int indexOf(PersonId id) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("There is nobody of this id");
    }

    @Override
    public void name(PersonId person, String name) {
        done.add("name " + person + " " + name);
        PersonRow row = people.get(indexOf(person));
        people.set(indexOf(person), row(new Person(person, name, row.person().role(), false), row.faces()));
    }

    @Override
    public void role(PersonId person, Role role) {
        done.add("role " + person + " " + role);
    }

    @Override
    public void ignore(PersonId person, boolean ignored) {
        done.add("ignore " + person + " " + ignored);
        PersonRow row = people.get(indexOf(person));
        people.set(
                indexOf(person),
                row(new Person(person, row.person().name(), row.person().role(), ignored), row.faces()));
    }

    @Override
    public void merge(PersonId kept, PersonId gone, boolean alsoOnOnePhoto) {
        done.add("merge " + kept + " " + gone);
        PersonRow into = people.get(indexOf(kept));
        int more = people.remove(indexOf(gone)).faces();
        people.set(indexOf(kept), row(into.person(), into.faces() + more));
    }

    @Override
    public PersonId split(PersonId person, Collection<FaceId> faces) {
        throw new IllegalStateException("These people have no faces");
    }

    @Override
    public void move(Collection<FaceId> faces, PersonId to, boolean alsoOnOnePhoto) {
        throw new IllegalStateException("These people have no faces");
    }

    @Override
    public PersonId notThisPerson(PersonId person, Collection<FaceId> faces) {
        throw new IllegalStateException("These people have no faces");
    }

    @Override
    public void tellApart(PersonId one, PersonId other) {
        done.add("apart " + one + " " + other);
    }

    @Override
    public void notAFace(FaceId face) {
        throw new IllegalStateException("These people have no faces");
    }

    @Override
    public Optional<Correction> undo() {
        return Optional.empty();
    }

    @Override
    public Optional<Correction> redo() {
        return Optional.empty();
    }
}
