package org.sightline.desktop.recent;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.failure.StoreWords;
import org.sightline.desktop.recent.Asked.Answer;
import org.sightline.desktop.recent.Asked.Purpose;
import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.KeptAudits;
import org.sightline.desktop.service.StoreFailure;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.vault.Passphrase;

/** The audits that were kept last: opened, examined again, and asked for their passphrase, one at a time. */
public final class RecentViewModel {

    private final RecentAudits recent;
    private final KeptAudits audits;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ObservableList<RecentAudit> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What opening leads to. */
    public interface Actions {

        /** Whether the audit is open already; it is then shown, or examined again. */
        boolean showsAlready(Path file, boolean again);

        void opened(Examination examination, boolean again);
    }

    public RecentViewModel(
            RecentAudits recent, KeptAudits audits, Background background, Messages messages, Actions actions) {
        this.recent = recent;
        this.audits = audits;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
    }

    /** Reads the list, and looks which files are there. */
    public void refresh() {
        background.run(
                () -> recent.list().stream()
                        .map(file -> new RecentAudit(file, Files.isRegularFile(file)))
                        .toList(),
                lines::setAll,
                failure -> {});
    }

    public void open(Path file) {
        if (!busy.get() && !actions.showsAlready(file, false)) {
            attempt(file, new Purpose.Opening(), null);
        }
    }

    public void examineAgain(Path file) {
        if (!busy.get() && !actions.showsAlready(file, true)) {
            attempt(file, new Purpose.Again(), null);
        }
    }

    /** Takes the passphrase that was asked for; it is wiped. */
    public void answer(char[] typed) {
        Asked question = asked.get();
        if (question != null && question.answer() == Answer.PASSPHRASE && typed.length > 0 && !busy.get()) {
            attempt(question.file(), question.purpose(), new Passphrase(typed));
        }
    }

    /** Has what can be read of the damaged audit saved to a file that is not there yet. */
    public void salvageTo(Path fresh) {
        Asked question = asked.get();
        if (question != null && question.answer() == Answer.SALVAGE && !busy.get()) {
            attempt(question.file(), new Purpose.Salvaging(fresh), null);
        }
    }

    public void leaveIt() {
        asked.set(null);
    }

    public void remove(Path file) {
        Asked question = asked.get();
        if (question != null && question.file().equals(file)) {
            asked.set(null);
        }
        background.run(
                () -> {
                    recent.remove(file);
                    return true;
                },
                removed -> refresh(),
                failure -> {});
    }

    private void attempt(Path file, Purpose purpose, @Nullable Passphrase passphrase) {
        busy.set(true);
        AuditPlace.Kept place = new AuditPlace.Kept(file, passphrase);
        if (purpose instanceof Purpose.Salvaging salvaging && salvaging.fresh() != null) {
            Path fresh = salvaging.fresh();
            background.run(
                    () -> salvaged(place, fresh),
                    words -> {
                        busy.set(false);
                        asked.set(new Asked(fresh, purpose, words, Answer.NONE));
                        refresh();
                    },
                    failure -> failed(file, purpose, failure));
            return;
        }
        background.run(
                () -> {
                    Examination opened = audits.open(place);
                    recent.add(file);
                    return opened;
                },
                opened -> {
                    busy.set(false);
                    asked.set(null);
                    actions.opened(opened, purpose instanceof Purpose.Again);
                },
                failure -> failed(file, purpose, failure));
    }

    private String salvaged(AuditPlace.Kept damaged, Path fresh) {
        KeptAudits.Salvaged saved = audits.salvage(damaged, fresh);
        recent.add(fresh);
        String words = messages.text("recent.salvaged", saved.photos(), fresh.toString(), saved.lost());
        boolean allSaid = !saved.answersLost() && !saved.correctionsLost() && !saved.marksLost();
        return allSaid ? words : messages.text("recent.salvaged.lost", words);
    }

    private void failed(Path file, Purpose purpose, Throwable failure) {
        busy.set(false);
        if (!(failure instanceof StoreFailure store)) {
            asked.set(new Asked(
                    file,
                    purpose,
                    messages.text("recent.failed", file.toString(), String.valueOf(messages.of(failure))),
                    Answer.NONE));
            return;
        }
        asked.set(new Asked(
                file,
                purpose,
                store.reason() == StoreFailure.Reason.PASSPHRASE_NEEDED
                        ? messages.text("recent.asks", file.toString())
                        : StoreWords.of(store, messages),
                switch (store.reason()) {
                    case PASSPHRASE_NEEDED, WRONG_PASSPHRASE -> Answer.PASSPHRASE;
                    case DAMAGED -> purpose instanceof Purpose.Salvaging ? Answer.NONE : Answer.SALVAGE;
                    default -> Answer.NONE;
                }));
        if (store.reason() == StoreFailure.Reason.GONE) {
            refresh();
        }
    }

    public ObservableList<RecentAudit> audits() {
        return lines;
    }

    /** What has to be said or asked of one of them; null where nothing has. */
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether one of them is being opened. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
