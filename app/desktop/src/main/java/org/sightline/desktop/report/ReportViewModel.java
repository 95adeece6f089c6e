package org.sightline.desktop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

/** The saving of the report. */
public final class ReportViewModel {

    private final Examination examination;
    private final Background background;
    private final Messages messages;
    private final BiConsumer<Path, List<Path>> written;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOT_YET);

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

    /** @param written is told of the folder and the files of each report, on the background */
    public ReportViewModel(
            Examination examination,
            Background background,
            Messages messages,
            BiConsumer<Path, List<Path>> written) {
        this.written = written;
        this.examination = examination;
        this.background = background;
        this.messages = messages;
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
        written.accept(folder, files);
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
}
