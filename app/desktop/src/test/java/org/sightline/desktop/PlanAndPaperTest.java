package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.desktop.testing.Hand.press;
import static org.sightline.desktop.testing.Hand.waitUntil;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.CancellationToken;
import org.sightline.desktop.plan.PlanLine;
import org.sightline.desktop.report.ReportViewModel.Saving;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellView;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.testing.Around;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.testing.WindowWatch;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.letters.LetterKind;
import org.sightline.model.StepState;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;
import org.sightline.samples.SampleExport;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is done about it: steps that are marked, letters, reports; with the real engine and real photos, scanned once. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanAndPaperTest {

    private final WindowWatch scans = new WindowWatch(new EngineScanService(
            AppFolders.under(Path.of("target", "home").toAbsolutePath()),
            new ReportWriter(Version.current(), Clock.systemUTC())));
    private final FakeChooser chooser = new FakeChooser();
    private Examination examination = new FakeExamination(Summaries.ofHeadlines(0, 0));
    private FakeOutside outside = new FakeOutside();
    private ShellViewModel shell = open();

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        Path archive = folder.resolve("facebook-alex-example.zip");
        SampleExport.create(archive);
        ScanOutcome outcome = scans.scan(
                new ScanRequest(List.of(archive), Set.of()),
                new AuditPlace.Temporary(),
                progress -> {},
                new CancellationToken());
        examination = ((ScanOutcome.Finished) outcome).examination();
    }

    @AfterAll
    void close() {
        scans.close();
    }

    private ShellViewModel open() {
        Messages messages = Messages.english();
        return new ShellViewModel(
                "Sample photos",
                examination,
                Around.settings(messages),
                (folder, files) -> {},
                Background.start(),
                messages,
                () -> {});
    }

    @Start
    void open(Stage stage) {
        outside = new FakeOutside();
        shell = open();
        ShellView view = new ShellView(shell, Around.of(chooser, outside));
        Scene scene = new Scene(view, 1280, 800);
        Stylist.dress(scene, new ThemeChoice(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void theWindowNeverWaited() {
        assertThat(scans.take()).as("engine or store on the window's thread").isEmpty();
    }

    private void go(FxRobot robot, Place place) {
        robot.interact(() -> shell.go(place));
        waitForFxEvents();
    }

    private Stream<PlanLine.Step> steps() {
        return shell.plan().lines().stream()
                .filter(PlanLine.Step.class::isInstance)
                .map(PlanLine.Step.class::cast);
    }

    private PlanLine.Step step(String id) {
        return steps().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aStepIsMarkedByKeyAndOpenedAgainByButton(FxRobot robot) throws TimeoutException {
        go(robot, Place.PLAN);
        waitUntil(() -> steps().findAny().isPresent());
        String first = steps().findFirst().orElseThrow().id();
        robot.push(KeyCode.D);
        waitUntil(() -> step(first).state() == StepState.DONE);
        assertThat(robot.lookup("#plan-notice").<Labeled>query().getText())
                .startsWith("With the steps that you marked as done");
        assertThat(robot.lookup("#mark-DONE").tryQuery()).isEmpty();
        press(robot, "#mark-open");
        waitUntil(() -> step(first).state() == null);
        robot.push(KeyCode.N);
        waitUntil(() -> step(first).state() == StepState.NOT_FOR_ME);
        assertThat(step(first).number()).isZero();
        press(robot, "#mark-open");
        waitUntil(() -> step(first).state() == null);
    }

    @Test
    void aLetterIsWrittenFromThePlan(FxRobot robot, @TempDir Path folder) throws Exception {
        go(robot, Place.PLAN);
        waitUntil(() -> steps().findAny().isPresent());
        press(robot, "#open-letters");
        waitUntil(() -> !shell.letters().recipientsProperty().get().isEmpty());
        robot.interact(() -> {
            shell.letters().form().kindProperty().set(LetterKind.ACCESS);
            shell.letters()
                    .form()
                    .recipientProperty()
                    .set(shell.letters().recipientsProperty().get().get(0));
            robot.lookup("#letters-name").<TextInputControl>query().setText("Alex Example");
            robot.lookup("#letters-replyTo").<TextInputControl>query().setText("answers@example.org");
        });
        waitUntil(() -> shell.letters().readyProperty().get());
        assertThat(robot.lookup("#letter-text").<TextInputControl>query().getText())
                .startsWith("Alex Example");
        chooser.choose(folder);
        press(robot, "#save-letter-pdf");
        waitUntil(() -> shell.letters().noticeProperty().get().startsWith("Saved as"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readAllBytes(file))
                            .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII)));
        }
        press(robot, "#copy-letter");
        assertThat(outside.copied())
                .containsExactly(shell.letters().textProperty().get());
        robot.interact(
                () -> robot.lookup("#letters-name").<TextInputControl>query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> robot.lookup("#plan-steps").tryQuery().isPresent());
    }

    @Test
    void theReportHoldsWhatIsTicked(FxRobot robot, @TempDir Path folder) throws TimeoutException {
        go(robot, Place.REPORT);
        press(robot, "#format-PDF");
        press(robot, "#format-CSV");
        press(robot, "#report-blur-ALL");
        assertThat(shell.report().blurProperty().get()).isEqualTo(Discretion.Blur.ALL);
        chooser.choose(folder);
        press(robot, "#save-report");
        waitUntil(() -> shell.report().savingProperty().get().state() == Saving.State.DONE);
        assertThat(folder).isDirectoryContaining("glob:**/report.pdf").isDirectoryContaining("glob:**/report.html");
        assertThat(folder).isDirectoryNotContaining("glob:**/photos.csv");
        press(robot, "#open-report-folder");
        assertThat(outside.opened()).containsExactly(folder.toString());
    }
}
