package org.sightline.desktop.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.StoreFailure.Reason;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.FakeKeptAudits;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

class RecentViewModelTest {

    @TempDir
    private Path folder;

    private final RecentAudits recent = RecentAudits.ofThisSession();
    private final FakeKeptAudits audits = new FakeKeptAudits();
    private final LaterExecutor worker = new LaterExecutor();
    private final List<String> done = new ArrayList<>();
    private final RecentViewModel model = new RecentViewModel(
            recent, audits, new Background(worker, Runnable::run), Messages.english(), new RecentViewModel.Actions() {
                @Override
                public boolean showsAlready(Path file, boolean again) {
                    return file.equals(folder.resolve("open"));
                }

                @Override
                public void opened(Examination examination, boolean again) {
                    done.add(again ? "examine again" : "show");
                }
            });

    private Path mine = Path.of("not yet");

    @BeforeEach
    void keep() throws IOException {
        mine = Files.createFile(folder.resolve("mine.sightline"));
        audits.keeps(mine, new FakeExamination(Summaries.ofHeadlines(1, 2)));
        recent.add(folder.resolve("gone.sightline"));
        recent.add(mine);
    }

    private Asked asked() {
        return Objects.requireNonNull(model.askedProperty().get());
    }

    @Test
    void saysWhichAreGone() {
        model.refresh();
        worker.runAll();
        assertThat(model.audits())
                .containsExactly(new RecentAudit(mine, true), new RecentAudit(folder.resolve("gone.sightline"), false));
        model.remove(folder.resolve("gone.sightline"));
        worker.runAll();
        assertThat(model.audits()).containsExactly(new RecentAudit(mine, true));
        assertThat(recent.list()).containsExactly(mine);
    }

    @Test
    void opensOneAtATime() {
        model.open(mine);
        model.examineAgain(mine);
        assertThat(model.busyProperty().get()).isTrue();
        worker.runAll();
        assertThat(done).containsExactly("show");
        model.examineAgain(mine);
        worker.runAll();
        assertThat(done).containsExactly("show", "examine again");
        model.open(folder.resolve("open"));
        worker.runAll();
        assertThat(audits.opened()).hasSize(2);
    }

    @Test
    void asksForThePassphraseUntilItIsRight() {
        audits.protects(mine, "four words");
        model.examineAgain(mine);
        worker.runAll();
        assertThat(asked().answer()).isEqualTo(Asked.Answer.PASSPHRASE);
        assertThat(asked().words()).isEqualTo(mine + " is protected by a passphrase.");
        char[] wrong = "for words".toCharArray();
        model.answer(wrong);
        worker.runAll();
        assertThat(asked().answer()).isEqualTo(Asked.Answer.PASSPHRASE);
        assertThat(asked().words()).startsWith("This is not the passphrase of").endsWith("(S-210)");
        assertThat(wrong).containsOnly('\0');
        assertThat(done).isEmpty();

        model.answer("four words".toCharArray());
        worker.runAll();
        assertThat(done).containsExactly("examine again");
        assertThat(model.askedProperty().get()).isNull();
    }

    @Test
    void whatIsDamagedCanBeSavedToANewFile() {
        audits.breaks(mine, Reason.DAMAGED);
        model.open(mine);
        worker.runAll();
        assertThat(asked().answer()).isEqualTo(Asked.Answer.SALVAGE);
        Path fresh = folder.resolve("saved.sightline");
        model.salvageTo(fresh);
        worker.runAll();
        assertThat(asked().words()).startsWith("12 examined photos were saved to " + fresh + "; 3 were damaged.");
        assertThat(asked().words()).contains("left out");
        assertThat(recent.list()).startsWith(fresh);
        model.leaveIt();
        assertThat(model.askedProperty().get()).isNull();
    }

    @Test
    void whatCannotBeOpenedSaysWhy() {
        for (Reason reason : Reason.values()) {
            audits.breaks(mine, reason);
            model.open(mine);
            worker.runAll();
            assertThat(asked().words()).as(reason.name()).contains(mine.toString());
        }
        model.open(folder.resolve("gone.sightline"));
        worker.runAll();
        assertThat(asked().words()).contains("is not there any more").endsWith("(S-201)");
        assertThat(asked().answer()).isEqualTo(Asked.Answer.NONE);
    }
}
