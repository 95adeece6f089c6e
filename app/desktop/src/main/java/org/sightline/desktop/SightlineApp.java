package org.sightline.desktop;

import java.time.Clock;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.choosing.SystemPathChooser;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.TemporarySamplePhotos;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
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

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.english();
        ThemeChoice theme =
                new ThemeChoice(Theme.atStart(System.getProperty(Theme.PROPERTY), System.getenv("GTK_THEME")));
        stage.setTitle(messages.text("app.name"));
        try {
            open(stage, theme, messages);
        } catch (RuntimeException | LinkageError failure) {
            LOG.failure("Starting", failure);
            show(stage, new StartFailure(failure, messages), theme);
        }
    }

    private void open(Stage stage, ThemeChoice theme, Messages messages) {
        ReportWriter writer = new ReportWriter(Version.current(), Clock.systemUTC());
        Flow started = new Flow(
                new EngineScanService(AppFolders.ofThisUser(), writer),
                new TemporarySamplePhotos(),
                Background.start(),
                messages);
        flow = started;
        show(stage, new MainWindow(started, theme, new SystemPathChooser(stage, messages), messages), theme);
        started.begin();
    }

    private static void show(Stage stage, Parent content, ThemeChoice theme) {
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Scene scene = new Scene(content);
        Stylist.dress(scene, theme);
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public void stop() {
        Flow started = flow;
        if (started != null) {
            started.end();
        }
    }
}
