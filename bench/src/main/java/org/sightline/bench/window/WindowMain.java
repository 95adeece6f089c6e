package org.sightline.bench.window;

import java.util.Arrays;
import java.util.Locale;
import javafx.application.Application;
import org.sightline.system.AppFolders;
import org.sightline.system.network.ClosedNetwork;

/** Opens a window. A class of its own, because an Application cannot be started from the class path. */
public final class WindowMain {

    /** What can be opened. */
    enum Window {
        EMPTY,
        OWN,
        SCROLL
    }

    private WindowMain() {}

    /** @param arguments the window's name, and what it is told */
    public static void main(String[] arguments) {
        Window window = Window.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (window) {
            case EMPTY -> Application.launch(EmptyWindow.class, rest);
            case OWN -> {
                // As the program's own launcher does.
                ClosedNetwork.close();
                System.setProperty(
                        "sightline.logs", AppFolders.ofThisUser().logs().toString());
                Application.launch(OwnWindow.class, rest);
            }
            case SCROLL -> Application.launch(ScrollBenchmark.class, rest);
        }
    }
}
