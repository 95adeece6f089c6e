package org.sightline.desktop.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.HiddenPeople;
import org.sightline.audit.SafeCopyWriter;
import org.sightline.desktop.choosing.FreshFolder;
import org.sightline.desktop.service.CopyDesk;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Cover;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;

/**
 * Copies of photos that can be handed on: whom they hide and how, and the making of them. Each photo is a job of its own in the
 * background, so that other screens wait for no more than one, and the user can stop in between.
 */
public final class CopiesViewModel {

    private final Examination examination;
    private final CopyDesk desk;
    private final Background background;
    private final Messages messages;
    private final org.sightline.audit.Messages sentences;
    private final Clock clock;
    private final BiConsumer<Path, List<Path>> written;
    private final ObjectProperty<Whom> whom = new SimpleObjectProperty<>(Whom.STRANGERS);
    private final ObjectProperty<Cover> cover = new SimpleObjectProperty<>(Cover.SOLID);
    private final Set<PersonId> ticked = new HashSet<>();
    private final ObservableList<Somebody> people = FXCollections.observableArrayList();
    private final ObservableList<Somebody> peopleToSee = FXCollections.unmodifiableObservableList(people);
    private final ObservableList<CopyLine> lines = FXCollections.observableArrayList();
    private final ObservableList<CopyLine> linesToSee = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
    private List<PhotoCard> photos = List.of();

    /** How far it is. */
    public enum State {
        /** Who is on the photos is being read. */
        READING,
        /** The user chooses; what was made before is listed. */
        CHOOSING,
        RUNNING,
        /** The user does not want the rest; the photo at hand is finished. */
        STOPPING
    }

    /** Where copies go. */
    private record Target(Path chosen, Path folder) {}

    /**
     * @param clock names folders, in the user's zone
     * @param written is told of the chosen folder and of each copy, on the background
     */
    public CopiesViewModel(
            Examination examination,
            Background background,
            Messages messages,
            Clock clock,
            BiConsumer<Path, List<Path>> written) {
        this.examination = examination;
        this.desk = examination.copies();
        this.background = background;
        this.messages = messages;
        this.sentences = new org.sightline.audit.Messages(messages.locale());
        this.clock = clock;
        this.written = written;
    }

    /** Asks about these photos; while others are being copied, these go on. */
    public void copy(List<PhotoCard> chosen) {
        Set<PhotoId> ids = new LinkedHashSet<>();
        chosen.forEach(card -> ids.add(card.id()));
        read(() -> ids, Set.of());
    }

    /** Asks about all photos that show somebody, who is ticked. */
    public void copy(PersonRow person) {
        read(
                () -> {
                    Set<PhotoId> ids = new LinkedHashSet<>();
                    for (FaceRef face : examination.people().faces(person.id())) {
                        ids.add(face.photo().id());
                    }
                    return ids;
                },
                Set.of(person.id()));
    }

    private void read(Callable<Set<PhotoId>> wanted, Set<PersonId> ticks) {
        if (isRunning()) {
            return;
        }
        state.set(State.READING);
        ticked.clear();
        ticked.addAll(ticks);
        people.clear();
        lines.clear();
        folder.set(null);
        fraction.set(0);
        photos = List.of();
        subject.set(messages.text("copies.reading"));
        status.set("");
        background.run(
                () -> {
                    Set<PhotoId> ids = wanted.call();
                    return examination.cards().stream()
                            .filter(card -> ids.contains(card.id()))
                            .toList();
                },
                this::show,
                failure -> {
                    state.set(State.CHOOSING);
                    subject.set(
                            messages.text("failure.shown", failure.getClass().getSimpleName()));
                });
    }

    private void show(List<PhotoCard> found) {
        photos = found;
        people.setAll(Somebody.on(found));
        subject.set(messages.text("copies.subject", found.size()));
        state.set(State.CHOOSING);
    }

    /** Ticks somebody, or takes that back. */
    public void tick(PersonId person, boolean on) {
        if (on) {
            ticked.add(person);
        } else {
            ticked.remove(person);
        }
    }

    public boolean isTicked(PersonId person) {
        return ticked.contains(person);
    }

