package org.sightline.desktop.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.choosing.FreshFolder;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.ReportChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;

/** What the report is to hold, and the saving of it. */
public final class ReportViewModel {

    private final Examination examination;
    private final Background background;
    private final Messages messages;
    private final Clock clock;
    private final Map<ReportWriter.Format, BooleanProperty> formats = new EnumMap<>(ReportWriter.Format.class);
    private final ObjectProperty<Discretion.Blur> blur = new SimpleObjectProperty<>(Discretion.USUAL.blur());
    private final ObjectProperty<Discretion.Places> places = new SimpleObjectProperty<>(Discretion.USUAL.places());
    private final BooleanProperty pictures = new SimpleBooleanProperty(Discretion.USUAL.faces());
    private final BooleanProperty names = new SimpleBooleanProperty(Discretion.USUAL.names());
    private final BiConsumer<Path, List<Path>> written;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NOT_YET);

    /**
     * How far the saving of the report is.
     *
     * @param text what to say about it; empty before anything was saved
     * @param folder where it is; null unless it is done
     */
    public record Saving(State state, String text, @Nullable Path folder) {

        static final Saving NOT_YET = new Saving(State.NOT_YET, "", null);

        /** The stages of it. */
        public enum State {
            NOT_YET,
            RUNNING,
            DONE,
            REFUSED
        }
    }

    /**
     * @param clock names folders, in the user's zone
     * @param written is told of the folder and the files of each report, on the background
     */
    public ReportViewModel(
            Examination examination,
            Background background,
            Messages messages,
            Clock clock,
            BiConsumer<Path, List<Path>> written) {
        this.written = written;
        this.examination = examination;
        this.background = background;
        this.messages = messages;
        this.clock = clock;
        for (ReportWriter.Format format : ReportWriter.Format.values()) {
            formats.put(format, new SimpleBooleanProperty(format != ReportWriter.Format.PDF));
        }
    }

    /** Whether a format is written. */
    public BooleanProperty formatProperty(ReportWriter.Format format) {
        BooleanProperty chosen = formats.get(format);
        if (chosen == null) {
            throw new IllegalArgumentException(format.name());
        }
        return chosen;
    }

    /** Whose faces are covered on the page for people. */
    public ObjectProperty<Discretion.Blur> blurProperty() {
        return blur;
    }

    /** How exactly that page tells places. */
    public ObjectProperty<Discretion.Places> placesProperty() {
        return places;
    }

    /** Whether that page has pictures; without them it has no captions and names either. */
    public BooleanProperty picturesProperty() {
        return pictures;
    }

    /** Whether that page names people who are tagged. */
    public BooleanProperty namesProperty() {
        return names;
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Writes the report into this folder if it is empty, and else into a new one within it. */
    public void save(Path folder) {
        if (saving.get().state() == Saving.State.RUNNING) {
            return;
        }
        Set<ReportWriter.Format> chosen = formats.entrySet().stream()
                .filter(format -> format.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportWriter.Format.class)));
        if (chosen.isEmpty()) {
            saving.set(new Saving(Saving.State.REFUSED, messages.text("saving.nothing"), null));
            return;
        }
        Discretion shown = new Discretion(blur.get(), places.get(), true, names.get());
        ReportChoice choice =
                new ReportChoice(chosen, pictures.get() ? shown : shown.withoutFaces(), messages.locale());
        saving.set(new Saving(Saving.State.RUNNING, messages.text("saving.running"), null));
        background.run(
                () -> write(folder, choice),
                saving::set,
                failure -> saving.set(new Saving(
                        Saving.State.REFUSED,
                        messages.text("saving.failed", folder.toString(), reason(failure)),
                        null)));
    }

    private Saving write(Path chosen, ReportChoice choice) throws IOException {
        Path folder = FreshFolder.at(
                chosen, messages.text("saving.folder", LocalDate.now(clock).toString()));
        List<Path> files = examination.saveReport(folder, choice);
        written.accept(chosen, files);
        String names = String.join(
                messages.text("list.and"),
                files.stream()
                        .filter(file -> folder.equals(file.getParent()))
                        .map(Path::getFileName)
                        .map(String::valueOf)
                        .toList());
        return new Saving(Saving.State.DONE, messages.text("saving.done", names, folder.toString()), folder);
    }

    private String reason(Throwable failure) {
        String message = messages.of(failure);
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
