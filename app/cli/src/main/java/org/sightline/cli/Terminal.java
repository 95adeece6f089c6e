package org.sightline.cli;

import java.io.PrintWriter;

/**
 * Where a command prints: results on standard output, everything else on standard error.
 *
 * @param interactive whether standard error is a terminal, on which a line can be written over
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

    /** A line of the result. */
    void print(String line) {
        out.println(line);
    }

    /** A line that is no result. */
    void message(String line) {
        err.println(line);
        err.flush();
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
