package org.sightline.desktop.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.sightline.desktop.service.LetterDesk;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.letters.Jurisdiction;
import org.sightline.letters.LetterKind;
import org.sightline.letters.LetterLanguage;
import org.sightline.letters.LetterOrder;
import org.sightline.letters.Recipient;

/** A letter while it is written: what is filled in, how it reads, and the saving of it. */
public final class LetterViewModel {

    private final LetterDesk desk;
    private final Background background;
    private final Messages messages;
    private final Clock clock;
    private final BiConsumer<Path, List<Path>> written;
    private final LetterForm form;
    private final ReadOnlyObjectWrapper<List<Recipient>> recipients = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private boolean asked;
    private final AtomicInteger question = new AtomicInteger();

    /**
     * @param clock dates letters, in the user's zone
     * @param written is told of the folder and the file of each letter, on the background
     */
    public LetterViewModel(
            LetterDesk desk,
            Background background,
            Messages messages,
            Clock clock,
            BiConsumer<Path, List<Path>> written) {
        this.written = written;
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.clock = clock;
        this.form = new LetterForm(
                messages.locale().getLanguage().equals(Locale.GERMAN.getLanguage())
                        ? LetterLanguage.GERMAN
                        : LetterLanguage.ENGLISH);
        InvalidationListener changed = property -> compose();
        form.all().forEach(property -> property.addListener(changed));
        form.jurisdictionProperty().addListener((property, before, now) -> {
            if (!form.kindProperty().get().isKnownIn(now)) {
                form.kindProperty().set(form.kinds().get(0));
            }
        });
    }

    /** Shows the page. */
    public void open() {
        shown.set(true);
        if (!asked) {
            asked = true;
            background.run(desk::recipients, recipients::set, this::failed);
        }
        compose();
    }

    /**
     * Shows the page for what an entry of the catalogue is about.
     *
     * @param entry its id: that of a right, or of a recipient
     */
    public void open(String entry) {
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            Arrays.stream(LetterKind.values())
                    .filter(kind -> kind.isKnownIn(jurisdiction)
                            && kind.entry(jurisdiction).equals(entry))
                    .findFirst()
                    .ifPresent(kind -> {
                        form.jurisdictionProperty().set(jurisdiction);
                        form.kindProperty().set(kind);
                    });
        }
        open();
    }

    /** Whether a letter can be written about an entry of the catalogue. */
    public static boolean isAbout(String entry) {
        return Arrays.stream(Jurisdiction.values())
                .anyMatch(jurisdiction -> Arrays.stream(LetterKind.values())
                        .anyMatch(kind -> kind.isKnownIn(jurisdiction)
                                && kind.entry(jurisdiction).equals(entry)));
    }

    /** Back to the plan; what is filled in stays. */
    public void close() {
        shown.set(false);
    }

    /** Of several changes only the last is composed. */
    private void compose() {
        int number = question.incrementAndGet();
        String missing = form.missing();
        if (missing != null) {
            ready.set(false);
            text.set("");
            notes.set(List.of());
            notice.set(messages.text(missing));
            return;
        }
        LetterOrder order = form.order(today());
        background.run(
                () -> number == question.get() ? desk.compose(order) : new LetterDesk.Refused(""),
                composed -> {
                    if (number == question.get()) {
                        show(composed);
                    }
                },
                this::failed);
    }

    private void show(LetterDesk.Composed composed) {
        if (composed instanceof LetterDesk.Written written) {
            text.set(written.text());
            notes.set(written.notes());
            notice.set("");
            ready.set(true);
        } else if (composed instanceof LetterDesk.Refused refused) {
            text.set("");
            notes.set(List.of());
            notice.set(refused.why());
            ready.set(false);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A name for the file. */
    public String fileName(String ending) {
        return messages.text("letters.file", today().toString()) + ending;
    }

    /** Writes the letter, as PDF where the file's name ends so, else as text. */
    public void save(Path file) {
        write(file, desk::save);
    }

    /** Writes its deadlines for a calendar. */
    public void saveCalendar(Path file) {
        write(file, desk::saveCalendar);
    }

    /** Writes a file and tells why it could not; empty where it could. */
    @FunctionalInterface
    private interface Writing {
        String write(LetterOrder order, Path file) throws IOException;
    }

    private void write(Path file, Writing writing) {
        if (!ready.get()) {
            return;
        }
        LetterOrder order = form.order(today());
        background.run(
                () -> {
                    String why = writing.write(order, file);
                    Path folder = file.toAbsolutePath().getParent();
                    if (why.isEmpty() && folder != null) {
                        written.accept(folder, List.of(file));
                    }
                    return why;
                },
                why -> notice.set(why.isEmpty() ? messages.text("letters.saved", file.toString()) : why),
                failure -> notice.set(messages.text("letters.notSaved", file.toString())));
    }

    private void failed(Throwable failure) {
        notice.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    public LetterForm form() {
        return form;
    }

    /** Everybody who is listed; empty until they are read. */
    public ReadOnlyObjectProperty<List<Recipient>> recipientsProperty() {
        return recipients.getReadOnlyProperty();
    }

    /** The whole letter; empty while it cannot be written. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What the user is told about it, a line each. */
    public ReadOnlyObjectProperty<List<String>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** What is missing or wrong, or where it was saved; empty where there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether there is a letter to save. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the page is shown in place of the plan. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
