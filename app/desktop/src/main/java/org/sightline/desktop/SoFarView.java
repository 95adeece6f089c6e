package org.sightline.desktop;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.sightline.desktop.scanning.ScanningBar;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.shell.ShellView;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.shell.Surroundings;

/** What a running scan has found so far, below how far it has come. */
final class SoFarView extends BorderPane {

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final ShellView shell;

    /** @param back leads to the progress */
    SoFarView(ScanningViewModel scanning, ShellViewModel found, Runnable back, Surroundings around) {
        setId("so-far");
        shell = new ShellView(found, around);
        setTop(new ScanningBar(scanning, found::lookAgain, back, around.messages()));
        setCenter(shell);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F5) {
                found.lookAgain();
            } else if (BACK.match(event)) {
                back.run();
            } else {
                return;
            }
            event.consume();
        });
    }

    /** Goes to another screen if the keys say so. */
    boolean go(KeyEvent event) {
        return shell.go(event);
    }

    /** Puts the keyboard where the user most likely goes on. */
    void focusFirst() {
        shell.focusFirst();
    }
}
