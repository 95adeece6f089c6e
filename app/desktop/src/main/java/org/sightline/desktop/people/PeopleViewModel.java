package org.sightline.desktop.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CorrectionRefused;
import org.sightline.audit.CorrectionRefused.Why;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PeopleDesk;
import org.sightline.desktop.service.PeopleDesk.Pair;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.Role;

/**
 * The people, the one who is looked at, and what is corrected. Everything that is corrected is read back before it is shown; the
 * order of the list stands still until it is asked for anew.
 */
public final class PeopleViewModel {

    private final PeopleDesk desk;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final CorrectionWords words;
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PersonRow> rowsToSee = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<FaceRef> faces = FXCollections.observableArrayList();
    private final ObservableList<FaceRef> facesToSee = FXCollections.unmodifiableObservableList(faces);
    private final ReadOnlyObjectWrapper<@Nullable PersonRow> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Pair> suggestion = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final BooleanProperty everyone = new SimpleBooleanProperty();
    private final Set<Set<PersonId>> askedLater = new HashSet<>();
    private final FrozenOrder order = new FrozenOrder();
    private List<PersonRow> all = List.of();
    private boolean stale = true;
    private boolean filling;

    /** What the user can set off here. */
    public interface Actions {

        /** Something is different that other screens show. */
        void peopleChanged();

        /** Asks how the photos that show somebody are to be copied. */
        void makeCopies(PersonRow person);
    }

    /** Something that must be decided before it is done: whether one photo shows somebody twice. */
    public record Question(String text, Runnable yes) {}

