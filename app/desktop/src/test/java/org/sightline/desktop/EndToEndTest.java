package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.desktop.testing.Hand.waitUntil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.AuditSummary;
import org.sightline.desktop.report.ReportViewModel.Saving;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.TemporarySamplePhotos;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.testing.Around;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.report.ReportWriter;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window with the real engine: the sample photos, from the button to the report. */
@ExtendWith(ApplicationExtension.class)
class EndToEndTest {

    /** Nobody else's: other tests run at the same time. */
    @TempDir
    private static Path home;

    private final AppFolders folders = AppFolders.under(home);
    private final FakeChooser chooser = new FakeChooser();
    private final Flow flow = new Flow(
            new EngineScanService(folders, new ReportWriter(Version.current(), Clock.systemUTC())),
            new TemporarySamplePhotos(),
            Background.start(),
            Messages.english());

    @Start
    void open(Stage stage) {
        MainWindow window = new MainWindow(
                flow,
                new ThemeChoice(Theme.LIGHT),
                new TextSize(TextSize.USUAL),
                Around.of(chooser, new FakeOutside()));
        stage.setScene(new Scene(window, 1280, 800));
        stage.show();
    }

    @AfterEach
    void end() {
        flow.end();
    }

    @Test
    void examinesTheSamplePhotosAndSavesTheReport(FxRobot robot, @TempDir Path folder) throws Exception {
        flow.begin();
        robot.clickOn("#samples");
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Results);
        ShellViewModel results = ((Screen.Results) flow.screenProperty().get()).model();
        robot.interact(results.whichFace()::notNow);
        robot.interact(results.interview()::leave);
        AuditSummary summary = results.examination().summary();
        assertThat(summary.photos()).isPositive();
        assertThat(summary.publicWithIdentifiableFace()).isPositive();
        assertThat(robot.lookup("#headline-first").<Labeled>query().getText()).contains("that anyone can see");

        chooser.choose(folder);
        robot.clickOn("#go-6");
        robot.clickOn("#save-report");
        waitUntil(() -> results.report().savingProperty().get().state() == Saving.State.DONE);
        assertThat(folder.resolve("report.json")).content().contains("\"generator\"", "sightline " + Version.current());
        assertThat(folder.resolve("photos.csv")).isNotEmptyFile();

        flow.end();
        assertThat(temporaryStores()).isZero();
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead(FxRobot robot, @TempDir Path folder) throws Exception {
        Path zip = Files.writeString(folder.resolve("facebook.zip"), "not a zip");
        robot.interact(() -> flow.examine(List.of(zip)));
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Failed);
        assertThat(((Screen.Failed) flow.screenProperty().get()).model().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo(zip.toString()));
        assertThat(temporaryStores()).isZero();
    }

    private long temporaryStores() throws IOException {
        try (Stream<Path> stores = Files.list(folders.temporary())) {
            return stores.count();
        }
    }
}
