package org.sightline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code people}: who is on the photos, and corrections of it. */
@CommandLine.Command(
        name = "people",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists whose faces were found, and corrects it. Every correction is kept and can be undone.",
        footer = {
            "",
            "PERSON is a person's id, or a name that only one person has.",
            "FACE is a photo's id, a colon and the face's number, as 'people faces' prints it."
        })
final class PeopleCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say what to do, for example: people list --store FILE");
        }
    }
}
