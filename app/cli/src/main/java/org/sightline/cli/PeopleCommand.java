package org.sightline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code people}: who is on the photos, and corrections of it. */
@CommandLine.Command(name = "people", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class PeopleCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw Mistake.of(spec.commandLine(), "wrong.noPeopleCommand");
        }
    }
}
