package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.desktop.testing.Hand.isThere;
import static org.sightline.desktop.testing.Hand.press;
import static org.sightline.desktop.testing.Hand.text;
import static org.sightline.desktop.testing.Hand.waitUntil;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.answers.Question;
import org.sightline.desktop.photos.PhotoDetail;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.preview.PreviewViewModel;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.service.TemporarySamplePhotos;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.spotcheck.SpotCheckViewModel;
import org.sightline.desktop.testing.Around;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.testing.WindowWatch;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is asked, with the real engine and real photos: before a scan, while it runs, and of what it found. */
@ExtendWith(ApplicationExtension.class)
class AskingWindowTest {

    private static final int PHOTOS = 40;

    /** More often than there are photos at hand, and less often than there are photos. */
    private static final int MOST_TOLD = 12;

    private final WindowWatch scans = new WindowWatch(new EngineScanService(
            AppFolders.under(Path.of("target", "home").toAbsolutePath()),
            new ReportWriter(Version.current(), Clock.systemUTC())));
    private final FakeOutside outside = new FakeOutside();
    private final Flow flow = new Flow(
            scans,
            new TemporarySamplePhotos(),
            Background.start(),
            Background.start(),
            Messages.english(),
            Session.ofItsOwn());

    @Start
    void open(Stage stage) {
        ThemeChoice theme = new ThemeChoice(Theme.LIGHT);
        Scene scene = new Scene(
                new MainWindow(flow, theme, new TextSize(TextSize.USUAL), Around.of(new FakeChooser(), outside)),
                1280,
                800);
        Stylist.dress(scene, theme);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end() {
        flow.end();
        assertThat(scans.take()).as("engine or store on the window's thread").isEmpty();
    }

    private static Path export(Path folder) throws IOException {
        Path zip = folder.resolve("facebook-alex-example.zip");
        SampleExport.large(PHOTOS).export().writeZip(zip);
        return zip;
    }

    private PreviewViewModel preview(FxRobot robot, Path export) throws TimeoutException {
        flow.begin();
        robot.interact(() -> flow.examine(List.of(export)));
        waitUntil(() -> isThere(robot, "#examine"));
        return ((Screen.Preview) flow.screenProperty().get()).model();
    }

    private ScanningViewModel scanning() {
        return ((Screen.Scanning) flow.screenProperty().get()).model();
    }

    private ShellViewModel results() throws TimeoutException {
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Results);
        return ((Screen.Results) flow.screenProperty().get()).model();
    }

    @Test
    void fromPreviewThroughTheQuestionsToWhatTheUserKnows(FxRobot robot, @TempDir Path folder) throws Exception {
        PreviewViewModel preview = preview(robot, export(folder));
        includeMessages(robot, preview);
        robot.push(KeyCode.ENTER);
        pauseAndGoOn(robot);
        ShellViewModel results = results();
        assertThat(results.photos().detailProperty().get()).isNull();
        sayWhichFace(robot, results);
        answerWhoCanSee(robot, results);
        lookForPhotos(robot, results);
        setForOnePhoto(robot, results);
    }

    private static void includeMessages(FxRobot robot, PreviewViewModel preview) {
        assertThat(preview.archives()).singleElement().satisfies(archive -> {
            assertThat(archive.title()).isEqualTo("Facebook");
            assertThat(archive.account()).isEqualTo("alex.example");
            assertThat(archive.unknown()).isNotNull();
        });
        CheckBox messages = robot.lookup("#include-MESSAGE").query();
        assertThat(messages.isSelected()).isFalse();
        robot.interact(() -> messages.setSelected(true));
        assertThat(text(robot, "#estimate")).contains("as you ticked");
        assertThat(robot.lookup("#examine").<Node>query().isFocused()).isTrue();
    }

