package org.sightline.desktop.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.results.ResultsViewModel.Saving;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

class ResultsViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final ResultsViewModel model = model(37);

    private ResultsViewModel model(long problems) {
        return new ResultsViewModel(
                "facebook.zip",
                new FakeExamination(Summaries.withProblems(problems)),
                new Background(worker, Runnable::run),
                Messages.english(),
                () -> {});
    }

    @Test
    void countsWhatWasSeenAndWhatWasNot() {
        assertThat(model.seen())
                .extracting(Count::name, Count::number)
                .containsExactly(
                        tuple("Photos examined", "3,000"),
                        tuple("Faces found", "4,000"),
                        tuple("Public in the past", "2"),
                        tuple("With a location", "14"));
        assertThat(model.notSeen()).extracting(Count::number).containsExactly("12", "5", "3", "37");
    }

    @Test
    void saysHowManyProblemsAreNotListed() {
        assertThat(model.problemsNotListed()).isNull();
        assertThat(model(200).problemsNotListed()).isNull();
        assertThat(model(201).problemsNotListed()).startsWith("One more problem is not listed");
        assertThat(model(1404).problemsNotListed()).startsWith("1,204 more problems are not listed");
        assertThat(model(1404).problems()).hasSize(200);
    }

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
