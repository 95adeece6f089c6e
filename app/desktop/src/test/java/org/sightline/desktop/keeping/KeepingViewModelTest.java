package org.sightline.desktop.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.testing.FakeKeptAudits;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.vault.Passphrase;

class KeepingViewModelTest {

    private static final Path FILE = Path.of("mine.sightline");

    private final FakeKeptAudits audits = new FakeKeptAudits();
    private final LaterExecutor worker = new LaterExecutor();
    private final KeepingViewModel model = model(false, false);

    private KeepingViewModel model(boolean keepsNew, boolean workshop) {
        return new KeepingViewModel(
                audits, keepsNew, null, () -> workshop, new Background(worker, Runnable::run), Messages.english());
    }

    /** Fields that were typed into. */
    private static final class Fields implements KeepingViewModel.Typed {

        private final char[] first;
        private final char[] second;
        private boolean forgotten;

        Fields(String first, String second) {
            this.first = first.toCharArray();
            this.second = second.toCharArray();
        }

        @Override
        public char[] passphrase() {
            return first;
        }

        @Override
        public char[] repeated() {
            return second;
        }

        @Override
        public void forget() {
            forgotten = true;
        }
    }

    @Test
    void unlessToldOtherwiseNothingIsKept() {
        assertThat(model.place()).contains(new AuditPlace.Temporary());
        assertThat(model(true, true).place()).contains(new AuditPlace.Temporary());
        assertThat(model(true, false).place()).isEmpty();
    }

    @Test
    void theFileIsAskedForAndThenThePassphraseTwice() {
        model.keptProperty().set(true);
        assertThat(model.place()).isEmpty();
        assertThat(model.problemProperty().get()).contains("choose the file");
        model.choose(FILE);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.place()).isEmpty();
        assertThat(model.problemProperty().get()).contains("type a passphrase");
        Fields wrong = new Fields("four words", "for words");
        model.typedIn(wrong);
        assertThat(model.place()).isEmpty();
        assertThat(model.problemProperty().get()).contains("differ");
        assertThat(wrong.first).containsOnly('\0');
        assertThat(wrong.second).containsOnly('\0');
        assertThat(model.refusalsProperty().get()).isEqualTo(3);

        Fields right = new Fields("four words", "four words");
        model.typedIn(right);
        AuditPlace.Kept place = (AuditPlace.Kept) model.place().orElseThrow();
        assertThat(place.file()).isEqualTo(FILE);
        assertThat(place.passphrase())
                .isNotNull()
                .satisfies(passphrase -> assertThat(passphrase.matches(new Passphrase("four words".toCharArray())))
                        .isTrue());
        assertThat(right.second).containsOnly('\0');
        assertThat(right.forgotten).isTrue();
    }

    @Test
    void aKeyFileNeedsNoPassphrase() {
        model.choose(FILE);
        model.byPassphraseProperty().set(false);
        assertThat(model.place()).contains(new AuditPlace.Kept(FILE, null));
    }

    @Test
    void anAuditThatIsThereIsAskedForItsPassphraseOnce() {
        audits.takes(FILE);
        model.choose(FILE);
        worker.runAll();
        assertThat(model.takenProperty().get()).isTrue();
        assertThat(model.place()).contains(new AuditPlace.Kept(FILE, null));
        model.typedIn(new Fields("four words", ""));
        assertThat(((AuditPlace.Kept) model.place().orElseThrow()).passphrase()).isNotNull();
    }

    @Test
    void aCloudFolderIsTold() {
        audits.syncsTo("Dropbox");
        model.choose(FILE);
        assertThat(model.warningProperty().get()).isEmpty();
        worker.runAll();
        assertThat(model.warningProperty().get()).contains("the servers of Dropbox");
    }
}
