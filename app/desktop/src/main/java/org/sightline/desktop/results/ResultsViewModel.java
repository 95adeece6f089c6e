package org.sightline.desktop.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

/** What the results screen says, and the saving of the report. */
public final class ResultsViewModel {

    private final String subject;
    private final Examination examination;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOT_YET);

    /** What the user can set off here. */
    @FunctionalInterface
    public interface Actions {
        void examineSomethingElse();
    }

    /**
     * How far the saving of the report is.
     *
     * @param text what to say about it; empty before anything was saved
     */
    public record Saving(State state, String text) {

        static final Saving NOT_YET = new Saving(State.NOT_YET, "");

        /** The stages of it. */
        public enum State {
            NOT_YET,
            RUNNING,
            DONE,
            REFUSED
        }
    }

    /** @param subject what was examined, by name */
    public ResultsViewModel(
            String subject, Examination examination, Background background, Messages messages, Actions actions) {
        this.subject = subject;
        this.examination = examination;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
    }

    public String subject() {
        return subject;
    }

    public Examination examination() {
        return examination;
    }

    public Headlines headlines() {
        return Headlines.of(examination.summary(), messages);
    }

    /** Whether there is a photo that the numbers speak of. */
    public boolean anythingSeen() {
        return examination.summary().photos() > 0;
    }

    /** The numbers of what was seen. */
    public List<Count> seen() {
        return Count.ofSeen(examination.summary(), messages);
    }

    /** The numbers of what was not. */
    public List<Count> notSeen() {
        return Count.ofNotSeen(examination.summary(), messages);
    }

    public List<Share> audiences() {
        return Share.byAudience(examination.summary(), messages);
    }

    public List<Share> levels() {
        return Share.byExposure(examination.summary(), messages);
    }

    public String notSeenExplanation() {
        return anythingSeen()
                ? messages.text("results.notSeen.explanation")
                : messages.text("results.notSeen.nothingKnown");
    }

    public List<AuditProblem> problems() {
        return examination.problems();
    }

    /** How many problems are not listed, in words, or null where all are. */
    public @Nullable String problemsNotListed() {
        long more = examination.summary().problems() - problems().size();
        return more <= 0 ? null : messages.text("problems.more", more);
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Writes the report into this folder, if it is empty. */
    public void save(Path folder) {
        if (saving.get().state() == Saving.State.RUNNING) {
            return;
        }
        saving.set(new Saving(Saving.State.RUNNING, messages.text("saving.running")));
        background.run(
                () -> write(folder),
                saving::set,
                failure -> saving.set(new Saving(
                        Saving.State.REFUSED, messages.text("saving.failed", folder.toString(), reason(failure)))));
    }

    private Saving write(Path folder) throws IOException {
        if (!isEmpty(folder)) {
            return new Saving(Saving.State.REFUSED, messages.text("saving.notEmpty", folder.toString()));
        }
        List<Path> files = examination.saveReport(folder);
        String names = String.join(
                messages.text("list.and"),
                files.stream()
                        .filter(file -> folder.equals(file.getParent()))
                        .map(Path::getFileName)
                        .map(String::valueOf)
                        .toList());
        return new Saving(Saving.State.DONE, messages.text("saving.done", names, folder.toString()));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    public void examineSomethingElse() {
        actions.examineSomethingElse();
    }
}
