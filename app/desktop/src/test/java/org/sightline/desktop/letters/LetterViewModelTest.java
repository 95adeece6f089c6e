package org.sightline.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.service.EngineLetters;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.letters.Jurisdiction;
import org.sightline.letters.LetterKind;
import org.sightline.letters.LetterLanguage;
import org.sightline.letters.Recipient;
import org.sightline.letters.Transport;

class LetterViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    private final LaterExecutor worker = new LaterExecutor();
    private final LetterViewModel model = new LetterViewModel(
            new EngineLetters(CLOCK),
            new Background(worker, Runnable::run),
            Messages.english(),
            CLOCK,
            (folder, files) -> {});
    private final LetterForm form = model.form();

    @BeforeEach
    void open() {
        model.open();
        worker.runAll();
    }

    private Recipient someone() {
        return model.recipientsProperty().get().stream()
                .filter(one -> one.authorityOf() == null && one.ways().contains(Transport.MAIL))
                .findFirst()
                .orElseThrow();
    }

    private void fillIn() {
        form.recipientProperty().set(someone());
        form.nameProperty().set("Alex Example");
        form.replyToProperty().set("answers@example.org");
        worker.runAll();
    }

    @Test
    void saysWhatIsMissingOneAfterTheOther() {
        assertThat(model.noticeProperty().get()).isEqualTo("Choose to whom it goes.");
        form.recipientProperty().set(someone());
        assertThat(model.noticeProperty().get()).startsWith("Type your name");
        form.nameProperty().set("  ");
        assertThat(model.noticeProperty().get()).startsWith("Type your name");
        form.nameProperty().set("Alex Example");
        assertThat(model.noticeProperty().get()).startsWith("Say where an answer can go");
        assertThat(model.readyProperty().get()).isFalse();
        form.addressProperty().set("1 Road\nTown");
        worker.runAll();
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(model.textProperty().get()).contains("Alex Example\n1 Road\nTown");
    }

    @Test
    void theLetterFollowsWhatIsFilledIn() {
        fillIn();
        assertThat(model.textProperty().get())
                .startsWith("Alex Example")
                .contains("answers@example.org", someone().name());
        assertThat(model.notesProperty().get()).isNotEmpty();
        form.languageProperty().set(LetterLanguage.GERMAN);
        worker.runAll();
        assertThat(model.textProperty().get()).contains("DSGVO");
    }

    @Test
    void anotherLawHasOtherRights() {
        fillIn();
        form.jurisdictionProperty().set(Jurisdiction.CALIFORNIA);
        worker.runAll();
        assertThat(form.kinds()).contains(form.kindProperty().get()).doesNotContain(LetterKind.ERASURE);
        assertThat(model.textProperty().get()).contains("California");
    }

    @Test
    void aReminderIsRefusedWhileTheRecipientStillHasTime() {
        fillIn();
        form.kindProperty().set(LetterKind.REMINDER);
        worker.runAll();
        assertThat(model.noticeProperty().get()).startsWith("Say which letter");
        form.earlierKindProperty().set(LetterKind.ERASURE);
        form.earlierSentProperty().set(LocalDate.of(2026, 11, 20));
        worker.runAll();
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.noticeProperty().get()).isNotEmpty();
        form.earlierSentProperty().set(LocalDate.of(2026, 9, 1));
        worker.runAll();
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void anEntryOfThePlanChoosesRightAndLaw() {
        model.open("law.ca.sale");
        assertThat(form.jurisdictionProperty().get()).isEqualTo(Jurisdiction.CALIFORNIA);
        assertThat(form.kindProperty().get()).isEqualTo(LetterKind.OPT_OUT_OF_SALE);
        assertThat(LetterViewModel.isAbout("law.gdpr.erasure")).isTrue();
        assertThat(LetterViewModel.isAbout("fb.posts.past")).isFalse();
    }

    @Test
    void writesTheFilesThatAreNamed(@TempDir Path folder) throws IOException {
        fillIn();
        Path pdf = folder.resolve(model.fileName(".pdf"));
        Path text = folder.resolve(model.fileName(".txt"));
        Path calendar = folder.resolve(model.fileName(".ics"));
        Files.writeString(text, "an earlier one");
        model.save(pdf);
        model.save(text);
        model.saveCalendar(calendar);
        worker.runAll();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(text).content().isEqualTo(model.textProperty().get());
        assertThat(calendar).content().startsWith("BEGIN:VCALENDAR");
        assertThat(model.noticeProperty().get()).startsWith("Saved as " + calendar);
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void saysWhereNothingCouldBeWritten(@TempDir Path folder) {
        fillIn();
        Path nowhere = folder.resolve("gone").resolve("letter.txt");
        model.save(nowhere);
        worker.runAll();
        assertThat(model.noticeProperty().get()).startsWith(nowhere + " could not be written");
    }
}
