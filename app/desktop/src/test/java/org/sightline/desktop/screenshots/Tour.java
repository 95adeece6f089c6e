package org.sightline.desktop.screenshots;

import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.sightline.desktop.Flow;
import org.sightline.desktop.Screen;
import org.sightline.desktop.copies.CopiesViewModel;
import org.sightline.desktop.copies.Whom;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.plan.PlanLine;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellViewModel;
import org.testfx.api.FxRobot;

/** Leads a window with the real engine to every screen, and lets each be looked at. */
final class Tour {

    private static final int MOST_SECONDS = 120;

    private final Flow flow;
    private final Discreet discreet;
    private final FxRobot robot;
    private final Camera camera;

    Tour(Flow flow, Discreet discreet, FxRobot robot, Camera camera) {
        this.flow = flow;
        this.discreet = discreet;
        this.robot = robot;
        this.camera = camera;
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        waitFor(MOST_SECONDS, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }

    /**
     * Goes everywhere.
     *
     * @param export of which an audit is made
     * @param broken a file that nothing can be read of
     */
    void go(Path export, Path broken) throws TimeoutException {
        beforeAnAudit(broken);
        ShellViewModel shell = throughTheScan(export);
        askedFirst(shell);
        screens(shell);
        places(shell);
        copies(shell, export.resolveSibling("copies"));
        hidden(shell);
        atTheEnd();
    }

    private void beforeAnAudit(Path broken) throws TimeoutException {
        camera.take("01-welcome");
        robot.interact(flow::showGuides);
        camera.take("02-guides");
        robot.interact(flow::showSettings);
        camera.take("03-settings");
        robot.interact(flow::examineSomethingElse);
        robot.interact(() -> flow.examine(List.of(broken)));
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Failed);
        camera.take("04-failed");
        robot.interact(flow::examineSomethingElse);
    }

