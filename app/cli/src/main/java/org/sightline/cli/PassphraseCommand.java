package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrase;
import picocli.CommandLine;

/** {@code passphrase}: sets, changes or removes the passphrase of a store. */
@CommandLine.Command(
        name = "passphrase",
        mixinStandardHelpOptions = true,
        description = "Sets, changes or removes the passphrase of a store.",
        footer = {"", "A copy of the store that was made before can still be opened as it was protected then."})
final class PassphraseCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "Takes the new passphrase from the first line of this file instead of asking.")
    private @Nullable Path newPassphraseFile;

    @CommandLine.Option(
            names = "--remove",
            description = "Removes the passphrase: from then on a private file on this computer opens the store.")
    private boolean remove;

    PassphraseCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Path file = store.existing();
        if (remove && newPassphraseFile != null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "Give either --remove or --new-passphrase-file.");
        }
        Stores stores = store.stores(folders, terminal);
        if (remove) {
            stores.protect(file, null);
            terminal.print("The passphrase is removed. A key in " + folders.keys()
                    + " opens the store now; only this user of this computer has it.");
            return ExitCode.DONE;
        }
        try (Passphrase fresh = newPassphraseFile == null
                ? new PassphrasePrompt(terminal).askTwice("New passphrase for " + file + ": ")
                : PassphrasePrompt.read(newPassphraseFile)) {
            stores.protect(file, fresh);
        }
        terminal.print("The passphrase is set. Nobody can open the store without it, and it cannot be recovered.");
        return ExitCode.DONE;
    }
}