    private void pauseAndGoOn(FxRobot robot) throws Exception {
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Scanning);
        ScanningViewModel scanning = scanning();
        waitUntil(() -> scanning.lookableProperty().get());
        robot.push(KeyCode.SPACE);
        assertThat(scanning.pausedProperty().get()).isTrue();
        assertThat(text(robot, "#doing")).startsWith("Paused at ");
        // What is at hand is finished first, on each thread one photo.
        int told = 0;
        String before = "";
        while (!text(robot, "#doing").equals(before) && told++ < MOST_TOLD) {
            before = text(robot, "#doing");
            Thread.sleep(4000);
            waitForFxEvents();
        }
        assertThat(told).as("so often it went on after the pause").isLessThan(MOST_TOLD);
        assertThat(text(robot, "#doing")).startsWith("Paused at ");
        lookAtWhatIsThere(robot, scanning);
        robot.push(KeyCode.SPACE);
        assertThat(scanning.pausedProperty().get()).isFalse();
        press(robot, "#look-so-far");
        waitUntil(() -> isThere(robot, "#scanning-bar"));
    }

    private void lookAtWhatIsThere(FxRobot robot, ScanningViewModel scanning) throws TimeoutException {
        assertThat(scanning.lookableProperty().get()).isTrue();
        press(robot, "#look-so-far");
        waitUntil(() -> isThere(robot, "#so-far-numbers"));
        ShellViewModel part =
                Objects.requireNonNull(((Screen.Scanning) flow.screenProperty().get()).soFar());
        assertThat(text(robot, "#doing-beside")).startsWith("Paused at ");
        assertThat(text(robot, "#so-far-numbers")).startsWith("So far, of ");
        assertThat(part.examination().summary().photos()).isBetween(1L, PHOTOS - 1L);
        assertThat(isThere(robot, "#find-out"))
                .as("answers change what a scan writes")
                .isFalse();
        assertThat(robot.lookup("#go-3").<Node>query().isDisabled()).isTrue();

        press(robot, "#go-2");
        waitUntil(() -> !part.photos().photos().isEmpty());
        robot.interact(() -> part.photos().open(part.photos().photos().get(0)));
        waitUntil(() -> part.photos().detailProperty().get() != null);
        waitUntil(robot.lookup("#large-picture").<PictureView>query()::isShown);
        assertThat(isThere(robot, "#override-open")).isFalse();

        press(robot, "#go-5");
        waitUntil(() -> !part.plan().lines().isEmpty());
        assertThat(isThere(robot, "#mark-DONE")).isFalse();
        robot.push(KeyCode.F5);
        waitForFxEvents();
        robot.push(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));
        waitUntil(() -> isThere(robot, "#pause"));
    }

    private static void sayWhichFace(FxRobot robot, ShellViewModel results) throws TimeoutException {
        assertThat(results.placeProperty().get()).isEqualTo(Place.WHICH_FACE);
        assertThat(isThere(robot, "#headline-first"))
                .as("no number before that")
                .isFalse();
        waitUntil(() -> isThere(robot, ".this-is-me"));
        waitUntil(() ->
                robot.lookup(".picture").queryAllAs(PictureView.class).stream().anyMatch(PictureView::isShown));
        robot.push(KeyCode.SPACE);
        waitUntil(() -> results.placeProperty().get() == Place.INTERVIEW);
        assertThat(results.examination().people().everybody())
                .anyMatch(row -> row.person().isMe());
    }

    private static long seenByAnyone(ShellViewModel results) {
        return results.examination().people().everybody().stream()
                .mapToLong(PersonRow::publicPhotos)
                .sum();
    }

    private static void answerWhoCanSee(FxRobot robot, ShellViewModel results) throws TimeoutException {
        long before = results.examination().summary().publicWithIdentifiableFace();
        long peoplesBefore = seenByAnyone(results);
        waitUntil(() -> isThere(robot, ".question"));
        assertThat(robot.lookup(".question").queryAll()).hasSizeBetween(1, 3);
        String first = results.interview().shown().get(0).question().id();
        assertThat(first).isEqualTo("fb.posts.now");
        Node card = robot.lookup(".question").query();
        RadioButton open = card.lookupAll(".option").stream()
                .map(RadioButton.class::cast)
                .filter(radio -> radio.getUserData() instanceof Question.Option option
                        && option.id().equals("PUBLIC"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> open.setSelected(true));
        assertThat(card.lookup(".since-day").isVisible()).isTrue();
        robot.interact(() -> ((TextField) card.lookup(".since-day")).setText("soon"));
        robot.interact(() -> ((ButtonBase) card.lookup(".keep-answer")).fire());
        waitForFxEvents();
        assertThat(((Labeled) card.lookup(".mistake")).getText()).startsWith("This is no day");
        robot.interact(() -> ((CheckBox) card.lookup(".since-always")).setSelected(true));
        robot.interact(() -> ((ButtonBase) card.lookup(".keep-answer")).fire());
        waitUntil(() -> text(robot, "#interview-status").startsWith("Kept. It decides "));
        assertThat(isThere(robot, ".forget-answer")).isTrue();

        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> results.placeProperty().get() == Place.OVERVIEW);
        waitUntil(() -> results.overview().detailsProperty().get() != null);
        long now = results.examination().summaryNow().publicWithIdentifiableFace();
        assertThat(now).isGreaterThan(before);
        assertThat(text(robot, "#headline-first")).startsWith(Long.toString(now));
        assertThat(seenByAnyone(results))
                .as("people are shown by photos that were judged anew")
                .isGreaterThan(peoplesBefore);
        press(robot, "#find-out");
        waitUntil(() -> results.placeProperty().get() == Place.INTERVIEW);
    }

    private void lookForPhotos(FxRobot robot, ShellViewModel results) throws TimeoutException {
        press(robot, "#to-spot-check");
        assertThat(results.placeProperty().get()).isEqualTo(Place.SPOT_CHECK);
        waitUntil(() -> results.spotCheck().lookProperty().get() != null);
        PictureView picture = robot.lookup("#spot-picture").query();
        waitUntil(picture::isShown);
        assertThat(text(robot, "#spot-which")).startsWith("Photo 1 of at most 10, on Facebook");
        waitUntil(() -> robot.lookup("#spot-there").<Node>query().isFocused());
        robot.push(KeyCode.DIGIT2);
        waitUntil(() -> number(results) == 2);
        press(robot, "#spot-back");
        waitUntil(() -> number(results) == 1);
        robot.push(KeyCode.DIGIT1);
        waitUntil(() -> text(robot, "#spot-status").equals("Kept."));
        assertThat(outside.opened()).as("nothing is opened by itself").isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(results.placeProperty().get()).isEqualTo(Place.OVERVIEW);
    }

    /** Which photo is looked for; 0 for none. */
    private static int number(ShellViewModel results) {
        SpotCheckViewModel.Look look = results.spotCheck().lookProperty().get();
        return look == null ? 0 : look.number();
    }

    private static void setForOnePhoto(FxRobot robot, ShellViewModel results) throws TimeoutException {
        robot.interact(() -> results.go(Place.PHOTOS));
        waitUntil(() -> !results.photos().photos().isEmpty());
        PhotoCard card = results.photos().photos().stream()
                .filter(photo -> photo.audienceUnknown() && photo.kinds().contains(AppearanceKind.ALBUM))
                .findFirst()
                .orElseThrow();
        Audience before = card.audience();
        robot.interact(() -> results.photos().open(card));
        waitUntil(() -> results.photos().detailProperty().get() != null);
        press(robot, "#override-open");
        waitUntil(() -> isThere(robot, ".override-scope"));
        assertThat(robot.lookup(".override-scope").queryAll())
                .as("itself, its album, its kind in the year")
                .hasSizeGreaterThanOrEqualTo(3);
        ComboBox<Audience> audience = robot.lookup("#override-audience").query();
        robot.interact(() -> audience.setValue(Audience.ONLY_ME));
        press(robot, "#override-set");
        waitUntil(() -> text(robot, "#override-status").startsWith("Kept, for one photo"));
        waitUntil(() -> shown(results).audience() == Audience.ONLY_ME);
        waitUntil(() -> results.photos().photos().stream()
                .anyMatch(photo -> photo.id().equals(card.id()) && photo.audience() == Audience.ONLY_ME));

        press(robot, ".override-forget");
        waitUntil(() -> text(robot, "#override-status").startsWith("Taken back"));
        waitUntil(() -> shown(results).audience() == before);
        assertThat(isThere(robot, ".override-forget")).isFalse();
    }

    private static PhotoCard shown(ShellViewModel results) {
        PhotoDetail detail =
                Objects.requireNonNull(results.photos().detailProperty().get());
        return detail.card();
    }

    @Test
    void aPausedScanIsCancelled(FxRobot robot, @TempDir Path folder) throws Exception {
        preview(robot, export(folder));
        robot.push(KeyCode.ENTER);
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Scanning);
        waitUntil(() -> text(robot, "#doing").endsWith(" examined"));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Welcome);
        assertThat(text(robot, "#notice")).startsWith("Stopped.");
    }

    @Test
    void photosThatAreNoArchiveAreSaidToBeThat(FxRobot robot, @TempDir Path folder) throws Exception {
        SamplePhotos photos = SamplePhotos.load();
        Files.write(
                folder.resolve("a.jpg"),
                photos.smallVariation(photos.emptyScenes().get(0), 200, 1));
        PreviewViewModel preview = preview(robot, folder);
        assertThat(preview.archives())
                .singleElement()
                .satisfies(archive -> assertThat(archive.title()).isEqualTo("Folder of photos"));
        assertThat(robot.lookup("#include-MESSAGE").<Node>query().isDisabled()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);
    }
}
