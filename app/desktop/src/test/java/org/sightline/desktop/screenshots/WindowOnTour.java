package org.sightline.desktop.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.sightline.audit.ScanOptions;
import org.sightline.desktop.Flow;
import org.sightline.desktop.MainWindow;
import org.sightline.desktop.Session;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.service.EngineScanService;
import org.sightline.desktop.service.TemporarySamplePhotos;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.testing.FakeChooser;
import org.sightline.desktop.testing.FakeOutside;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SampleExport;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.testfx.api.FxRobot;

/** The whole window in one language, with the real engine. */
final class WindowOnTour implements AutoCloseable {

    private final ThemeChoice theme = new ThemeChoice(Theme.LIGHT);
    private final TextSize size = new TextSize(TextSize.USUAL);
    private final Discreet discreet = new Discreet();
    private final Messages messages;
    private final Flow flow;
    private final Scene scene;

    WindowOnTour(Stage stage, Messages messages) {
        this.messages = messages;
        AppFolders folders = AppFolders.under(Path.of("target", "home").toAbsolutePath());
        ReportWriter writer = new ReportWriter(Version.current(), Clock.systemUTC());
        flow = new Flow(
                new EngineScanService(folders, writer, ScanOptions::usual, messages::locale),
                new TemporarySamplePhotos(),
                Background.start(),
                Background.start(),
                messages,
                Session.ofItsOwn());
        Surroundings around = new Surroundings(
                new FakeChooser(), new FakeOutside(), Background.start(), new Hiding(discreet, messages), messages);
        scene = new Scene(new MainWindow(flow, theme, size, around), 1280, 800);
        Stylist.dress(scene, theme, size);
        stage.setScene(scene);
        stage.show();
    }

    /**
     * Goes everywhere.
     *
     * @param temporary for the export
     * @param pictures for what is seen
     * @param keeps whether pictures are kept
     * @return what is wrong with how it looks, a line each
     */
    List<String> goEverywhere(FxRobot robot, List<Look> looks, Path temporary, Path pictures, boolean keeps)
            throws IOException, TimeoutException {
        Path export = temporary.resolve("facebook-alex-example.zip");
        SampleExport.create(export);
        Path broken = Files.writeString(temporary.resolve("instagram-alex-example.zip"), "not a zip");
        Camera camera = new Camera(
                robot,
                scene,
                theme,
                size,
                looks,
                pictures,
                keeps,
                messages.locale().getLanguage() + "-");
        new Tour(flow, discreet, robot, camera).go(export, broken);
        camera.writeSheets();
        return camera.faults();
    }

    @Override
    public void close() {
        flow.end();
    }
}