    public PeopleViewModel(PeopleDesk desk, Background background, Messages messages, Actions actions) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
        this.words = new CorrectionWords(messages);
        everyone.addListener((property, before, now) -> fill());
    }

    /** Reads the people if that was not done yet. */
    public void refresh() {
        if (stale) {
            stale = false;
            status.set(messages.text("people.reading"));
            PersonId at = shownId();
            background.run(() -> read(at), state -> show(state, ""), this::failed);
        }
    }

    /** Who can see the photos is judged otherwise now, or somebody was corrected elsewhere. */
    public void outdated() {
        stale = true;
    }

    private @Nullable PersonId shownId() {
        PersonRow row = shown.get();
        return row == null ? null : row.id();
    }

    private PeopleState read(@Nullable PersonId lookedAt) {
        return PeopleState.read(desk, lookedAt);
    }

    private void show(PeopleState state, String said) {
        all = order.arrange(state.rows(), shownId());
        undoable.set(state.history().last() != null);
        redoable.set(state.history().undone() != null);
        suggestion.set(state.suggestions().stream()
                .filter(pair -> !askedLater.contains(people(pair)))
                .findFirst()
                .orElse(null));
        faces.setAll(state.faces());
        shown.set(all.stream()
                .filter(row -> row.id().equals(state.shown()))
                .findFirst()
                .orElse(null));
        fill();
        status.set(said);
    }

    /** Those with a single face whom nobody named, and those who are ignored, only when they are asked for. */
    private void fill() {
        List<PersonRow> listed = all.stream().filter(this::isListed).toList();
        int out = all.size() - listed.size();
        if (!rows.equals(listed)) {
            // A list that is filled anew chooses somebody by itself, whom nobody wanted to look at.
            filling = true;
            rows.setAll(listed);
            filling = false;
        }
        left.set(out == 0 ? "" : messages.text("people.left", out));
    }

    private boolean isListed(PersonRow row) {
        boolean known = row.person().name() != null || row.person().role() != null;
        return everyone.get() || row.id().equals(shownId()) || (!row.person().ignored() && (known || row.faces() > 1));
    }

    /** Looks at somebody. */
    public void look(PersonRow row) {
        PersonRow before = shown.get();
        if (filling || (before != null && before.id().equals(row.id()))) {
            return;
        }
        question.set(null);
        shown.set(row);
        faces.clear();
        background.run(
                () -> desk.faces(row.id()),
                itsFaces -> {
                    if (row.id().equals(shownId())) {
                        faces.setAll(itsFaces);
                    }
                },
                this::failed);
    }

    /** Puts those with most faces first again. */
    public void sort() {
        order.thaw();
        all = order.arrange(
                all.stream()
                        .sorted(Comparator.comparingInt((PersonRow row) -> -row.faces())
                                .thenComparing(PersonRow::id))
                        .toList(),
                null);
        fill();
    }

    public void name(PersonRow row, String name) {
        String before = row.person().name();
        if (name.strip().equals(before == null ? "" : before)) {
            return;
        }
        correct(
                () -> {
                    desk.name(row.id(), name);
                    return row.id();
                },
                name.isBlank() ? messages.text("people.done.unnamed") : messages.text("people.done.named"));
    }

    public void role(PersonRow row, Role role) {
        if (row.person().role() == role) {
            return;
        }
        correct(
                () -> {
                    desk.role(row.id(), role);
                    return row.id();
                },
                messages.text("people.done.role", messages.of(role)));
    }

    public void ignore(Collection<PersonRow> people) {
        if (people.isEmpty()) {
            return;
        }
        boolean ignored = people.stream().anyMatch(row -> !row.person().ignored());
        PersonId at = shownId();
        correct(
                () -> {
                    for (PersonRow row : people) {
                        if (row.person().ignored() != ignored) {
                            desk.ignore(row.id(), ignored);
                        }
                    }
                    return at;
                },
                ignored
                        ? messages.text("people.done.ignored", people.size())
                        : messages.text("people.done.notIgnored", people.size()));
    }

    /** Asks how the photos of the one who is looked at are to be copied. */
    public void makeCopies() {
        PersonRow row = shown.get();
        if (row != null) {
            actions.makeCopies(row);
        }
    }

    /** Makes several one: the first who has a name or a role or, where none has, the first. */
    public void merge(List<PersonRow> people) {
        if (people.size() < 2) {
            status.set(messages.text("people.mergeNeedsTwo"));
            return;
        }
        PersonRow kept = people.stream()
                .filter(row -> row.person().name() != null || row.person().role() != null)
                .findFirst()
                .orElse(people.get(0));
        List<PersonId> others = people.stream()
                .map(PersonRow::id)
                .filter(id -> !id.equals(kept.id()))
                .toList();
        merge(kept.id(), others, false);
    }

    private void merge(PersonId kept, List<PersonId> others, boolean alsoOnOnePhoto) {
        List<PersonId> open = new ArrayList<>(others);
        correct(
                () -> {
                    while (!open.isEmpty()) {
                        desk.merge(kept, open.get(0), alsoOnOnePhoto);
                        open.remove(0);
                    }
                    return kept;
                },
                messages.text("people.done.merged"),
                () -> merge(kept, List.copyOf(open), true));
    }

    /** Makes faces of the one who is looked at a new person. */
    public void split(Collection<FaceRef> chosen) {
        withShown(
                chosen,
                person -> {
                    desk.split(person, ids(chosen));
                    return person;
                },
                messages.text("people.done.split", chosen.size()));
    }

    /** The faces are not those of the one who is looked at. */
    public void notThisPerson(Collection<FaceRef> chosen) {
        withShown(
                chosen,
                person -> {
                    desk.notThisPerson(person, ids(chosen));
                    return person;
                },
                messages.text("people.done.notThisPerson", chosen.size()));
    }

    public void move(Collection<FaceRef> chosen, PersonRow to) {
        move(ids(chosen), to.id(), false);
    }

    private void move(List<FaceId> chosen, PersonId to, boolean alsoOnOnePhoto) {
        PersonId at = shownId();
        if (chosen.isEmpty()) {
            return;
        }
        correct(
                () -> {
                    desk.move(chosen, to, alsoOnOnePhoto);
                    return at;
                },
                messages.text("people.done.moved", chosen.size()),
                () -> move(chosen, to, true));
    }

    /** What was found there is no face. */
    public void notFaces(Collection<FaceRef> chosen) {
        withShown(
                chosen,
                person -> {
                    for (FaceId face : ids(chosen)) {
                        desk.notAFace(face);
                    }
                    return person;
                },
                messages.text("people.done.notAFace", chosen.size()));
    }

    private void withShown(Collection<FaceRef> chosen, Function<PersonId, PersonId> act, String said) {
        PersonId person = shownId();
        if (person != null && !chosen.isEmpty()) {
            correct(() -> act.apply(person), said);
        }
    }

    private static List<FaceId> ids(Collection<FaceRef> chosen) {
        return chosen.stream().map(FaceRef::id).toList();
    }

    /** The two that are asked about are one. */
    public void sayTheSame() {
        Pair pair = suggestion.get();
        if (pair != null) {
            merge(List.of(pair.one(), pair.other()));
        }
    }

    /** The two that are asked about are two. */
    public void sayDifferent() {
        Pair pair = suggestion.get();
        PersonId at = shownId();
        if (pair != null) {
            correct(
                    () -> {
                        desk.tellApart(pair.one().id(), pair.other().id());
                        return at;
                    },
                    messages.text("people.done.apart"));
        }
    }

    /** It is not known whether the two are one; they are asked about again another time. */
    public void sayLater() {
        Pair pair = suggestion.get();
        if (pair != null) {
            askedLater.add(people(pair));
            PersonId at = shownId();
            background.run(() -> read(at), state -> show(state, ""), this::failed);
        }
    }

    private static Set<PersonId> people(Pair pair) {
        return Set.of(pair.one().id(), pair.other().id());
    }

    public void undo() {
        again(() -> desk.undo().map(words::undone).orElseGet(() -> messages.text("people.nothingToUndo")));
    }

    public void redo() {
        again(() -> desk.redo().map(words::redone).orElseGet(() -> messages.text("people.nothingToRedo")));
    }

    private void again(Callable<String> act) {
        PersonId at = shownId();
        background.run(
                () -> {
                    String said = act.call();
                    return new Told(read(at), said);
                },
                this::tell,
                this::failed);
    }

    /** What is there now, and what is said about it. */
    private record Told(PeopleState state, String said) {}

    private void tell(Told told) {
        question.set(null);
        show(told.state(), told.said());
        actions.peopleChanged();
    }

    private void correct(Callable<@Nullable PersonId> act, String said) {
        correct(act, said, null);
    }

    /** @param again what to do if the user says that one photo shows somebody twice; null where that cannot be */
    private void correct(Callable<@Nullable PersonId> act, String said, @Nullable Runnable again) {
        question.set(null);
        PersonId at = shownId();
        background.run(
                () -> {
                    try {
                        return new Told(read(act.call()), said);
                    } catch (CorrectionRefused refused) {
                        // A part of it may have been done before the rest was refused.
                        return new Refused(read(at), refused);
                    }
                },
                outcome -> {
                    if (outcome instanceof Told told) {
                        tell(told);
                    } else if (outcome instanceof Refused refused) {
                        refuse(refused, again);
                    }
                },
                this::failed);
    }

    /** What is there now, and why nothing was changed. */
    private record Refused(PeopleState state, CorrectionRefused why) {}

    private void refuse(Refused refused, @Nullable Runnable again) {
        show(refused.state(), words.refused(refused.why().why()));
        if (refused.why().why() == Why.BOTH_ON_ONE_PHOTO && again != null) {
            question.set(new Question(messages.text("people.twice"), again));
        }
    }

    /** Takes back that something is to be decided. */
    public void leaveQuestion() {
        question.set(null);
    }

    private void failed(Throwable failure) {
        status.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    /** Those who are listed. */
    public ObservableList<PersonRow> rows() {
        return rowsToSee;
    }

    /** The faces of the one who is looked at. */
    public ObservableList<FaceRef> faces() {
        return facesToSee;
    }

    /** Who is looked at; null where nobody is. */
    public ReadOnlyObjectProperty<@Nullable PersonRow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Two who may be one; null where there is nobody to ask about. */
    public ReadOnlyObjectProperty<@Nullable Pair> suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    /** What must be decided; null where nothing must. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What was done, or why it was not. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** How many are not listed; empty where all are. */
    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether also those with a single face, and those who are ignored, are listed. */
    public BooleanProperty everyoneProperty() {
        return everyone;
    }
}
