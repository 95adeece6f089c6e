package org.sightline.cli;

import org.sightline.system.Version;
import picocli.CommandLine;

/** What stands above the commands. */
@CommandLine.Command(
        name = "sightline",
        description = "Shows what a face-search engine could find in the photos you put on social media.",
        footer = {
            "",
            "Without a command the desktop app opens. Nothing leaves this computer.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 no input could be read, 130 interrupted."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = SightlineCommand.Versions.class)
final class SightlineCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Reads the version only when it is asked for. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sightline " + Version.current()};
        }
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A command is missing.");
        }
    }
}
