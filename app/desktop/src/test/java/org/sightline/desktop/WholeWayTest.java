package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.desktop.testing.Hand.isThere;
import static org.sightline.desktop.testing.Hand.press;
import static org.sightline.desktop.testing.Hand.text;
import static org.sightline.desktop.testing.Hand.waitUntil;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.find.FindLine;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.plan.PlanLine;
import org.sightline.desktop.report.ReportViewModel.Saving;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.service.TemporarySamplePhotos;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.testing.FilesToDrag;
import org.sightline.desktop.testing.WindowWatch;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.StepState;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The whole way of one user with the real engine: from an archive that is dropped to the plan, the report, and the wiping of it. */
@ExtendWith(ApplicationExtension.class)
class WholeWayTest {

    private static final int PHOTOS = 30;
    private static final long PATIENCE = 10_000;

    @TempDir
    private Path home;

    private @Nullable FilesToDrag files;
    private final FakeChooser chooser = new FakeChooser();
    private final FakeOutside outside = new FakeOutside();
    private final Discreet discreet = new Discreet();
    private WindowWatch scans = watch(Path.of("not yet"));
    private Flow flow = flow();

    private static WindowWatch watch(Path folder) {
        return new WindowWatch(new EngineScanService(
                AppFolders.under(folder), new ReportWriter(Version.current(), Clock.systemUTC())));
    }

    private Flow flow() {
        return new Flow(
                scans,
                new TemporarySamplePhotos(),
                Background.start(),
                Background.start(),
                Messages.english(),
                Session.ofItsOwn());
    }

