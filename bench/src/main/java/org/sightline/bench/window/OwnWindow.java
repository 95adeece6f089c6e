package org.sightline.bench.window;

import javafx.application.Application;
import javafx.stage.Stage;
import org.sightline.desktop.SightlineApp;

/** The program's window as it is started, which says when it stands. */
public final class OwnWindow extends Application {

    private final SightlineApp app = new SightlineApp();

    @Override
    public void start(Stage stage) {
        app.start(stage);
        Standing.tellOf(stage);
    }

    @Override
    public void stop() {
        app.stop();
    }
}
