package org.sightline.cli;

/** What the command line ends with. */
final class ExitCode {

    /** Done; problems are listed in the report. */
    static final int DONE = 0;

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    /** Nothing that was named could be read. */
    static final int NO_INPUT = 3;

    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
