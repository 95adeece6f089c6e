package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrase;
import picocli.CommandLine;

/** {@code passphrase}: sets, changes or removes the passphrase of a store. */
@CommandLine.Command(name = "passphrase", mixinStandardHelpOptions = true)
final class PassphraseCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--new-passphrase-file", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path newPassphraseFile;

    @CommandLine.Option(names = "--remove")
    private boolean remove;

    PassphraseCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Path file = store.existing();
        if (remove && newPassphraseFile != null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.removeAndNew");
        }
        Stores stores = store.stores(folders, terminal);
        if (remove) {
            stores.protect(file, null);
            terminal.say("passphrase.removed", folders.keys());
            return ExitCode.DONE;
        }
        try (Passphrase fresh = newPassphraseFile == null
                ? new PassphrasePrompt(terminal).askTwice("passphrase.new", file)
                : PassphrasePrompt.read(newPassphraseFile)) {
            stores.protect(file, fresh);
        }
        terminal.say("passphrase.set");
        return ExitCode.DONE;
    }
}
