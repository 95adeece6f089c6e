package org.sightline.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.failure.FailureView;
import org.sightline.desktop.keys.KeyHelp;
import org.sightline.desktop.scanning.ScanningView;
import org.sightline.desktop.shell.ShellView;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.welcome.WelcomeView;
import org.sightline.desktop.words.Messages;

/** The window's content: the bar on top, and below it the screen that the flow is at. */
public final class MainWindow extends BorderPane {

    private static final KeyCombination OPEN_FILES = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN_FOLDER =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Flow flow;
    private final TextSize size;
    private final Surroundings around;
    private final PathChooser chooser;
    private final Messages messages;
    private Runnable focus = () -> {};

    public MainWindow(Flow flow, ThemeChoice theme, TextSize size, Surroundings around) {
        this.flow = flow;
        this.size = size;
        this.around = around;
        this.chooser = around.chooser();
        this.messages = around.messages();
        getStyleClass().add("window");
        setTop(new TopBar(theme, around.hiding().discreet(), messages));
        flow.screenProperty().addListener((property, before, now) -> show(now));
        show(flow.screenProperty().get());
        addEventHandler(KeyEvent.KEY_PRESSED, this::open);
    }

    private void open(KeyEvent event) {
        if (everywhere(event)) {
            event.consume();
            return;
        }
        if (flow.screenProperty().get() instanceof Screen.Scanning) {
            return;
        }
        if (getCenter() instanceof ShellView shell && shell.go(event)) {
            event.consume();
        } else if (OPEN_FILES.match(event)) {
            event.consume();
            examine(chooser.files());
        } else if (OPEN_FOLDER.match(event)) {
            event.consume();
            chooser.folder().ifPresent(folder -> examine(List.of(folder)));
        }
    }

    /** Shows the keys below the screen, or takes them away again. */
    private void toggleKeyHelp() {
        if (getBottom() == null) {
            KeyHelp help = new KeyHelp(this::toggleKeyHelp, messages);
            setBottom(help);
            Platform.runLater(help::focusFirst);
        } else {
            setBottom(null);
            focus.run();
        }
    }

    /** Keys that mean the same on every screen. */
    private boolean everywhere(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.F1 || (!typing && "?".equals(event.getText()))) {
            toggleKeyHelp();
            return true;
        }
        if (event.getCode() == KeyCode.F9) {
            around.hiding().discreet().toggle();
            return true;
        }
        if (!event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> size.larger();
            case MINUS, SUBTRACT -> size.smaller();
            case DIGIT0, NUMPAD0 -> size.usual();
            default -> {
                return false;
            }
        }
        return true;
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
            ShellView view = new ShellView(results.model(), around);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Failed failed) {
            FailureView view = new FailureView(failed.model(), messages);
            show(view, view::focusFirst);
        }
    }

    private void show(Node view, Runnable focusFirst) {
        focus = focusFirst;
        setCenter(view);
        Platform.runLater(focusFirst);
    }
}
