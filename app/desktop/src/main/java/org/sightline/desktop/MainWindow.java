package org.sightline.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.failure.FailureView;
import org.sightline.desktop.guides.GuidesView;
import org.sightline.desktop.keeping.KeepingFold;
import org.sightline.desktop.keeping.KeepingViewModel;
import org.sightline.desktop.keys.KeyHelp;
import org.sightline.desktop.preview.PreviewView;
import org.sightline.desktop.scanning.ScanningView;
import org.sightline.desktop.settings.SettingsView;
import org.sightline.desktop.shell.ShellView;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.welcome.WelcomeView;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.workshop.WorkshopEndView;

/** The window's content: the bar on top, and below it the screen that the flow is at. */
public final class MainWindow extends BorderPane {

    private static final KeyCombination OPEN_FILES = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN_FOLDER =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private static final KeyCombination SETTINGS = new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEVENTH = new KeyCodeCombination(KeyCode.DIGIT7, KeyCombination.SHORTCUT_DOWN);

    private final Flow flow;
    private final ThemeChoice theme;
    private final TextSize size;
    private Surroundings around;
    private PathChooser chooser;
    private Messages messages;
    private Runnable focus = () -> {};

    public MainWindow(Flow flow, ThemeChoice theme, TextSize size, Surroundings around) {
        this.flow = flow;
        this.theme = theme;
        this.size = size;
        this.around = around;
        this.chooser = around.chooser();
        this.messages = around.messages();
        getStyleClass().add("window");
        setTop(new TopBar(theme, around.hiding().discreet(), messages));
        flow.session().workshop().onProperty().addListener((property, before, on) -> hideIf(on));
        hideIf(flow.session().workshop().isOn());
        flow.screenProperty().addListener((property, before, now) -> show(now));
        show(flow.screenProperty().get());
        addEventHandler(KeyEvent.KEY_PRESSED, this::open);
    }

    /** In a workshop others look on. */
    private void hideIf(boolean workshop) {
        if (workshop && !around.hiding().discreet().isOn()) {
            around.hiding().discreet().toggle();
        }
    }

    /** Goes on in another language. */
    public void speak(Surroundings other) {
        around = other;
        chooser = other.chooser();
        messages = other.messages();
        setTop(new TopBar(theme, other.hiding().discreet(), messages));
        flow.speak(messages);
    }

    private void open(KeyEvent event) {
        if (everywhere(event)) {
            event.consume();
            return;
        }
        if (flow.screenProperty().get() instanceof Screen.Scanning) {
            if (getCenter() instanceof SoFarView soFar && soFar.go(event)) {
                event.consume();
            }
            return;
        }
        if (getCenter() instanceof ShellView shell && shell.go(event)) {
            event.consume();
        } else if (flow.screenProperty().get() instanceof Screen.Welcome && asksForSettings(event)) {
            event.consume();
            flow.showSettings();
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

    private static boolean asksForSettings(KeyEvent event) {
        return SETTINGS.match(event) || SEVENTH.match(event);
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
        } else if (screen instanceof Screen.Preview preview) {
            KeepingViewModel keeping = preview.keeping();
            PreviewView view = new PreviewView(
                    preview.model(),
                    keeping == null ? null : new KeepingFold(keeping, chooser, messages),
                    around.hiding(),
                    messages);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Scanning scanning) {
            show(scanning);
        } else if (screen instanceof Screen.Results results) {
            ShellView view = new ShellView(results.model(), around);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Guides) {
            GuidesView view = new GuidesView(flow::examineSomethingElse, around.outside(), messages);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Settings settings) {
            SettingsView view = new SettingsView(settings.model(), chooser, messages);
            leadBack(view);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.WorkshopEnd end) {
            WorkshopEndView view = new WorkshopEndView(end.model(), messages);
            show(view, view::focusFirst);
        } else if (screen instanceof Screen.Failed failed) {
            FailureView view = new FailureView(failed.model(), messages);
            show(view, view::focusFirst);
        }
    }

    private void show(Screen.Scanning scanning) {
        ShellViewModel soFar = scanning.soFar();
        if (soFar == null) {
            ScanningView view = new ScanningView(scanning.model(), flow::lookSoFar, messages);
            show(view, view::focusFirst);
        } else {
            SoFarView view = new SoFarView(scanning.model(), soFar, flow::backToProgress, around);
            show(view, view::focusFirst);
        }
    }

    private void leadBack(SettingsView view) {
        Button back = new Button(messages.text("settings.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.setId("settings-back");
        back.setOnAction(event -> flow.examineSomethingElse());
        view.leadBack(back);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                flow.examineSomethingElse();
            }
        });
    }

    private void show(Node view, Runnable focusFirst) {
        focus = focusFirst;
        setCenter(view);
        Platform.runLater(() -> {
            // What lies in a scroll pane is in the scene only once that has its skin.
            applyCss();
            layout();
            focusFirst.run();
        });
    }
}
