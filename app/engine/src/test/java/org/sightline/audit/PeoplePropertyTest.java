package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.Role;
import org.sightline.people.Grouping;
import org.sightline.people.GroupingProgress;
import org.sightline.people.Restrictions;

/** Whatever is corrected, undone, scanned anew and opened again: it ends where a simple model says. */
class PeoplePropertyTest {

    private static final int AUDITS = 12;
    private static final int STEPS = 30;

    @TempDir
    private Path folder;

    @Test
    void correctionsEndWhereASimpleModelSays() {
        long base = System.nanoTime();
        for (int i = 0; i < AUDITS; i++) {
            new Course(base + i, folder.resolve(i + ".sightline")).run();
        }
    }

    /** One audit and what happens to it. */
    private static final class Course {
        private final long seed;
        private final Path file;
        private final Random random;
        private final RandomPeople made;
        private final PeopleModel model = new PeopleModel();
        private final List<String> history = new ArrayList<>();
        private Audit audit;
        private People people;

        Course(long seed, Path file) {
            this.seed = seed;
            this.file = file;
            this.random = new Random(seed);
            this.made = new RandomPeople(seed);
            this.audit = TestEngine.open(file);
            this.people = new People(audit, Clock.systemUTC());
        }

        void run() {
            try {
                made.scan(audit.store(), 15);
                PeopleGrouping.runIfNeeded(audit.store(), GroupingProgress.NONE);
                for (int step = 0; step < STEPS; step++) {
                    step();
                    check();
                }
                people.group(GroupingProgress.NONE);
                history.add("group");
                check();
                checkGroups();
            } finally {
                audit.close();
            }
        }

        private void step() {
            try {
                switch (random.nextInt(14)) {
                    case 0 -> undo();
                    case 1 -> redo();
                    case 2 -> rescan();
                    case 3 -> reopen();
                    case 4 -> name();
                    case 5 -> role();
                    case 6 -> ignore();
                    case 7, 8 -> merge();
                    case 9 -> split();
                    case 10 -> move();
                    case 11 -> notThisPerson();
                    case 12 -> tellApart();
                    default -> notAFace();
                }
            } catch (CorrectionRefused refused) {
                history.add("refused " + refused.why());
            }
        }

        private void undo() {
            boolean undone = people.undo(GroupingProgress.NONE).isPresent();
            history.add("undo " + undone);
            assertThat(undone).as("%s", this).isEqualTo(model.undo());
        }

        private void redo() {
            boolean redone = people.redo(GroupingProgress.NONE).isPresent();
            history.add("redo " + redone);
            assertThat(redone).as("%s", this).isEqualTo(model.redo());
        }

        /** More photos come, and all are examined anew: faces get other numbers. */
        private void rescan() {
            history.add("rescan");
            made.scan(audit.store(), 3);
            PeopleGrouping.runIfNeeded(audit.store(), GroupingProgress.NONE);
        }

        private void reopen() {
            history.add("reopen");
            audit.close();
            audit = TestEngine.open(file);
            people = new People(audit, Clock.systemUTC());
        }

        private static void pin(PeopleModel.State state, Set<String> faces, PersonId person) {
            faces.stream()
                    .filter(face -> !state.notFaces.contains(face))
                    .forEach(face -> state.pinned.put(face, person));
        }

        private PersonId anybody() {
            List<PersonId> all = List.copyOf(people.faces().keySet());
            return all.get(random.nextInt(all.size()));
        }

        private List<FaceId> facesOf(PersonId person) {
            return Objects.requireNonNull(people.faces().get(person));
        }

        private Set<String> names(Collection<FaceId> faces) {
            return faces.stream().map(made::name).collect(Collectors.toSet());
        }

        private List<FaceId> someOf(List<FaceId> faces) {
            return faces.subList(0, 1 + random.nextInt(faces.size()));
        }

        private void name() {
            PersonId person = anybody();
            String name = random.nextInt(4) == 0 ? "" : "Name " + random.nextInt(5);
            Set<String> faces = names(facesOf(person));
            people.name(person, name);
            history.add("name " + person + " " + name);
            model.say(state -> {
                pin(state, faces, person);
                if (name.isEmpty()) {
                    state.names.remove(person);
                } else {
                    state.names.put(person, name);
                }
            });
        }

        private void role() {
            PersonId person = anybody();
            Role role = List.of(Role.values()).get(random.nextInt(Role.values().length));
            Set<String> faces = names(facesOf(person));
            people.role(person, role);
            history.add(person + " is " + role);
            model.say(state -> {
                state.roles.put(person, role);
                pin(state, faces, person);
            });
        }

        private void ignore() {
            PersonId person = anybody();
            boolean ignored = random.nextInt(3) > 0;
            Set<String> faces = names(facesOf(person));
            people.ignore(person, ignored);
            history.add("ignore " + person + " " + ignored);
            model.say(state -> {
                pin(state, faces, person);
                if (ignored) {
                    state.ignored.add(person);
                } else {
                    state.ignored.remove(person);
                }
            });
        }

