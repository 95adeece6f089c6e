package org.sightline.desktop.testing;

import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;

/** What a user does in every test of a window: waits, presses, reads. */
public final class Hand {

    /** Of a machine that is busy with something else as well. */
    private static final int MOST_SECONDS = 120;

    private Hand() {}

    /** Waits until something is so and the window has drawn it. */
    public static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        waitFor(MOST_SECONDS, TimeUnit.SECONDS, condition);
        waitForFxEvents();
    }

    /** Presses a button, wherever it is scrolled to. */
    public static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        waitForFxEvents();
    }

    public static String text(FxRobot robot, String label) {
        return robot.lookup(label).<Labeled>query().getText();
    }

    public static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }
}
