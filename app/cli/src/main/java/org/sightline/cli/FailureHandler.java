package org.sightline.cli;

import org.sightline.system.PrivateLog;
import picocli.CommandLine;

/** Turns what a command throws into a sentence on standard error and an exit code; the cause goes to the log. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {

    private static final PrivateLog LOG = PrivateLog.of(FailureHandler.class);

    private final Terminal terminal;

    FailureHandler(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof CommandFailure known) {
            terminal.message(String.valueOf(known.getMessage()));
            return known.exitCode();
        }
        LOG.failure("Running a command", failure);
        String message = failure.getMessage();
        terminal.message(message == null ? "This failed for an unexpected reason. The log says where." : message);
        return ExitCode.FAILED;
    }
}