        private void merge() {
            PersonId kept = anybody();
            PersonId gone = anybody();
            Set<String> faces = names(facesOf(kept));
            faces.addAll(names(facesOf(gone)));
            people.merge(kept, gone, random.nextBoolean());
            history.add("merge " + kept + " " + gone);
            model.say(state -> {
                pin(state, faces, kept);
                String name = state.names.get(gone);
                if (name != null) {
                    state.names.putIfAbsent(kept, name);
                }
                Role role = state.roles.get(gone);
                if (role != null) {
                    state.roles.putIfAbsent(kept, role);
                }
            });
        }

        private void split() {
            PersonId person = anybody();
            List<FaceId> go = someOf(facesOf(person));
            Set<String> going = names(go);
            Set<String> staying = names(facesOf(person));
            staying.removeAll(going);
            PersonId fresh = people.split(person, go);
            history.add("split " + person + " " + fresh);
            model.say(state -> {
                pin(state, staying, person);
                pin(state, going, fresh);
            });
        }

        private void move() {
            PersonId to = anybody();
            List<FaceId> moved = new ArrayList<>(someOf(facesOf(anybody())));
            moved.removeAll(facesOf(to));
            Set<String> faces = names(moved);
            people.move(moved, to, random.nextBoolean());
            history.add("move " + faces + " to " + to);
            model.say(state -> pin(state, faces, to));
        }

        private void notThisPerson() {
            PersonId person = anybody();
            List<FaceId> gone = someOf(facesOf(person));
            Set<String> going = names(gone);
            Set<String> others = names(facesOf(person));
            others.removeAll(going);
            people.notThisPerson(person, gone);
            assertThat(names(facesOf(person))).as("%s: taken away", this).doesNotContainAnyElementsOf(going);
            history.add("not " + person + " " + going);
            model.say(state -> {
                state.pinned.keySet().removeAll(going);
                apart(state, going, others);
            });
        }

        private void tellApart() {
            PersonId one = anybody();
            PersonId other = anybody();
            if (one.equals(other)) {
                return;
            }
            Set<String> first = names(facesOf(one));
            Set<String> second = names(facesOf(other));
            people.tellApart(one, other);
            history.add("apart " + one + " " + other);
            model.say(state -> apart(state, first, second));
        }

        private static void apart(PeopleModel.State state, Set<String> one, Set<String> other) {
            Set<String> first = new HashSet<>(one);
            Set<String> second = new HashSet<>(other);
            first.removeAll(state.notFaces);
            second.removeAll(state.notFaces);
            if (!first.isEmpty() && !second.isEmpty()) {
                state.apart.add(new PeopleModel.Apart(first, second));
            }
        }

        private void notAFace() {
            FaceId face = facesOf(anybody()).get(0);
            String name = made.name(face);
            people.notAFace(face);
            history.add("no face " + name);
            model.say(state -> {
                state.notFaces.add(name);
                state.pinned.remove(name);
            });
        }

        private void check() {
            PeopleModel.State expected = model.state();
            Map<String, PersonId> whose = new HashMap<>();
            people.faces().forEach((person, faces) -> faces.forEach(face -> whose.put(made.name(face), person)));
            Map<String, PersonId> pinned = new HashMap<>(whose);
            pinned.keySet().retainAll(expected.pinned.keySet());
            Map<String, PersonId> wrong = new HashMap<>(pinned);
            wrong.entrySet().removeAll(expected.pinned.entrySet());
            assertThat(wrong).as("%s: whose these faces are", this).isEmpty();
            assertThat(pinned.keySet()).as("%s: faces of somebody", this).isEqualTo(expected.pinned.keySet());
            assertThat(expected.notFaces).as("%s: what is no face", this).noneMatch(whose::containsKey);
            for (PersonId person : people.faces().keySet()) {
                Person found = people.person(person);
                assertThat(found.name()).as("%s: %s", this, person).isEqualTo(expected.names.get(person));
                assertThat(found.role()).as("%s: %s", this, person).isEqualTo(expected.roles.get(person));
                assertThat(found.ignored()).as("%s: %s", this, person).isEqualTo(expected.ignored.contains(person));
            }
        }

        /** The groups are those that grouping gives under what the model says, and nothing of what went before. */
        private void checkGroups() {
            PeopleModel.State expected = model.state();
            Map<FaceId, PersonId> pinned = new HashMap<>();
            expected.pinned.forEach((name, person) -> pinned.put(made.face(name), person));
            Set<PersonId> children = expected.roles.entrySet().stream()
                    .filter(entry -> entry.getValue() == Role.MY_CHILD)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            List<Restrictions.Apart> apart = expected.apart.stream()
                    .map(told -> new Restrictions.Apart(faces(told.one()), faces(told.other())))
                    .toList();
            Set<Set<String>> groups = Grouping.of(
                            made.grouped(expected.notFaces),
                            new Restrictions(pinned, children, apart),
                            GroupingProgress.NONE)
                    .stream()
                    .map(group -> names(group.faces()))
                    .collect(Collectors.toSet());
            Set<Set<String>> found =
                    people.faces().values().stream().map(this::names).collect(Collectors.toSet());
            assertThat(found).as("%s: groups", this).isEqualTo(groups);
        }

        private Set<FaceId> faces(Set<String> names) {
            return names.stream().map(made::face).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + history;
        }
    }
}
