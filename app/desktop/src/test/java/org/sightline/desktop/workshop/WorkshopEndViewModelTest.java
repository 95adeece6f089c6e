package org.sightline.desktop.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

class WorkshopEndViewModelTest {

    @TempDir
    private Path folder;

    private final Workshop workshop = new Workshop(true);
    private final LaterExecutor worker = new LaterExecutor();

    private WorkshopEndViewModel end() {
        return new WorkshopEndViewModel(
                workshop,
                new Background(worker, Runnable::run),
                Messages.english(),
                new WorkshopEndViewModel.Actions() {
                    @Override
                    public void stayInWorkshop() {}

                    @Override
                    public void leaveWorkshop() {}

                    @Override
                    public void closeWindow() {}
                });
    }

    @Test
    void deletesWhatItWroteAndNothingElse() throws IOException {
        Path archive = Files.createFile(folder.resolve("facebook.zip"));
        workshop.opened(List.of(archive));
        Path chosen = Files.createDirectory(folder.resolve("report"));
        Path pages = Files.createDirectory(chosen.resolve("pages"));
        Path report = Files.createFile(chosen.resolve("report.html"));
        Path page = Files.createFile(pages.resolve("1.html"));
        Path note = Files.createFile(chosen.resolve("my note.txt"));
        workshop.wrote(chosen, List.of(report, page));

        WorkshopEndViewModel model = end();
        assertThat(model.archives()).containsExactly(archive);
        assertThat(model.written()).containsExactly(report, page);
        model.deleteReports();
        worker.runAll();
        assertThat(model.written()).isEmpty();
        assertThat(model.statusProperty().get()).startsWith("They were deleted.");
        assertThat(pages).doesNotExist();
        assertThat(note).exists();
        assertThat(archive).exists();
    }

    @Test
    void whatCannotBeDeletedStaysInTheList() throws IOException {
        Path notEmpty = Files.createDirectory(folder.resolve("report.html"));
        Files.createFile(notEmpty.resolve("something"));
        workshop.wrote(folder, List.of(notEmpty));
        WorkshopEndViewModel model = end();
        model.deleteReports();
        worker.runAll();
        assertThat(model.written()).containsExactly(notEmpty);
        assertThat(model.statusProperty().get()).isEqualTo("Not deleted, delete it yourself: " + notEmpty);
    }

    @Test
    void theEndForgetsWhatWasNoted() {
        workshop.opened(List.of(folder));
        workshop.end();
        assertThat(workshop.isOn()).isFalse();
        assertThat(workshop.archives()).isEmpty();
    }
}
