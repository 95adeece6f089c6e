package org.sightline.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.failure.FailureView;
import org.sightline.desktop.results.ResultsView;
import org.sightline.desktop.scanning.ScanningView;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.welcome.WelcomeView;
import org.sightline.desktop.words.Messages;

/** The window's content: the bar on top, and below it the screen that the flow is at. */
public final class MainWindow extends BorderPane {

    private static final KeyCombination OPEN_FILES = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN_FOLDER =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Flow flow;
    private final PathChooser chooser;
    private final Messages messages;

    public MainWindow(Flow flow, ThemeChoice theme, PathChooser chooser, Messages messages) {
        this.flow = flow;
        this.chooser = chooser;
        this.messages = messages;
        getStyleClass().add("window");
        setTop(new TopBar(theme, messages));
        flow.screenProperty().addListener((property, before, now) -> show(now));
        show(flow.screenProperty().get());
        addEventHandler(KeyEvent.KEY_PRESSED, this::open);
    }

    private void open(KeyEvent event) {
        if (flow.screenProperty().get() instanceof Screen.Scanning) {
            return;
        }
        if (OPEN_FILES.match(event)) {
            event.consume();
            examine(chooser.files());
        } else if (OPEN_FOLDER.match(event)) {
            event.consume();
            chooser.folder().ifPresent(folder -> examine(List.of(folder)));
        }
    }

    private void examine(List<Path> paths) {
        if (!paths.isEmpty()) {
            flow.examine(paths);
        }
    }

    private void show(Screen screen) {
        if (screen instanceof Screen.Welcome welcome) {
            WelcomeView view = new WelcomeView(welcome.model(), chooser, messages);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Scanning scanning) {
            ScanningView view = new ScanningView(scanning.model(), messages);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Results results) {
            ResultsView view = new ResultsView(results.model(), chooser, messages);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Failed failed) {
            FailureView view = new FailureView(failed.model(), messages);
            show(view, view::focusFirst);
        }
    }

    private void show(Node view, Runnable focusFirst) {
        setCenter(view);
        Platform.runLater(focusFirst);
    }
}
