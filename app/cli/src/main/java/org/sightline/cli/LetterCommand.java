package org.sightline.cli;

import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code letter}: letters that claim rights, and by when they have to be answered. */
@CommandLine.Command(name = "letter", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class LetterCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    static CommandLine whole(Terminal terminal, Clock clock, InputStream input) {
        return new CommandLine(new LetterCommand())
                .addSubcommand(new LetterListCommand(terminal))
                .addSubcommand(new LetterWriteCommand(terminal, clock, input));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw Mistake.of(spec.commandLine(), "wrong.noLetterCommand");
        }
    }
}
