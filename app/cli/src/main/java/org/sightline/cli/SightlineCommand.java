package org.sightline.cli;

import org.sightline.system.Version;
import picocli.CommandLine;

/** What stands above the commands. */
@CommandLine.Command(
        name = "sightline",
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
            throw Mistake.of(spec.commandLine(), "wrong.noCommand");
        }
    }
}
