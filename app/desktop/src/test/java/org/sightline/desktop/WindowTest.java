package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.CancellationToken;
import org.sightline.desktop.preview.PreviewViewModel;
import org.sightline.desktop.service.Beginning;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.testing.Around;
import org.sightline.desktop.testing.FakeAsking;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.testing.FakePeople;
import org.sightline.desktop.testing.FakeScans;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window with a made-up engine, used by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private static final Path ZIP = Path.of("facebook.zip");

    /** Controls of one screen, at most. */
    private static final int MOST_STOPS = 60;

    private final FakeScans scans = new FakeScans();
    private final FakeChooser chooser = new FakeChooser();
    private final FakeOutside outside = new FakeOutside();
    private final LaterExecutor worker = new LaterExecutor();
    private final ThemeChoice theme = new ThemeChoice(Theme.LIGHT);
    private final Flow flow = new Flow(scans, () -> ZIP, new Background(worker, Runnable::run), Messages.english());

    @Start
    void open(Stage stage) {
        Scene scene = new Scene(
                new MainWindow(flow, theme, new TextSize(TextSize.USUAL), Around.of(chooser, outside)), 1024, 700);
        Stylist.dress(scene, theme);
        stage.setScene(scene);
        stage.show();
    }

    /** A label that is too long shows its beginning and an ellipsis. */
    @Test
    void noWordOfTheFirstPageIsCutOff(FxRobot robot) {
        assertThat(robot.lookup(node -> node instanceof Labeled label
                                && !label.getText().isEmpty()
                                && label.lookup(".text") instanceof Text shown
                                && !shown.getText().replace("\n", " ").equals(label.getText()))
                        .queryAll())
                .isEmpty();
    }

    @Test
    void everythingThatTakesTheKeyboardSaysWhatItIs(FxRobot robot) {
        assertSpeaks(robot, "#choose-files", "#choose-folder", "#samples", "#theme");

        show(robot, new ScanOutcome.Finished(new FakeExamination(Summaries.withProblems(3))));
        assertSpeaks(robot, "#examine-other", "#results-page", "#go-1", "#go-5", "#go-6");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        assertSpeaks(robot, "#save-report");

        robot.clickOn("#examine-other");
        assertSpeaks(robot, "#back-to-results");

        robot.interact(() -> flow.examine(List.of(ZIP)));
        assertSpeaks(robot, "#preview-back");
        robot.interact(worker::runAll);
        assertSpeaks(robot, "#examine", "#preview-back", "#include-MESSAGE", "#include-DELETED");
        robot.interact(() -> preview().examine());
        assertSpeaks(robot, "#cancel", "#pause");
        robot.interact(worker::runAll);

        AuditProblem problem = new AuditProblem(null, "facebook.zip", "S-102", "This file could not be read.");
        show(robot, new ScanOutcome.NothingRead(List.of(problem)));
        assertSpeaks(robot, "#back");
    }

    /** Looks at every control of the window, and for those that this screen must have. */
    private static void assertSpeaks(FxRobot robot, String... ids) {
        Parent root = robot.window(0).getScene().getRoot();
        for (Node node : allBelow(root)) {
            if (node.isFocusTraversable()) {
                assertThat(spoken(node)).as("what is said of " + node).isNotBlank();
            }
        }
        for (String id : ids) {
            assertThat(robot.lookup(id).<Node>query().isFocusTraversable())
                    .as(id + " takes the keyboard")
                    .isTrue();
        }
    }

    private static String spoken(Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null) {
            return accessible;
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static List<Node> allBelow(Parent root) {
        List<Node> found = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        for (Node node = open.poll(); node != null; node = open.poll()) {
            found.add(node);
            if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return found;
    }

    @Test
    void nothingIsCutOffInTheSmallestWindow(FxRobot robot) {
        assertNothingCutOff(robot);
        show(robot, new ScanOutcome.Finished(new FakeExamination(Summaries.withProblems(1404))));
        assertNothingCutOff(robot);
        robot.interact(() -> flow.examine(List.of(ZIP)));
        assertNothingCutOff(robot);
        robot.interact(worker::runAll);
        assertNothingCutOff(robot);
        robot.interact(() -> preview().examine());
        assertNothingCutOff(robot);
        robot.interact(worker::runAll);
        assertNothingCutOff(robot);
        AuditProblem problem = new AuditProblem(null, "facebook.zip", "S-102", "This file could not be read.");
        show(robot, new ScanOutcome.NothingRead(Collections.nCopies(200, problem)));
        assertNothingCutOff(robot);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void assertNothingCutOff(FxRobot robot) {
        robot.interact(() -> robot.window(0).getScene().getRoot().layout());
        for (Node node : allBelow(robot.window(0).getScene().getRoot())) {
            if (node instanceof Labeled label
                    && isShown(label)
                    && !label.getText().isEmpty()) {
                double needed = label.isWrapText() ? label.prefHeight(label.getWidth()) : label.prefWidth(-1);
                double given = label.isWrapText() ? label.getHeight() : label.getWidth();
                assertThat(given).as("room for \"" + label.getText() + "\"").isGreaterThanOrEqualTo(Math.floor(needed));
            }
        }
    }

    @Test
    void whatIsAskedSpeaksAndIsNotCutOff(FxRobot robot) {
        FakePeople people = new FakePeople().withPortrait("a", null, 30).withPortrait("b", null, 9);
        FakeAsking asking = new FakeAsking()
                .asks("fb.posts.now", 900)
                .asks("ig.stories", 12)
                .asks("fb.profile.locked", 3)
                .asks("fb.covers", 1)
                .shows(1, "Summer", 40);
        show(
                robot,
                new ScanOutcome.Finished(new FakeExamination(Summaries.ofHeadlines(37, 1204))
                        .begins(new Beginning(true, true), people, asking)));
        ShellViewModel shell = ((Screen.Results) flow.screenProperty().get()).model();
        assertSpeaks(robot, "#not-now", ".this-is-me");
        assertNothingCutOff(robot);

        robot.push(KeyCode.ESCAPE);
        robot.interact(worker::runAll);
        assertThat(shell.placeProperty().get()).isEqualTo(Place.INTERVIEW);
        robot.interact(() -> robot.lookup(".option").<RadioButton>query().setSelected(true));
        assertSpeaks(robot, "#leave-questions", "#to-spot-check", ".option", ".keep-answer", ".since-day");
        assertNothingCutOff(robot);
        robot.interact(() -> robot.lookup(".keep-answer").<Button>query().fire());
        robot.interact(worker::runAll);
        assertSpeaks(robot, ".forget-answer", ".answer-again");
        assertNothingCutOff(robot);

        robot.interact(shell::lookForPhotos);
        robot.interact(worker::runAll);
        assertSpeaks(robot, "#spot-there", "#spot-later", "#leave-spot-check", ".spot-wider", ".open-address");
        assertNothingCutOff(robot);
        robot.push(KeyCode.ESCAPE);
        robot.interact(worker::runAll);
        assertSpeaks(robot, "#find-out");
        assertNothingCutOff(robot);
    }

    @Test
    void theShortcutOpensTheChooserAndExaminesWhatIsChosen(FxRobot robot) {
        chooser.choose(List.of(ZIP));
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Preview.class);
        robot.interact(worker::runAll);
        robot.push(KeyCode.ENTER);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Scanning.class);

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        robot.interact(worker::runAll);
        assertThat(scans.scanned()).containsExactly(List.of(ZIP));
    }

    @Test
    void theWholeWayGoesByKeyboardAlone(FxRobot robot, @TempDir Path folder) {
        chooser.choose(List.of(ZIP));
        chooser.choose(folder);
        scans.endWith(new ScanOutcome.Finished(new FakeExamination(Summaries.ofHeadlines(37, 1204))));
        robot.push(KeyCode.SPACE);
        robot.interact(worker::runAll);
        robot.push(KeyCode.ENTER);
        robot.interact(worker::runAll);
        assertThat(robot.lookup("#headline-first").<Labeled>query().getText())
                .isEqualTo("37 photos that anyone can see show a face this app could match.");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        robot.push(KeyCode.SPACE);
        robot.interact(worker::runAll);
        assertThat(robot.lookup("#save-status").<Labeled>query().getText()).startsWith("Saved report.json");
        Node other = robot.lookup("#examine-other").query();
        for (int i = 0; i < MOST_STOPS && !other.isFocused(); i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
        }
        robot.push(KeyCode.SPACE);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);
    }

    @Test
    void thePageKeysMoveTheResults(FxRobot robot) {
        show(robot, new ScanOutcome.Finished(new FakeExamination(Summaries.withProblems(40))));
        ScrollPane page = robot.lookup("#results-page").query();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(page.getVvalue()).isBetween(0.01, 0.99);
        robot.push(KeyCode.END);
        assertThat(page.getVvalue()).isEqualTo(1);
        robot.push(KeyCode.HOME);
        assertThat(page.getVvalue()).isEqualTo(0);
    }

    @Test
    void spacePausesAScanAndGoesOn(FxRobot robot) {
        scan(robot);
        CancellationToken token =
                ((Screen.Scanning) flow.screenProperty().get()).model().cancellation();
        robot.push(KeyCode.SPACE);
        assertThat(token.isPaused()).isTrue();
        assertThat(robot.lookup("#doing").<Labeled>query().getText()).isEqualTo("Paused");
        assertThat(robot.lookup("#pause").<Labeled>query().getText()).startsWith("Go on");
        robot.push(KeyCode.SPACE);
        assertThat(token.isPaused()).isFalse();
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        assertThat(token.isPaused()).isFalse();
        assertThat(token.isCancelled()).isTrue();
        robot.interact(worker::runAll);
    }

    @Test
    void escapeStopsAScan(FxRobot robot) {
        scan(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#doing").<Labeled>query().getText()).startsWith("Stopping");
        robot.interact(worker::runAll);
        assertThat(robot.lookup("#notice").<Labeled>query().getText()).startsWith("Stopped.");
    }

    @Test
    void escapeLeavesAFailureAndNeverTheResults(FxRobot robot) {
        show(robot, new ScanOutcome.NothingRead(List.of()));
        robot.push(KeyCode.ESCAPE);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);

        show(robot, new ScanOutcome.Finished(new FakeExamination(Summaries.ofHeadlines(1, 1))));
        robot.push(KeyCode.ESCAPE);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Results.class);
    }

    @Test
    void theThemeButtonTurnsTheLight(FxRobot robot) {
        String before = robot.lookup("#theme").<Node>query().getAccessibleText();
        robot.clickOn("#theme");
        assertThat(theme.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(robot.lookup("#theme").<Node>query().getAccessibleText()).isNotEqualTo(before);
    }

    @Test
    void resultsWithoutAPhotoShowNoTablesOfZeros(FxRobot robot) {
        show(robot, new ScanOutcome.Finished(new FakeExamination(Summaries.withoutPhotos(3))));
        assertThat(robot.lookup("#by-exposure").tryQuery()).isEmpty();
        assertThat(robot.lookup("#problems").tryQuery()).isPresent();
    }

    @Test
    void escapeLeavesThePreview(FxRobot robot) {
        robot.interact(() -> flow.examine(List.of(ZIP)));
        robot.interact(worker::runAll);
        robot.push(KeyCode.ESCAPE);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);
    }

    private void show(FxRobot robot, ScanOutcome outcome) {
        scans.endWith(outcome);
        scan(robot);
        robot.interact(worker::runAll);
    }

    private void scan(FxRobot robot) {
        robot.interact(() -> flow.examine("facebook.zip", new ScanRequest(List.of(ZIP), Set.of())));
    }

    private PreviewViewModel preview() {
        return ((Screen.Preview) flow.screenProperty().get()).model();
    }
}
