package org.sightline.cli;

import java.io.PrintWriter;

/**
 * Where a command prints: results on standard output, everything else on standard error.
 *
 * @param interactive whether standard error is a terminal, on which a line can be written over
 * @param words in the user's language
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, CommandWords words) {

    /** A line of the result. */
    void print(String line) {
        out.println(line);
    }

    /** A line of the result, by its key. */
    void say(String key, Object... values) {
        print(words.of(key, values));
    }

    /** A line that is no result. */
    void message(String line) {
        err.println(line);
        err.flush();
    }

    /** A line that is no result, by its key. */
    void tell(String key, Object... values) {
        message(words.of(key, values));
    }

    /** Writes over the last line that was written so. */
    void overwrite(String line) {
        err.print("\r\u001b[K" + line);
        err.flush();
    }

    /** What is being done, where somebody watches and until the next line; elsewhere nothing. */
    void passing(String line) {
        if (interactive) {
            overwrite(line);
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
