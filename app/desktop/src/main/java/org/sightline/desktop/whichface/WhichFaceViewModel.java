package org.sightline.desktop.whichface;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sightline.desktop.service.Beginning;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PeopleDesk;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Role;

/** Those who may be the user, most faces first, and the user's choice among them. */
public final class WhichFaceViewModel {

    /** People who are shown at most. */
    static final int MOST = 8;

    private static final int FACES = 4;

    private final PeopleDesk desk;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<Candidate> candidatesToSee = FXCollections.unmodifiableObservableList(candidates);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean stale = true;

    /** What the user can set off here. */
    public interface Actions {

        /** It is known now who the user is. */
        void whoIAmIsKnown();

        /** The user is none of these, or does not say. */
        void notNow();
    }

    /**
     * Somebody who may be the user.
     *
     * @param faces the clearest first, the portrait among them
     */
    public record Candidate(PersonRow person, List<FaceRef> faces) {
        public Candidate {
            faces = List.copyOf(faces);
        }
    }

    public WhichFaceViewModel(PeopleDesk desk, Background background, Messages messages, Actions actions) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
    }

    /** Reads the people if that was not done yet, or they were corrected elsewhere. */
    public void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        status.set(messages.text("people.reading"));
        background.run(
                () -> desk.everybody().stream()
                        .filter(Beginning::mayBeMe)
                        .limit(MOST)
                        .map(row -> new Candidate(
                                row, desk.faces(row.id()).stream().limit(FACES).toList()))
                        .toList(),
                found -> {
                    candidates.setAll(found);
                    status.set(found.isEmpty() ? messages.text("whichFace.nobody") : "");
                },
                this::failed);
    }

    /** People were corrected elsewhere. */
    public void outdated() {
        stale = true;
    }

    /** The user is this person. */
    public void thisIsMe(Candidate candidate) {
        if (working.get()) {
            return;
        }
        working.set(true);
        background.run(
                () -> {
                    desk.role(candidate.person().id(), Role.ME);
                    return candidate;
                },
                done -> {
                    working.set(false);
                    stale = true;
                    actions.whoIAmIsKnown();
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        working.set(false);
        stale = true;
        status.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    /** None of these, or another time. */
    public void notNow() {
        actions.notNow();
    }

    /** Those who may be the user. */
    public ObservableList<Candidate> candidates() {
        return candidatesToSee;
    }

    /** What is being done, or why there is nobody; empty where there is nothing to say. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