    private ShellViewModel throughTheScan(Path export) throws TimeoutException {
        robot.interact(() -> flow.examine(List.of(export)));
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Preview preview
                && preview.model().previewProperty().get() != null);
        Screen.Preview preview = (Screen.Preview) flow.screenProperty().get();
        waitUntil(() -> !preview.model().estimateProperty().get().isEmpty());
        camera.take("05-preview");
        robot.interact(() -> preview.model().examine());
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Scanning);
        Screen.Scanning scanning = (Screen.Scanning) flow.screenProperty().get();
        waitUntil(() -> scanning.model().lookableProperty().get());
        robot.interact(() -> scanning.model().pauseOrResume());
        camera.take("06-scanning");
        whatIsThereAlready();
        robot.interact(() -> scanning.model().pauseOrResume());
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Results);
        return ((Screen.Results) flow.screenProperty().get()).model();
    }

    private void whatIsThereAlready() throws TimeoutException {
        robot.interact(flow::lookSoFar);
        waitUntil(() -> flow.screenProperty().get() instanceof Screen.Scanning shown && shown.soFar() != null);
        ShellViewModel part =
                Objects.requireNonNull(((Screen.Scanning) flow.screenProperty().get()).soFar());
        waitUntil(() -> part.overview().detailsProperty().get() != null);
        camera.take("26-so-far");
        robot.interact(flow::backToProgress);
    }

    private void askedFirst(ShellViewModel shell) throws TimeoutException {
        robot.interact(() -> shell.go(Place.WHICH_FACE));
        waitUntil(() -> !shell.whichFace().candidates().isEmpty());
        camera.take("07-which-face");
        robot.interact(() -> shell.go(Place.INTERVIEW));
        waitUntil(() -> shell.interview().stateProperty().get() != null);
        camera.take("08-interview");
        robot.interact(() -> shell.go(Place.SPOT_CHECK));
        waitUntil(() -> shell.spotCheck().lookProperty().get() != null);
        camera.take("09-spot-check");
    }

    private void screens(ShellViewModel shell) throws TimeoutException {
        robot.interact(() -> shell.go(Place.OVERVIEW));
        waitUntil(() -> robot.lookup("#first-steps").tryQuery().isPresent());
        camera.take("10-overview");
        robot.interact(() -> robot.lookup("#results-page").<ScrollPane>query().setVvalue(1));
        camera.take("11-overview-below");
        robot.interact(() -> shell.go(Place.PHOTOS));
        waitUntil(() -> !shell.photos().photos().isEmpty());
        camera.take("12-photos");
        robot.interact(() -> shell.photos().open(shell.photos().photos().get(0)));
        waitUntil(() -> shell.photos().detailProperty().get() != null);
        camera.take("13-photo");
        robot.interact(() -> shell.photos().close());
        robot.interact(() -> shell.go(Place.PEOPLE));
        waitUntil(() -> !shell.people().rows().isEmpty());
        robot.interact(() -> shell.people().look(shell.people().rows().get(0)));
        camera.take("14-people");
        robot.interact(() -> shell.go(Place.FIND));
        camera.take("15-find");
        PhotoCard photo = shell.photos().photos().stream()
                .filter(card ->
                        card.faces().stream().anyMatch(face -> face.level().isIdentifiable()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> shell.find(
                photo,
                photo.faces().stream()
                        .filter(face -> face.level().isIdentifiable())
                        .findFirst()
                        .orElseThrow()
                        .id()));
        waitUntil(() -> !shell.find().results().isEmpty());
        camera.take("16-found");
        robot.interact(() -> shell.go(Place.PLAN));
        waitUntil(() -> shell.plan().lines().stream().anyMatch(PlanLine.Step.class::isInstance));
        camera.take("17-plan");
        robot.interact(() -> shell.letters().open());
        waitUntil(() -> !shell.letters().recipientsProperty().get().isEmpty());
        robot.interact(() -> {
            shell.letters()
                    .form()
                    .recipientProperty()
                    .set(shell.letters().recipientsProperty().get().get(0));
            shell.letters().form().nameProperty().set("Alex Example");
            shell.letters().form().replyToProperty().set("answers@example.org");
        });
        waitUntil(() -> shell.letters().readyProperty().get());
        camera.take("18-letter");
        robot.interact(() -> shell.letters().close());
        robot.interact(() -> shell.go(Place.REPORT));
        camera.take("19-report");
        robot.interact(() -> shell.go(Place.SETTINGS));
        camera.take("20-settings-of-an-audit");
        robot.push(KeyCode.F1);
        camera.take("21-keys");
        robot.push(KeyCode.F1);
    }

    private void places(ShellViewModel shell) throws TimeoutException {
        robot.interact(shell::showPlaces);
        waitUntil(() -> !shell.places().places().isEmpty());
        camera.take("29-places");
        robot.interact(() -> shell.places().lookForSpots());
        waitUntil(() -> shell.places().statusProperty().get().isEmpty());
        camera.take("30-places-spots");
        robot.interact(shell::leavePlaces);
    }

    private void copies(ShellViewModel shell, Path folder) throws TimeoutException {
        robot.interact(() -> shell.go(Place.PEOPLE));
        robot.interact(() -> shell.makeCopies(shell.people().rows().get(0)));
        waitUntil(() -> shell.copies().stateProperty().get() == CopiesViewModel.State.CHOOSING);
        camera.take("27-copies");
        robot.interact(() -> {
            shell.copies().whomProperty().set(Whom.CHOSEN);
            shell.copies().make(folder);
        });
        waitUntil(() -> shell.copies().lines().size() == 1);
        robot.interact(() -> shell.copies().stop());
        waitUntil(() -> shell.copies().stateProperty().get() == CopiesViewModel.State.CHOOSING);
        camera.take("28-copies-made");
        robot.interact(shell::leaveCopies);
    }

    private void hidden(ShellViewModel shell) {
        robot.interact(() -> {
            discreet.toggle();
            shell.go(Place.PHOTOS);
        });
        camera.take("22-photos-hidden");
        robot.interact(() -> shell.go(Place.PEOPLE));
        camera.take("23-people-hidden");
        robot.interact(discreet::toggle);
    }

    private void atTheEnd() {
        robot.interact(flow::startWorkshop);
        camera.take("24-welcome-of-a-workshop");
        robot.interact(flow::finishWorkshop);
        camera.take("25-end-of-a-workshop");
        robot.interact(flow::leaveWorkshop);
    }
}
