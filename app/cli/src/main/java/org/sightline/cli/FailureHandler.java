package org.sightline.cli;

import org.sightline.audit.Messages;
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
            terminal.message(known.in(terminal.words()));
            return known.exitCode();
        }
        LOG.failure("Running a command", failure);
        terminal.message(sentence(failure));
        return ExitCode.FAILED;
    }

    private String sentence(Exception failure) {
        CommandWords words = terminal.words();
        String message = failure.getMessage();
        return new Messages(words.locale())
                .ofFailure(failure)
                .orElseGet(
                        () -> message == null ? words.of("failure.unexpected") : words.of("failure.engine", message));
    }
}
