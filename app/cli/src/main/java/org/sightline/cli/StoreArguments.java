package org.sightline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** The options of every command that opens a store. */
final class StoreArguments {

    @CommandLine.Option(
            names = "--store",
            paramLabel = "FILE",
            description = "Keeps the audit in this file, encrypted: a second run examines only what is new.")
    private @Nullable Path store;

    @CommandLine.Option(
            names = "--passphrase",
            description = "Asks for a passphrase to protect a new store with; else its key is kept in a private file.")
    private boolean passphrase;

    @CommandLine.Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Takes the store's passphrase from the first line of this file.")
    private @Nullable Path passphraseFile;

    @Nullable
    Path store() {
        return store;
    }

    /** Takes the store that a command names without an option. */
    void name(@Nullable Path file) {
        if (file == null) {
            return;
        }
        if (store != null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "Name the store once: as FILE or with --store.");
        }
        store = file;
    }

    /** @throws CommandFailure if a passphrase is asked for where there is no store */
    void check() {
        if (store == null && (passphrase || passphraseFile != null)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "A passphrase protects a store: name one with --store.");
        }
    }

    /** Where there must be a store already. */
    Path existing() {
        Path file = store;
        if (file == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--store is missing.");
        }
        if (!file.toFile().isFile()) {
            throw new CommandFailure(ExitCode.NO_INPUT, file + ": there is no such store.");
        }
        return file;
    }

    Stores stores(AppFolders folders, Terminal terminal) {
        return new Stores(folders, PassphrasePrompt.passphrases(terminal, passphraseFile, passphrase));
    }

    /** The store that was named, or a temporary one; says so when a cloud service would copy it. */
    Audit open(AppFolders folders, Terminal terminal) {
        check();
        Stores stores = stores(folders, terminal);
        Path file = store;
        if (file == null) {
            return stores.temporary();
        }
        Audit audit = stores.open(file);
        Stores.syncedBy(file)
                .ifPresent(service -> terminal.message("Note: " + file + " seems to lie in a folder that " + service
                        + " copies to its servers. The store is encrypted, but whoever runs that service gets a copy"
                        + " that cannot be called back. A folder that is not synchronised keeps it on this computer."));
        return audit;
    }
}
