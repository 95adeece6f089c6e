package org.sightline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code salvage}: saves what can still be read of a damaged store. */
@CommandLine.Command(
        name = "salvage",
        mixinStandardHelpOptions = true,
        description = "Saves what can still be read of a damaged store to a new file. The damaged one is not changed.")
final class SalvageCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(
            names = "--to",
            required = true,
            paramLabel = "NEW-FILE",
            description = "The new store; must not exist.")
    private @Nullable Path to;

    SalvageCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Path fresh = to;
        if (fresh == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--to is missing.");
        }
        Stores.Saved saved = store.stores(folders, terminal).salvage(store.existing(), fresh);
        terminal.print(String.format(
                Locale.ENGLISH,
                "Saved %,d analysed photos to %s; %,d were damaged.",
                saved.photos(),
                fresh,
                saved.lost()));
        if (saved.answers() == null) {
            terminal.print(
                    "Your answers about who can see what could not be read in full and were left out, since a part"
                            + " of them could mislead. Give them again with: sightline ask " + fresh);
        } else if (saved.answers() > 0) {
            terminal.print("Your answers about who can see what were saved, too: " + saved.answers() + ".");
        }
        if (saved.corrections() == null) {
            terminal.print("What you corrected about people could not be read in full and was left out.");
        } else if (saved.corrections() > 0) {
            terminal.print("What you corrected about people was saved, too: " + saved.corrections() + ".");
        }
        if (saved.marks() == null) {
            terminal.print("Which steps of the plan you marked could not be read and was left out.");
        }
        terminal.print("Where photos stood is read again: scan the same exports with --store " + fresh
                + ". Only photos that were lost are analysed anew.");
        return ExitCode.DONE;
    }
}
