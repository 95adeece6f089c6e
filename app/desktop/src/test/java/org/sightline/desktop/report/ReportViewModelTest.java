package org.sightline.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.report.ReportViewModel.Saving;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

class ReportViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final List<Path> written = new ArrayList<>();
    private final ReportViewModel model = new ReportViewModel(
            new FakeExamination(Summaries.withProblems(37)),
            new Background(worker, Runnable::run),
            Messages.english(),
            (folder, files) -> written.addAll(files));

    @Test
    void writesTheReportAway(@TempDir Path folder) throws IOException {
        model.save(folder);
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.RUNNING);
        worker.runAll();
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.DONE);
        assertThat(model.savingProperty().get().text())
                .startsWith("Saved report.json and photos.csv in " + folder)
                .contains("not encrypted");
        assertThat(folder.resolve("report.json")).exists();
        assertThat(written).containsExactly(folder.resolve("report.json"), folder.resolve("photos.csv"));
    }

    @Test
    void aNewFolderWillDo(@TempDir Path folder) {
        Path inside = folder.resolve("new");
        model.save(inside);
        worker.runAll();
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.DONE);
        assertThat(inside.resolve("photos.csv")).exists();
    }

    @Test
    void refusesAFolderThatIsNotEmpty(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        model.save(folder);
        worker.runAll();
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.REFUSED);
        assertThat(model.savingProperty().get().text()).startsWith("Nothing was written: " + folder + " is not empty.");
        assertThat(folder).isDirectoryNotContaining("glob:**report.json");
    }

    @Test
    void saysWhyNothingCouldBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        model.save(file);
        worker.runAll();
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.REFUSED);
        assertThat(model.savingProperty().get().text()).startsWith("The report could not be written to " + file);
    }
}
