package org.sightline.bench.window;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What no window of this toolkit and theme stands sooner than. */
public final class EmptyWindow extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.show();
        Standing.tellOf(stage);
    }
}
