package org.sightline.bench.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Says when a window stands, and ends the program. */
final class Standing {

    static final String SAID = "The window stands";

    /** The first pulse lays out, and with the next the first picture has been handed over. */
    private static final int PULSES = 2;

    private int pulses;

    private Standing() {}

    static void tellOf(Stage stage) {
        Standing standing = new Standing();
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(() -> standing.pulsed());
        Platform.requestNextPulse();
    }

    private void pulsed() {
        pulses++;
        if (pulses == PULSES) {
            System.out.println(SAID);
            System.out.flush();
            Platform.runLater(Platform::exit);
        } else {
            Platform.requestNextPulse();
        }
    }
}
