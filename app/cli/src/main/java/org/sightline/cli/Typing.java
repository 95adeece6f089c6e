package org.sightline.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Lines that somebody types. */
interface Typing {

    /** Whether somebody sits there. */
    boolean isPossible();

    /** The next line, without what ends it; null when there is no more. */
    @Nullable
    String line(String prompt);

    /** The terminal that the program was started in. */
    @SuppressWarnings(
            "SystemConsoleNull") // the launcher asks newer versions of Java for the console that can be missing
    static Typing ofTerminal() {
        return new Typing() {
            @Override
            public boolean isPossible() {
                return System.console() != null;
            }

            @Override
            public @Nullable String line(String prompt) {
                Console console = System.console();
                return console == null ? null : console.readLine("%s", prompt);
            }
        };
    }
}
