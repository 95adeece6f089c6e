package org.sightline.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.report.ReportViewModel.Saving;
import org.sightline.desktop.service.ReportChoice;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;

class ReportViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final List<Path> written = new ArrayList<>();
    private final FakeExamination examination = new FakeExamination(Summaries.withProblems(37));
    private final ReportViewModel model = new ReportViewModel(
            examination,
            new Background(worker, Runnable::run),
            Messages.english(),
            Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC),
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
    void aFolderThatIsNotEmptyGetsANewOneWithin(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Files.createDirectory(folder.resolve("sightline-report-2026-11-26"));
        model.save(folder);
        worker.runAll();
        Path fresh = folder.resolve("sightline-report-2026-11-26-2");
        assertThat(model.savingProperty().get().folder()).isEqualTo(fresh);
        assertThat(fresh.resolve("report.json")).exists();
        assertThat(folder).isDirectoryNotContaining("glob:**report.json");
    }

    @Test
    void holdsWhatWasChosen(@TempDir Path folder) {
        model.formatProperty(ReportWriter.Format.PDF).set(true);
        model.formatProperty(ReportWriter.Format.CSV).set(false);
        model.blurProperty().set(Discretion.Blur.ALL);
        model.placesProperty().set(Discretion.Places.NONE);
        model.save(folder);
        worker.runAll();
        assertThat(examination.written())
                .isEqualTo(new ReportChoice(
                        EnumSet.of(ReportWriter.Format.HTML, ReportWriter.Format.JSON, ReportWriter.Format.PDF),
                        new Discretion(Discretion.Blur.ALL, Discretion.Places.NONE, true, false),
                        Locale.ENGLISH));
    }

    @Test
    void withoutPicturesNobodyIsNamed(@TempDir Path folder) {
        model.namesProperty().set(true);
        model.picturesProperty().set(false);
        model.save(folder);
        worker.runAll();
        assertThat(examination.written())
                .extracting(ReportChoice::discretion)
                .isEqualTo(Discretion.USUAL.withoutFaces());
    }

    @Test
    void nothingChosenIsSaid(@TempDir Path folder) {
        for (ReportWriter.Format format : ReportWriter.Format.values()) {
            model.formatProperty(format).set(false);
        }
        model.save(folder);
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.REFUSED);
        assertThat(model.savingProperty().get().text()).startsWith("Nothing was written");
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
