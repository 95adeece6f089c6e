package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.desktop.testing.Hand.press;
import static org.sightline.desktop.testing.Hand.text;
import static org.sightline.desktop.testing.Hand.waitUntil;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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
import org.sightline.desktop.copies.CopiesViewModel.State;
import org.sightline.desktop.copies.CopyLine;
import org.sightline.desktop.copies.Whom;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellView;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.shell.Surroundings;
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
import org.sightline.report.ReportWriter;
import org.sightline.samples.SampleExport;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Copies to hand on, and places, with the real engine and real photos in an unpacked export, scanned once. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandingOnTest {

    private final WindowWatch scans = new WindowWatch(new EngineScanService(
            AppFolders.under(Path.of("target", "home").toAbsolutePath()),
            new ReportWriter(Version.current(), Clock.systemUTC())));
    private final FakeChooser chooser = new FakeChooser();
    private final Messages messages = Messages.english();
    private Path export = Path.of("not yet");
    private Examination examination = new FakeExamination(Summaries.ofHeadlines(0, 0));
    private FakeOutside outside = new FakeOutside();
    private Discreet discreet = new Discreet();
    private ShellViewModel shell = open();

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        export = folder.resolve("facebook-alex-example");
        SampleExport.demo().export().writeFolder(export);
        ScanOutcome outcome = scans.scan(
                new ScanRequest(List.of(export), Set.of()),
                new AuditPlace.Temporary(),
                progress -> {},
                new CancellationToken());
        examination = ((ScanOutcome.Finished) outcome).examination();
    }

    @AfterAll
    void close() {
        examination.close();
        scans.close();
    }

    private ShellViewModel open() {
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
        discreet = new Discreet();
        shell = open();
        Surroundings around =
                new Surroundings(chooser, outside, Background.start(), new Hiding(discreet, messages), messages);
        Scene scene = new Scene(new ShellView(shell, around), 1280, 800);
        Stylist.dress(scene, new ThemeChoice(Theme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void theWindowNeverWaited() {
        assertThat(scans.take()).as("engine or store on the window's thread").isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private void waitForTheChoice() throws TimeoutException {
        waitUntil(() -> shell.copies().stateProperty().get() == State.CHOOSING);
    }

    @Test
    void aPhotoIsCopiedByKeyboardAndItsCopyShown(FxRobot robot, @TempDir Path folder) throws Exception {
        robot.interact(() -> shell.go(Place.PHOTOS));
        waitUntil(() -> !shell.photos().photos().isEmpty());
        PhotoCard card = shell.photos().photos().stream()
                .filter(photo -> !photo.faces().isEmpty())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.photos().open(card));
        waitUntil(() -> shell.photos().detailProperty().get() != null);
        press(robot, "#photo-copies");
        assertThat(shell.placeProperty().get()).isEqualTo(Place.COPIES);
        waitForTheChoice();
        assertThat(text(robot, "#copies-subject")).isEqualTo("Copy of one photo");
        assertThat(robot.lookup("#open-copies").<Node>query().isVisible()).isFalse();

        chooser.choose(folder.resolve("copies"));
        robot.interact(() -> robot.lookup("#make-copies").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitUntil(() -> !shell.copies().lines().isEmpty());
        waitForTheChoice();
        CopyLine line = shell.copies().lines().get(0);
        assertThat(line.copy()).isEqualTo("copy-001.jpg");
        assertThat(line.told()).contains(" covered.");
        assertThat(line.meaning()).contains("not matched by this app; clothes and place may still identify");
        assertThat(names(folder.resolve("copies"))).containsExactly("copy-001.jpg");
        press(robot, "#open-copies");
        assertThat(outside.opened()).containsExactly(folder.resolve("copies").toString());

        robot.push(KeyCode.ESCAPE);
        assertThat(shell.placeProperty().get()).isEqualTo(Place.PHOTOS);
        assertThat(shell.photos().detailProperty().get()).as("as it was left").isNotNull();
    }

    @Test
    void chosenPhotosGoIntoAFolderOfTheirOwn(FxRobot robot, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        robot.interact(() -> shell.go(Place.PHOTOS));
        waitUntil(() -> shell.photos().photos().size() > 8);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        press(robot, "#photos-copies");
        waitForTheChoice();
        assertThat(text(robot, "#copies-subject")).isEqualTo("Copies of 2 photos");
        press(robot, "#hide-EVERYONE");
        press(robot, "#cover-PIXELS");
        chooser.choose(folder);
        press(robot, "#make-copies");
        waitUntil(() -> shell.copies().lines().size() == 2);
        waitForTheChoice();
        assertThat(names(folder)).hasSize(2).anyMatch(name -> name.startsWith("sightline-copies-"));
        assertThat(text(robot, "#copies-status")).startsWith("2 copies were written to " + folder);
    }

    @Test
    void nothingIsWrittenAmongTheFilesOfAnArchive(FxRobot robot) throws Exception {
        robot.interact(() -> shell.go(Place.PHOTOS));
        waitUntil(() -> !shell.photos().photos().isEmpty());
        press(robot, "#photos-copies");
        waitForTheChoice();
        List<String> before = names(export);
        chooser.choose(export.resolve("copies"));
        press(robot, "#make-copies");
        waitUntil(() -> text(robot, "#copies-status").contains("belongs to an archive"));
        assertThat(names(export)).isEqualTo(before);
    }

    @Test
    void allPhotosOfSomebodyAreCopiedAndNamesStayHidden(FxRobot robot, @TempDir Path folder) throws Exception {
        robot.interact(() -> shell.go(Place.PEOPLE));
        waitUntil(() -> shell.people().rows().size() > 1);
        PersonRow row = shell.people().rows().get(0);
        robot.interact(() -> shell.people().look(row));
        waitUntil(() -> !shell.people().faces().isEmpty());
        press(robot, "#person-copies");
        waitForTheChoice();
        assertThat(text(robot, "#copies-subject")).isEqualTo("Copies of " + row.photos() + " photos");
        press(robot, "#hide-CHOSEN");
        assertThat(shell.copies().whomProperty().get()).isEqualTo(Whom.CHOSEN);
        assertThat(shell.copies().isTicked(row.id())).isTrue();
        assertThat(robot.lookup("#hide-person-" + row.id().value()).tryQuery()).isPresent();

        chooser.choose(folder);
        press(robot, "#make-copies");
        waitUntil(() -> shell.copies().lines().size() == 1);
        assertThat(robot.lookup("#stop-copies").<Node>query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        waitForTheChoice();
        assertThat(shell.copies().statusProperty().get()).contains("not copied any more");
        robot.interact(discreet::toggle);
        waitForFxEvents();
        String photo = shell.copies().lines().get(0).photo();
        assertThat(robot.lookup(".level").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .noneMatch(words -> words.contains(photo))
                .anyMatch(words -> words.contains("hidden"));
        robot.interact(discreet::toggle);
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.placeProperty().get()).isEqualTo(Place.PEOPLE);
    }

    @Test
    void placesAreShownOnDemandAndSpotsOnAnotherOne(FxRobot robot) throws TimeoutException {
        waitUntil(() -> robot.lookup("#to-places").tryQuery().isPresent());
        assertThat(shell.places().mapProperty().get())
                .as("before it is asked for")
                .isNull();
        press(robot, "#to-places");
        assertThat(shell.placeProperty().get()).isEqualTo(Place.PLACES);
        waitUntil(() -> !shell.places().places().isEmpty());
        assertThat(shell.places().places()).anyMatch(place -> place.contains("United States"));
        assertThat(robot.lookup("#places-map").<Node>query().isVisible()).isTrue();
        press(robot, "#look-for-spots");
        waitUntil(() -> !shell.places().noSpotProperty().get().isEmpty());

        robot.interact(discreet::toggle);
        assertThat(robot.lookup("#places-map").<Node>query().isVisible()).isFalse();
        assertThat(robot.lookup("#places-map-hidden").<Node>query().isVisible()).isTrue();
        robot.interact(discreet::toggle);
        robot.push(KeyCode.ESCAPE);
        assertThat(shell.placeProperty().get()).isEqualTo(Place.OVERVIEW);
    }
}
