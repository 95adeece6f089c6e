package org.sightline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** The options of every command that opens a store. */
final class StoreArguments {

    @CommandLine.Option(names = "--store", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path store;

    @CommandLine.Option(names = "--passphrase")
    private boolean passphrase;

    @CommandLine.Option(names = "--passphrase-file", paramLabel = "${bundle:label.FILE}")
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.storeTwice");
        }
        store = file;
    }

    /** @throws CommandFailure if a passphrase is asked for where there is no store */
    void check() {
        if (store == null && (passphrase || passphraseFile != null)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.passphraseWithoutStore");
        }
    }

    /** Where there must be a store already. */
    Path existing() {
        Path file = store;
        if (file == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.missing", "--store");
        }
        if (!file.toFile().isFile()) {
            throw new CommandFailure(ExitCode.NO_INPUT, "failure.noStore", file);
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
        Stores.syncedBy(file).ifPresent(service -> terminal.tell("store.synced", file, service));
        return audit;
    }
}
