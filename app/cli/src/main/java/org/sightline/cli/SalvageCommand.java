package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code salvage}: saves what can still be read of a damaged store. */
@CommandLine.Command(name = "salvage", mixinStandardHelpOptions = true)
final class SalvageCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--to", required = true, paramLabel = "${bundle:label.NEW_FILE}")
    private @Nullable Path to;

    SalvageCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Path fresh = to;
        if (fresh == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.missing", "--to");
        }
        Stores.Saved saved = store.stores(folders, terminal).salvage(store.existing(), fresh);
        terminal.say("salvage.photos", saved.photos(), fresh, saved.lost());
        if (saved.answers() == null) {
            terminal.say("salvage.answers.lost", fresh);
        } else if (saved.answers() > 0) {
            terminal.say("salvage.answers", saved.answers());
        }
        if (saved.corrections() == null) {
            terminal.say("salvage.corrections.lost");
        } else if (saved.corrections() > 0) {
            terminal.say("salvage.corrections", saved.corrections());
        }
        if (saved.marks() == null) {
            terminal.say("salvage.marks.lost");
        }
        terminal.say("salvage.again", fresh);
        return ExitCode.DONE;
    }
}