    @Start
    void open(Stage stage) {
        scans = watch(home);
        flow = flow();
        ThemeChoice theme = new ThemeChoice(Theme.LIGHT);
        Messages messages = Messages.english();
        MainWindow window = new MainWindow(
                flow,
                theme,
                new TextSize(TextSize.USUAL),
                new Surroundings(chooser, outside, Background.start(), new Hiding(discreet, messages), messages));
        FilesToDrag dragged = new FilesToDrag();
        files = dragged;
        VBox.setVgrow(window, Priority.ALWAYS);
        Scene scene = new Scene(new VBox(dragged, window), 1280, 800);
        Stylist.dress(scene, theme);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end() {
        flow.end();
        assertThat(scans.take()).as("engine or store on the window's thread").isEmpty();
    }

    @Test
    void fromADroppedArchiveToAFinishedPlanAReportAndNothingLeft(FxRobot robot) throws Exception {
        Path archive = home.resolve("facebook-alex-example.zip");
        SampleExport.large(PHOTOS).export().writeZip(archive);
        byte[] before = Files.readAllBytes(archive);
        Path kept = Files.createDirectories(home.resolve("kept")).resolve("mine.sightline");

        drop(robot, archive, "#drop-zone");
        waitUntil(() -> isThere(robot, "#examine"));
        keepIn(robot, kept);
        cancel(robot);
        goOnFrom(robot, kept);

        ShellViewModel results = results();
        questions(robot, results);
        mergeAndUndo(robot, results);
        findWhatIsDropped(robot, results);
        finishThePlan(robot, results);
        hideAndShow(robot, results);
        Path report = writeReport(robot, results);

        wipe(robot, results);
        assertThat(kept).doesNotExist();
        assertThat(report.resolve("report.json")).doesNotExist();
        assertThat(archive).hasBinaryContent(before);
        assertThat(outside.opened()).as("nothing is opened by itself").isEmpty();
    }

    private void drop(FxRobot robot, Path file, String on) {
        robot.interact(() -> Objects.requireNonNull(files).hold(file));
        robot.drag("#files-to-drag").dropTo(on);
        waitForFxEvents();
    }

    private void keepIn(FxRobot robot, Path kept) {
        robot.interact(() -> robot.lookup("#keeping-fold").<TitledPane>query().setExpanded(true));
        press(robot, "#keep-yes");
        chooser.chooseAudit(kept);
        press(robot, "#keep-choose");
        press(robot, "#keep-by-key");
        press(robot, "#examine");
    }

    /** After a look at what was found until then. */
    private void cancel(FxRobot robot) throws TimeoutException {
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Scanning);
        ScanningViewModel scanning = ((Screen.Scanning) flow.screenProperty().get()).model();
        waitUntil(() -> scanning.lookableProperty().get());
        press(robot, "#look-so-far");
        waitUntil(() -> isThere(robot, "#so-far-numbers"));
        press(robot, "#back-to-progress");
        press(robot, "#cancel");
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Welcome);
        assertThat(text(robot, "#notice")).startsWith("Stopped.");
    }

    private void goOnFrom(FxRobot robot, Path kept) throws TimeoutException {
        assertThat(kept).exists();
        waitUntil(() -> isThere(robot, "#recent-again-0"));
        press(robot, "#recent-again-0");
    }

    private ShellViewModel results() throws TimeoutException {
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Results);
        return ((Screen.Results) flow.screenProperty().get()).model();
    }

    private static void questions(FxRobot robot, ShellViewModel results) throws TimeoutException {
        assertThat(results.placeProperty().get()).isEqualTo(Place.WHICH_FACE);
        waitUntil(() -> isThere(robot, ".this-is-me"));
        press(robot, ".this-is-me");
        waitUntil(() -> results.placeProperty().get() == Place.INTERVIEW);
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> results.overview().detailsProperty().get() != null);
        assertThat(text(robot, "#headline-first")).contains("that anyone can see");

        robot.interact(results::lookForPhotos);
        waitUntil(() -> results.spotCheck().lookProperty().get() != null);
        robot.push(KeyCode.DIGIT1);
        waitUntil(() -> text(robot, "#spot-status").equals("Kept."));
        robot.push(KeyCode.ESCAPE);
    }

    private static void mergeAndUndo(FxRobot robot, ShellViewModel results) throws TimeoutException {
        press(robot, "#go-3");
        robot.interact(() -> results.people().everyoneProperty().set(true));
        waitUntil(() -> results.people().rows().size() > 2
                && results.people().statusProperty().get().isEmpty());
        List<PersonRow> rows = List.copyOf(results.people().rows());
        List<PersonRow> two = apart(results, rows);
        ListView<PersonRow> list = robot.lookup("#people-list").query();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearSelection();
            two.forEach(row -> list.getSelectionModel().select(row));
        });
        robot.push(KeyCode.G);
        waitUntil(() -> results.people().rows().size() == rows.size() - 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        waitUntil(() -> results.people().rows().size() == rows.size());
    }

    /** Two people whom no photo shows together. */
    private static List<PersonRow> apart(ShellViewModel results, List<PersonRow> rows) {
        PersonRow one = rows.get(0);
        return rows.stream()
                .skip(1)
                .filter(other -> photos(results, one)
                        .noneMatch(photo -> photos(results, other).anyMatch(photo::equals)))
                .findFirst()
                .map(other -> List.of(one, other))
                .orElseThrow();
    }

    private static Stream<Object> photos(ShellViewModel results, PersonRow row) {
        return results.examination().people().faces(row.id()).stream()
                .map(face -> face.id().photo());
    }

    private void findWhatIsDropped(FxRobot robot, ShellViewModel results) throws IOException, TimeoutException {
        press(robot, "#go-4");
        SamplePhotos photos = SamplePhotos.load();
        Path picture = Files.write(
                home.resolve("somebody.jpg"),
                photos.smallVariation(photos.people().get(1), 1000, 77));
        drop(robot, picture, "#query");
        waitUntil(() -> results.find().queryProperty().get() != null);
        robot.interact(() -> results.find().choose(0));
        waitUntil(() -> !results.find().results().isEmpty());
        assertThat(results.find().results()).anyMatch(FindLine.Match.class::isInstance);
    }

    private static void finishThePlan(FxRobot robot, ShellViewModel results) throws TimeoutException {
        press(robot, "#go-5");
        waitUntil(() -> openSteps(results) > 0);
        robot.interact(() -> results.plan().tickAll(true));
        waitUntil(() -> results.plan().thenProperty().get().startsWith("With the "));
        while (openSteps(results) > 0) {
            long left = openSteps(results);
            PlanLine.Step next = open(results).get(0);
            robot.interact(() -> results.plan().mark(next.id(), StepState.DONE));
            waitUntil(() -> openSteps(results) < left);
        }
        assertThat(text(robot, "#plan-notice")).startsWith("With the steps that you marked as done");
    }

    /** The list is the window's: it is asked for on the window's thread. */
    private static List<PlanLine.Step> open(ShellViewModel results) {
        return waitForAsyncFx(
                PATIENCE,
                () -> results.plan().lines().stream()
                        .filter(PlanLine.Step.class::isInstance)
                        .map(PlanLine.Step.class::cast)
                        .filter(step -> step.state() == null)
                        .toList());
    }

    private static long openSteps(ShellViewModel results) {
        return open(results).size();
    }

    private void hideAndShow(FxRobot robot, ShellViewModel results) throws TimeoutException {
        press(robot, "#go-2");
        waitUntil(() -> !results.photos().photos().isEmpty());
        robot.interact(() -> results.photos().open(results.photos().photos().get(0)));
        PictureView large = robot.lookup("#large-picture").query();
        waitUntil(large::isShown);
        robot.push(KeyCode.F9);
        assertThat(discreet.isOn()).isTrue();
        assertThat(large.isShown()).isFalse();
        robot.push(KeyCode.F9);
        waitUntil(large::isShown);
    }

    private Path writeReport(FxRobot robot, ShellViewModel results) throws IOException, TimeoutException {
        Path folder = Files.createDirectory(home.resolve("report"));
        chooser.choose(folder);
        press(robot, "#go-6");
        press(robot, "#save-report");
        waitUntil(() -> results.report().savingProperty().get().state() == Saving.State.DONE);
        assertThat(folder.resolve("report.json")).content().contains("\"generator\"");
        assertThat(folder.resolve("photos.csv")).isNotEmptyFile();
        return folder;
    }

    private void wipe(FxRobot robot, ShellViewModel results) throws TimeoutException {
        press(robot, "#go-7");
        assertThat(results.placeProperty().get()).isEqualTo(Place.SETTINGS);
        waitUntil(() -> isThere(robot, "#wipe"));
        press(robot, "#wipe");
        waitUntil(() -> isThere(robot, "#wipe-yes"));
        press(robot, "#wipe-yes");
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Welcome);
    }
}
