package org.sightline.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.choosing.SystemPathChooser;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.outside.SystemOutside;
import org.sightline.desktop.remembering.PrivateProperties;
import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.TemporarySamplePhotos;
import org.sightline.desktop.settings.Preferences;
import org.sightline.desktop.settings.Settings;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.theme.ThemeWish;
import org.sightline.desktop.window.WindowMemory;
import org.sightline.desktop.window.WindowState;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.desktop.workshop.Workshop;
import org.sightline.report.ReportWriter;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateLog;
import org.sightline.system.Version;

/** Puts the parts together and opens the window. */
public final class SightlineApp extends Application {

    private static final PrivateLog LOG = PrivateLog.of(SightlineApp.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private @Nullable Flow flow;
    private @Nullable Runnable remembering;

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.inLanguage(System.getProperty(Messages.PROPERTY));
        ThemeChoice theme =
                new ThemeChoice(Theme.atStart(System.getProperty(Theme.PROPERTY), System.getenv("GTK_THEME")));
        stage.setTitle(messages.text("app.name"));
        stage.getIcons().setAll(AppIcon.inAllSizes());
        try {
            open(stage);
        } catch (RuntimeException | LinkageError failure) {
            LOG.failure("Starting", failure);
            show(stage, new StartFailure(failure, messages), theme, new TextSize(TextSize.USUAL), Optional.empty());
        }
    }

    private void open(Stage stage) {
        AppFolders folders = AppFolders.ofThisUser();
        WindowMemory memory = new WindowMemory(folders.cache());
        Optional<WindowState> left = memory.read();
        PrivateProperties file = new PrivateProperties(folders.data().resolve("settings.properties"));
        Background background = Background.start();
        ThemeChoice theme = theme(left);
        TextSize size = new TextSize(left.map(WindowState::textSize).orElse(TextSize.USUAL));
        Preferences preferences =
                new Preferences(theme, size, Settings.of(file.read()), settings -> keep(settings, file, background));
        Messages messages = Messages.inLanguage(language(preferences.now()));
        ReportWriter writer = new ReportWriter(Version.current(), Clock.systemUTC());
        Session session = new Session(
                preferences,
                RecentAudits.in(folders.data()),
                new Workshop(Boolean.getBoolean(Workshop.PROPERTY)),
                stage::close);
        Flow started = new Flow(
                new EngineScanService(
                        folders,
                        writer,
                        preferences::scanOptions,
                        () -> Messages.inLanguage(language(preferences.now())).locale()),
                new TemporarySamplePhotos(),
                background,
                Background.start(),
                messages,
                session);
        flow = started;
        Discreet discreet = new Discreet();
        Background pictures = Background.start();
        Function<Messages, Surroundings> around = words -> new Surroundings(
                new SystemPathChooser(stage, words),
                new SystemOutside(getHostServices()),
                pictures,
                new Hiding(discreet, words),
                words);
        MainWindow window = new MainWindow(started, theme, size, around.apply(messages));
        preferences.settingsProperty().addListener((property, before, now) -> {
            if (!Objects.equals(before.language(), now.language())) {
                window.speak(around.apply(Messages.inLanguage(now.language())));
            }
        });
        stage.setOnCloseRequest(event -> {
            if (!started.mayClose()) {
                event.consume();
            }
        });
        show(stage, window, theme, size, left);
        remembering = () -> memory.write(new WindowState(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized(),
                theme.wishProperty().get(),
                size.percentProperty().get()));
        started.begin();
        started.open(getParameters().getRaw().stream().map(Path::of).toList());
    }

    private static ThemeChoice theme(Optional<WindowState> left) {
        String asked = System.getProperty(Theme.PROPERTY);
        Theme usual = Theme.atStart(asked, System.getenv("GTK_THEME"));
        return asked == null
                ? new ThemeChoice(left.map(WindowState::theme).orElse(ThemeWish.SYSTEM), usual)
                : new ThemeChoice(usual);
    }

    /** What the start asks for goes before what was set. */
    private static @Nullable String language(Settings set) {
        String asked = System.getProperty(Messages.PROPERTY);
        return asked == null ? set.language() : asked;
    }

    private static void keep(Settings settings, PrivateProperties file, Background background) {
        Callable<Boolean> writing = () -> {
            file.write(settings.toProperties());
            return true;
        };
        background.run(writing, written -> {}, failure -> {});
    }

    private static void show(
            Stage stage, Parent content, ThemeChoice theme, TextSize size, Optional<WindowState> left) {
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        left.filter(SightlineApp::isSeen).ifPresent(state -> {
            stage.setX(state.x());
            stage.setY(state.y());
            stage.setWidth(Math.max(LEAST_WIDTH, state.width()));
            stage.setHeight(Math.max(LEAST_HEIGHT, state.height()));
        });
        left.ifPresent(state -> stage.setMaximized(state.maximized()));
        Scene scene = new Scene(content);
        Stylist.dress(scene, theme, size);
        stage.setScene(scene);
        stage.show();
    }

    /** A screen that it was on may be gone. */
    private static boolean isSeen(WindowState state) {
        return javafx.stage.Screen.getScreens().stream()
                .map(javafx.stage.Screen::getVisualBounds)
                .anyMatch(screen ->
                        state.isSeenOn(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight()));
    }

    @Override
    public void stop() {
        Runnable keeping = remembering;
        if (keeping != null) {
            keeping.run();
        }
        Flow started = flow;
        if (started != null) {
            started.end();
        }
    }
}
