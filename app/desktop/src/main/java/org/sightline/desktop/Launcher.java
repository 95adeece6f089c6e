package org.sightline.desktop;

import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import org.sightline.desktop.words.Messages;
import org.sightline.system.AppFolders;
import org.sightline.system.network.ClosedNetwork;

/** Starts the desktop program. A class of its own, because an Application cannot be started from the class path. */
public final class Launcher {

    /** Tells the log's configuration where the log lies. */
    private static final String LOGS_PROPERTY = "sightline.logs";

    /** JavaFX says this whenever it is started from the class path, which works. */
    private static final String HARMLESS = "Unsupported JavaFX configuration";

    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    public static void main(String[] arguments) {
        ClosedNetwork.close();
        Messages messages = Messages.inLanguage(System.getProperty(Messages.PROPERTY));
        Optional<String> reason = DisplayCheck.ofThisComputer().reasonAgainst(messages);
        if (reason.isPresent()) {
            fail(reason.get());
            return;
        }
        System.setProperty(LOGS_PROPERTY, logs());
        TOOLKIT.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith(HARMLESS));
        try {
            Application.launch(SightlineApp.class, arguments);
        } catch (UnsupportedOperationException noDisplay) {
            fail(messages.text("display.closed"));
        }
    }

    /** Asked before anything is logged; what fails here fails again where a window can say so. */
    private static String logs() {
        try {
            return AppFolders.ofThisUser().logs().toString();
        } catch (RuntimeException | LinkageError failure) {
            return System.getProperty("java.io.tmpdir");
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
