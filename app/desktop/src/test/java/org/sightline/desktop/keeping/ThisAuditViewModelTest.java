package org.sightline.desktop.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.keeping.ThisAuditViewModel.Protection;
import org.sightline.desktop.testing.FakeKeptAudit;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

class ThisAuditViewModelTest {

    private static final Path FILE = Path.of("mine.sightline");
    private static final Path REPORT = Path.of("report.html");

    private final FakeKeptAudit audit = new FakeKeptAudit(FILE, List.of(REPORT));
    private final LaterExecutor worker = new LaterExecutor();
    private final List<Path> wiped = new ArrayList<>();
    private final ThisAuditViewModel model = new ThisAuditViewModel(
            audit, new Background(worker, Runnable::run), Messages.english(), (file, left) -> wiped.add(file));

    @Test
    void thePassphraseIsSetAndRemoved() {
        model.refresh();
        worker.runAll();
        assertThat(model.protectionProperty().get()).isEqualTo(Protection.KEY_FILE);
        char[] first = "four words".toCharArray();
        model.change(first, "four words".toCharArray());
        worker.runAll();
        assertThat(model.protectionProperty().get()).isEqualTo(Protection.PASSPHRASE);
        assertThat(model.statusProperty().get()).startsWith("The passphrase is set.");
        assertThat(first).containsOnly('\0');
        model.removePassphrase();
        worker.runAll();
        assertThat(model.protectionProperty().get()).isEqualTo(Protection.KEY_FILE);
    }

    @Test
    void twoThatDifferChangeNothing() {
        char[] first = "four words".toCharArray();
        model.change(first, "for words".toCharArray());
        worker.runAll();
        assertThat(audit.hasPassphrase()).isFalse();
        assertThat(model.statusProperty().get()).contains("differ");
        assertThat(first).containsOnly('\0');
        model.change(new char[0], new char[0]);
        assertThat(model.statusProperty().get()).contains("type the new passphrase twice");
    }

    @Test
    void nothingIsRemovedBeforeItWasShownAndAsked() {
        model.wipe();
        model.askToWipe();
        worker.runAll();
        assertThat(audit.timesWiped()).isZero();
        assertThat(model.wipingProperty().get()).containsExactly(FILE, REPORT);
        model.leaveIt();
        model.wipe();
        worker.runAll();
        assertThat(audit.timesWiped()).isZero();

        model.askToWipe();
        worker.runAll();
        model.wipe();
        worker.runAll();
        assertThat(audit.timesWiped()).isEqualTo(1);
        assertThat(wiped).containsExactly(FILE);
    }
}
