package org.sightline.desktop.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.HiddenPeople;
import org.sightline.audit.SafeCopyWriter;
import org.sightline.desktop.copies.CopiesViewModel.State;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.testing.Cards;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Cover;
import org.sightline.model.Identifiability;
import org.sightline.model.PersonId;
import org.sightline.model.ProblemCode;
import org.sightline.model.Role;

class CopiesViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    private final LaterExecutor worker = new LaterExecutor();
    private final FakeExamination examination = new FakeExamination(Summaries.withProblems(0));
    private final List<Path> written = new ArrayList<>();
    private final List<PhotoCard> cards = new ArrayList<>();
    private final CopiesViewModel model = model(Messages.english());

    private CopiesViewModel model(Messages messages) {
        return new CopiesViewModel(
                examination,
                new Background(worker, Runnable::run),
                messages,
                CLOCK,
                (chosen, files) -> written.addAll(files));
    }

    @BeforeEach
    void fourPhotos() {
        cards.add(Cards.card(1).face(Identifiability.STRONG, Role.ME).build());
        cards.add(Cards.card(2).face(Identifiability.STRONG, null).build());
        cards.add(Cards.card(3).face(Identifiability.STRONG, Role.MY_CHILD).build());
        cards.add(Cards.card(4).build());
        examination.holds(cards);
    }

    private void choose(int... numbers) {
        List<PhotoCard> chosen = new ArrayList<>();
        for (int number : numbers) {
            chosen.add(cards.get(number - 1));
        }
        model.copy(chosen);
        worker.runAll();
    }

    private PersonId person(int card) {
        return Objects.requireNonNull(cards.get(card - 1).faces().get(0).person())
                .id();
    }

    private @Nullable HiddenPeople hiddenWith(Whom whom, Path folder) {
        model.whomProperty().set(whom);
        model.make(folder);
        worker.runAll();
        return examination.copies().hidden();
    }

    @Test
    void strangersBehindOneColourAreWhatIsUsual(@TempDir Path folder) {
        choose(1, 2);
        assertThat(model.subjectProperty().get()).isEqualTo("Copies of 2 photos");
        model.make(folder);
        assertThat(model.stateProperty().get()).isEqualTo(State.RUNNING);
        worker.runAll();

        assertThat(model.stateProperty().get()).isEqualTo(State.CHOOSING);
        assertThat(examination.copies().hidden()).isEqualTo(new HiddenPeople.Strangers());
        assertThat(examination.copies().cover()).isEqualTo(Cover.SOLID);
        assertThat(examination.copies().copied()).containsExactly(Cards.id(1), Cards.id(2));
        assertThat(examination.copies().isBegun()).as("still").isFalse();
        assertThat(model.lines()).extracting(CopyLine::copy).containsExactly("copy-001.jpg", "copy-002.jpg");
        assertThat(model.lines().get(0).told()).isEqualTo("1 of 2 faces covered.");
        assertThat(model.lines().get(0).meaning())
                .isEqualTo("Hidden faces are not matched by this app; clothes and place may still identify.");
        assertThat(model.statusProperty().get()).isEqualTo("2 copies were written to " + folder + ".");
        assertThat(model.folderProperty().get()).isEqualTo(folder);
        assertThat(model.fractionProperty().get()).isEqualTo(1);
        assertThat(written).containsExactly(folder.resolve("copy-001.jpg"), folder.resolve("copy-002.jpg"));
    }

    @Test
    void whoIsHiddenIsChosen(@TempDir Path folder) {
        choose(1, 2, 3);
        assertThat(hiddenWith(Whom.EVERYONE, folder)).isEqualTo(new HiddenPeople.Everyone());
        assertThat(hiddenWith(Whom.ALL_BUT_ME, folder)).isEqualTo(new HiddenPeople.AllButMe());
        model.tick(person(2), true);
        model.tick(person(1), true);
        model.tick(person(1), false);
        model.coverProperty().set(Cover.PIXELS);
        assertThat(hiddenWith(Whom.CHOSEN, folder)).isEqualTo(new HiddenPeople.These(Set.of(person(2))));
        assertThat(examination.copies().cover()).isEqualTo(Cover.PIXELS);
    }

    @Test
    void whoIsTickedIsSomebodyOnThePhotos(@TempDir Path folder) {
        choose(2, 3, 4);
        assertThat(model.people()).extracting(one -> one.person().id()).containsExactlyInAnyOrder(person(2), person(3));
        model.whomProperty().set(Whom.CHOSEN);
        model.make(folder);
        worker.runAll();
        assertThat(model.statusProperty().get()).startsWith("Nothing was copied: tick");
        assertThat(examination.copies().copied()).isEmpty();

        choose(4);
        assertThat(model.people()).isEmpty();
    }

    @Test
    void whatHasNoCopySaysWhy(@TempDir Path folder) {
        examination.copies().notMade(Cards.id(2), ProblemCode.COPY_STILL_MATCHED);
        examination.copies().comesTo(Cards.id(4), new SafeCopyWriter.Written(folder.resolve("copy-003.png"), 0, 0, 0));
        choose(1, 2, 4);
        model.make(folder);
        worker.runAll();
        CopyLine none = model.lines().get(1);
        assertThat(none.copy()).isNull();
        assertThat(none.told()).contains("still matched by this app").endsWith("(S-171)");
        assertThat(none.meaning()).isEmpty();
        assertThat(model.lines().get(2).told()).startsWith("No face found by this app");
        assertThat(model.lines().get(2).meaning()).as("nobody is hidden").isEmpty();
        assertThat(model.statusProperty().get())
                .isEqualTo("2 copies were written to " + folder + ". One photo has no copy; the list says why.");
    }

    @Test
    void strengthenedCoversAreTold(@TempDir Path folder) {
        examination.copies().comesTo(Cards.id(1), new SafeCopyWriter.Written(folder.resolve("copy-001.jpg"), 1, 1, 2));
        choose(1);
        model.make(folder);
        worker.runAll();
        assertThat(model.lines().get(0).told()).contains("more strongly than at first (2 times)");

        CopiesViewModel german = model(Messages.german());
        german.copy(List.of(cards.get(0)));
        worker.runAll();
        german.make(folder);
        worker.runAll();
        assertThat(german.lines().get(0).told()).contains("stärker abgedeckt als zuerst (2 Mal)");
        assertThat(german.lines().get(0).meaning()).contains("Kleidung und Ort");
    }

    @Test
    void stoppingFinishesThePhotoAtHandAndLeavesOutTheRest(@TempDir Path folder) {
        choose(1, 2, 3);
        model.make(folder);
        worker.runNext();
        assertThat(model.statusProperty().get()).isEqualTo("Copying 1 of 3…");
        model.stop();
        assertThat(model.stateProperty().get()).isEqualTo(State.STOPPING);
        worker.runAll();
        assertThat(examination.copies().copied()).containsExactly(Cards.id(1));
        assertThat(model.statusProperty().get())
                .isEqualTo("One copy was written to " + folder + ". 2 photos were not copied any more.");
        assertThat(model.stateProperty().get()).isEqualTo(State.CHOOSING);
        assertThat(examination.copies().isBegun()).isFalse();
    }

    @Test
    void othersAreNotAskedAboutWhileCopiesAreMade(@TempDir Path folder) {
        choose(1, 2);
        model.make(folder);
        worker.runNext();
        model.copy(List.of(cards.get(3)));
        worker.runAll();
        assertThat(examination.copies().copied()).containsExactly(Cards.id(1), Cards.id(2));
        assertThat(model.subjectProperty().get()).isEqualTo("Copies of 2 photos");
    }

    @Test
    void anArchiveIsNoPlaceForCopies(@TempDir Path folder) {
        examination.copies().refuses(folder);
        choose(1);
        model.make(folder);
        worker.runAll();
        assertThat(model.statusProperty().get()).contains("belongs to an archive");
        assertThat(model.stateProperty().get()).isEqualTo(State.CHOOSING);
        assertThat(examination.copies().copied()).isEmpty();
    }

    @Test
    void aFolderThatHoldsSomethingGetsANewOneWithin(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        choose(1);
        model.make(folder);
        worker.runAll();
        assertThat(model.folderProperty().get()).isEqualTo(folder.resolve("sightline-copies-2026-11-26"));
        model.make(folder.resolve("not-there"));
        worker.runAll();
        assertThat(model.statusProperty().get()).startsWith("Nothing was copied: " + folder.resolve("not-there"));
        assertThat(model.folderProperty().get()).isNull();
    }

    @Test
    void whatBreaksOffSaysSoAndIsEnded(@TempDir Path folder) {
        choose(1, 2);
        examination.copies().breaks();
        model.make(folder);
        worker.runAll();
        assertThat(model.statusProperty().get())
                .startsWith("Copying broke off (S-226, IllegalStateException). Try again. No copy was written.")
                .endsWith("2 photos were not copied any more.");
        assertThat(model.folderProperty().get()).isNull();
        assertThat(examination.copies().isBegun()).isFalse();
    }
}
