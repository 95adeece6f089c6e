package org.sightline.desktop.scanning;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Looks for a scan's news ten times a second, instead of being told of every photo. */
final class News {

    private static final Duration EVERY = Duration.millis(100);

    private News() {}

    /** For as long as a view is in the window. */
    static void whileShown(Node view, ScanningViewModel model) {
        Timeline looking = new Timeline(new KeyFrame(EVERY, event -> model.refresh()));
        looking.setCycleCount(Timeline.INDEFINITE);
        view.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                looking.stop();
            } else {
                looking.play();
            }
        });
    }
}