    /** Makes the copies in this folder if it is empty, and else in a new one within it. */
    public void make(Path chosen) {
        if (state.get() != State.CHOOSING || photos.isEmpty()) {
            return;
        }
        if (whom.get() == Whom.CHOSEN && ticked.isEmpty()) {
            status.set(messages.text("copies.nobody"));
            return;
        }
        state.set(State.RUNNING);
        lines.clear();
        folder.set(null);
        fraction.set(0);
        status.set(messages.text("copies.beginning"));
        List<PhotoCard> order = photos;
        HiddenPeople hidden = whom.get().hidden(ticked);
        Cover how = cover.get();
        background.run(
                () -> begin(chosen, hidden, how),
                begun -> {
                    if (begun.isPresent()) {
                        next(order, 0, begun.get());
                    } else {
                        refuse(messages.text("copies.inArchive"));
                    }
                },
                failure -> refuse(messages.text("copies.notBegun", chosen.toString())));
    }

    private Optional<Target> begin(Path chosen, HiddenPeople hidden, Cover how) throws IOException {
        if (!desk.mayHold(chosen)) {
            return Optional.empty();
        }
        String name = messages.text("copies.folder", LocalDate.now(clock).toString());
        Path fresh = FreshFolder.at(chosen, name);
        desk.begin(hidden, how, fresh);
        return Optional.of(new Target(chosen, fresh));
    }

    private void refuse(String why) {
        state.set(State.CHOOSING);
        status.set(why);
    }

    private void next(List<PhotoCard> order, int at, Target target) {
        fraction.set((double) at / order.size());
        if (at == order.size() || state.get() == State.STOPPING) {
            end(order.size() - at, target, "");
            return;
        }
        PhotoCard photo = order.get(at);
        status.set(messages.text("copies.running", at + 1, order.size()));
        background.run(
                () -> {
                    SafeCopyWriter.Outcome outcome = desk.copy(photo.id());
                    if (outcome instanceof SafeCopyWriter.Written copy) {
                        written.accept(target.chosen(), List.of(copy.file()));
                    }
                    return outcome;
                },
                outcome -> {
                    lines.add(CopyLine.of(photo, outcome, sentences));
                    next(order, at + 1, target);
                },
                failure -> end(
                        order.size() - at,
                        target,
                        messages.text("copies.broken", failure.getClass().getSimpleName())));
    }

    private void end(int left, Target target, String why) {
        Callable<Boolean> ending = () -> {
            desk.end();
            return true;
        };
        background.run(ending, ended -> {}, failure -> {});
        long made = lines.stream().filter(line -> line.copy() != null).count();
        StringBuilder told = new StringBuilder(why);
        add(told, messages.text("copies.done", made, target.folder().toString()));
        if (made < lines.size()) {
            add(told, messages.text("copies.without", lines.size() - made));
        }
        if (left > 0) {
            add(told, messages.text("copies.left", left));
        }
        status.set(told.toString());
        folder.set(made > 0 ? target.folder() : null);
        state.set(State.CHOOSING);
    }

    private static void add(StringBuilder told, String sentence) {
        told.append(told.isEmpty() ? "" : " ").append(sentence);
    }

    /** Leaves out what was not copied yet; the photo at hand is finished. */
    public void stop() {
        if (state.get() == State.RUNNING) {
            state.set(State.STOPPING);
            status.set(messages.text("copies.stopping"));
        }
    }

    private boolean isRunning() {
        return state.get() == State.RUNNING || state.get() == State.STOPPING;
    }

    public ObjectProperty<Whom> whomProperty() {
        return whom;
    }

    public ObjectProperty<Cover> coverProperty() {
        return cover;
    }

    /** Who is on the photos, as far as that is known. */
    public ObservableList<Somebody> people() {
        return peopleToSee;
    }

    /** What became of each photo so far. */
    public ObservableList<CopyLine> lines() {
        return linesToSee;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Of which photos copies are made. */
    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** What is being done, or what came of it; empty where there is nothing to say. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** How much is done, from 0 to 1. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Where copies were written; null where none was. */
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }
}
