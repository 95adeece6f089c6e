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
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.report.ReportViewModel.Saving;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.TemporarySamplePhotos;
import org.sightline.desktop.settings.Preferences;
import org.sightline.desktop.settings.Settings;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.testing.WindowWatch;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.theme.ThemeWish;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.desktop.workshop.Workshop;
import org.sightline.model.Effort;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SampleExport;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Audits that are kept, the settings and the workshop in the window, with the real engine and real photos. */
@ExtendWith(ApplicationExtension.class)
class KeepingWindowTest {

    @TempDir
    private Path home;

    private final FakeChooser chooser = new FakeChooser();
    private final FakeOutside outside = new FakeOutside();
    private final Discreet discreet = new Discreet();
    private final ThemeChoice theme = new ThemeChoice(Theme.LIGHT);
    private final TextSize size = new TextSize(TextSize.USUAL);
    private Session session = Session.ofItsOwn();
    private WindowWatch scans = watch(Path.of("not yet"));
    private Flow flow = flow();

    private WindowWatch watch(Path folder) {
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
                session);
    }

    @Start
    void open(Stage stage) {
        session = new Session(
                new Preferences(theme, size, Settings.usual(), settings -> {}),
                RecentAudits.in(home.resolve("data")),
                new Workshop(false),
                stage::close);
        scans = watch(home);
        flow = flow();
        MainWindow window = new MainWindow(flow, theme, size, around(Messages.english()));
        Scene scene = new Scene(window, 1280, 800);
        Stylist.dress(scene, theme, size);
        stage.setScene(scene);
        stage.show();
    }

    private Surroundings around(Messages messages) {
        return new Surroundings(chooser, outside, Background.start(), new Hiding(discreet, messages), messages);
    }

    @AfterEach
    void end() {
        flow.end();
        assertThat(scans.take()).as("engine or store on the window's thread").isEmpty();
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).<TextField>query().setText(words));
    }

    /** Whether a label is there that begins so; it may just be made anew. */
    private static boolean says(FxRobot robot, String id, String words) {
        return robot.lookup(id)
                .<Labeled>tryQuery()
                .map(label -> label.getText().startsWith(words))
                .orElse(false);
    }

    private ShellViewModel results() throws TimeoutException {
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Results);
        return ((Screen.Results) flow.screenProperty().get()).model();
    }

    /** Up to the preview, which asks where the audit is kept. */
    private void look(FxRobot robot, Path archive) throws TimeoutException {
        robot.interact(() -> flow.examine(List.of(archive)));
        waitUntil(() -> isThere(robot, "#examine"));
    }

    private Path archive() throws IOException {
        Path archive = home.resolve("facebook-alex-example.zip");
        SampleExport.create(archive);
        return archive;
    }

    @Test
    void aKeptAuditIsFoundAgainReopenedProtectedAnewAndWiped(FxRobot robot) throws Exception {
        Path archive = archive();
        Path file = home.resolve("kept").resolve("mine.sightline");
        Files.createDirectories(file.getParent());

        look(robot, archive);
        robot.interact(() -> robot.lookup("#keeping-fold").<TitledPane>query().setExpanded(true));
        press(robot, "#keep-yes");
        press(robot, "#examine");
        assertThat(text(robot, "#keep-problem")).contains("choose the file");
        chooser.chooseAudit(file);
        press(robot, "#keep-choose");
        type(robot, "#keep-passphrase", "four good words");
        type(robot, "#keep-repeat", "four good words");
        press(robot, "#examine");
        ShellViewModel first = results();
        long photos = first.examination().summary().photos();
        assertThat(photos).isPositive();
        assertThat(file).exists();

        Path report = Files.createDirectory(home.resolve("report"));
        robot.interact(() -> first.report().save(report));
        waitUntil(() -> first.report().savingProperty().get().state() == Saving.State.DONE);

        closeAndOpenWelcome(robot);
        waitUntil(() -> isThere(robot, "#recent-open-0"));
        press(robot, "#recent-open-0");
        waitUntil(() -> isThere(robot, "#recent-passphrase"));
        type(robot, "#recent-passphrase", "four wrong words");
        press(robot, "#recent-answer");
        waitUntil(() -> says(robot, "#recent-words", "This is not the passphrase"));
        type(robot, "#recent-passphrase", "four good words");
        press(robot, "#recent-answer");
        ShellViewModel second = results();
        assertThat(second.examination().summary().photos()).isEqualTo(photos);

        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(second.placeProperty().get()).isEqualTo(Place.SETTINGS);
        waitUntil(() -> says(robot, "#protection-now", "A passphrase"));
        press(robot, "#remove-passphrase");
        waitUntil(() -> says(robot, "#protection-now", "A key file"));
        assertThat(keys()).hasSize(1);
        type(robot, "#new-passphrase", "other words");
        type(robot, "#repeat-passphrase", "other words");
        press(robot, "#set-passphrase");
        waitUntil(() -> says(robot, "#protection-now", "A passphrase"));
        assertThat(keys()).isEmpty();
        press(robot, "#remove-passphrase");
        waitUntil(() -> says(robot, "#protection-now", "A key file"));

        press(robot, "#wipe");
        waitUntil(() -> isThere(robot, "#wipe-yes"));
        assertThat(file).exists();
        press(robot, "#wipe-yes");
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Welcome);
        assertThat(text(robot, "#notice")).startsWith("The audit was removed").contains("backups");
        assertThat(file).doesNotExist();
        assertThat(keys()).isEmpty();
        assertThat(report.resolve("report.html")).doesNotExist();
        assertThat(report.resolve("report.json")).doesNotExist();
        assertThat(archive).exists();
        waitUntil(() -> !isThere(robot, "#recent-open-0"));
        assertThat(session.recent().list()).isEmpty();
    }

    private List<Path> keys() throws IOException {
        if (!Files.exists(home.resolve("keys"))) {
            return List.of();
        }
        try (Stream<Path> keys = Files.list(home.resolve("keys"))) {
            return keys.toList();
        }
    }

    /** As if the program had been left and started again. */
    private void closeAndOpenWelcome(FxRobot robot) {
        flow.end();
        robot.interact(() -> {
            flow = flow();
            robot.window(0).getScene().setRoot(new MainWindow(flow, theme, size, around(Messages.english())));
        });
        waitForFxEvents();
    }

    @Test
    void aStoppedScanGoesOnAndAKeptOneIsExaminedAgain(FxRobot robot) throws Exception {
        Path archive = archive();
        Path file = home.resolve("mine.sightline");
        look(robot, archive);
        robot.interact(() -> robot.lookup("#keeping-fold").<TitledPane>query().setExpanded(true));
        chooser.chooseAudit(file);
        press(robot, "#keep-yes");
        press(robot, "#keep-choose");
        press(robot, "#keep-by-key");
        robot.interact(() -> {
            robot.lookup("#examine").<ButtonBase>query().fire();
            ((Screen.Scanning) flow.screenProperty().get()).model().cancel();
        });
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Welcome);
        assertThat(text(robot, "#notice")).startsWith("Stopped. What was examined is kept in mine.sightline");
        waitUntil(() -> isThere(robot, "#recent-again-0"));
        press(robot, "#recent-again-0");
        ShellViewModel results = results();
        long photos = results.examination().summary().photos();
        assertThat(photos).isPositive();

        robot.interact(flow::examineSomethingElse);
        waitUntil(() -> isThere(robot, "#recent-again-0"));
        press(robot, "#recent-again-0");
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Results shown && shown.model() != results);
        ShellViewModel anew = results();
        assertThat(anew.examination().summary().photos()).isEqualTo(photos);
        robot.interact(() -> anew.go(Place.PHOTOS));
        waitUntil(() -> anew.photos().photos().size() == photos);
    }

    @Test
    void settingsHoldAtOnceAndForTheNextScan(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        waitUntil(() -> isThere(robot, "#settings"));
        press(robot, "#theme-dark");
        assertThat(theme.wishProperty().get()).isEqualTo(ThemeWish.DARK);
        press(robot, "#text-larger");
        assertThat(text(robot, "#text-percent")).isEqualTo("125 per cent");
        press(robot, "#effort-thorough");
        assertThat(session.preferences().scanOptions().effort()).isEqualTo(Effort.THOROUGH);
        press(robot, "#new-kept");
        press(robot, "#language-de");
        assertThat(session.preferences().now().language()).isEqualTo("de");
        robot.push(KeyCode.ESCAPE);
        look(robot, archive());
        waitUntil(() -> isThere(robot, "#keep-choose"));
        assertThat(robot.lookup("#keeping-fold").<TitledPane>query().isExpanded())
                .isTrue();
    }

    @Test
    void theWindowGoesOnInAnotherLanguage(FxRobot robot) throws Exception {
        MainWindow window = (MainWindow) robot.window(0).getScene().getRoot();
        press(robot, "#settings-open");
        robot.interact(() -> window.speak(around(Messages.german())));
        waitUntil(() -> says(robot, "#settings-back", "Zurück"));
        press(robot, "#settings-back");
        assertThat(text(robot, "#choose-files")).isEqualTo("Dateien wählen…");
    }

    @Test
    void guidesLeadToPlatformsAndAskBeforeTheyOpenOne(FxRobot robot) throws Exception {
        press(robot, "#guides-open");
        waitUntil(() -> isThere(robot, "#guide"));
        press(robot, "#guide-linkedin");
        assertThat(robot.lookup("#guide").<Node>query().lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText()))
                .anyMatch(words -> words.contains("Get a copy of your data"));
        press(robot, ".open-address");
        assertThat(outside.opened()).isEmpty();
        press(robot, ".yes-open");
        assertThat(outside.opened()).containsExactly("https://www.linkedin.com/");
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Welcome);
    }

    @Test
    void aWorkshopHidesKeepsNothingAndTellsWhatStays(FxRobot robot) throws Exception {
        Path archive = archive();
        session.recent().add(home.resolve("earlier.sightline"));
        press(robot, "#workshop");
        assertThat(discreet.isOn()).isTrue();
        assertThat(isThere(robot, "#recent")).isFalse();
        assertThat(isThere(robot, "#keeping-fold")).isFalse();
        look(robot, archive);
        assertThat(isThere(robot, "#keeping-fold")).isFalse();
        press(robot, "#examine");
        ShellViewModel results = results();
        Path report = Files.createDirectory(home.resolve("report"));
        robot.interact(() -> results.report().save(report));
        waitUntil(() -> results.report().savingProperty().get().state() == Saving.State.DONE);

        robot.interact(() -> assertThat(flow.mayClose()).isFalse());
        waitUntil(() -> isThere(robot, "#workshop-end"));
        assertThat(robot.lookup("#workshop-archives").<Node>query().lookupAll(".path").stream()
                        .map(label -> ((Labeled) label).getText()))
                .containsExactly(archive.toString());
        assertThat(robot.lookup("#workshop-written").<Node>query().lookupAll(".path"))
                .isNotEmpty();
        press(robot, "#workshop-delete");
        waitUntil(() -> says(robot, "#workshop-status", "They were deleted."));
        assertThat(report).isEmptyDirectory();
        assertThat(archive).exists();
        assertThat(session.recent().list()).containsExactly(home.resolve("earlier.sightline"));
        press(robot, "#workshop-leave");
        waitUntil(() -> isThere(robot, "#recent-remove-0"));
        waitUntil(() -> {
            try (Stream<Path> stores = Files.list(home.resolve("temporary"))) {
                return stores.findAny().isEmpty();
            }
        });
    }
}
