package org.sightline.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code wipe}: removes a store and everything that was made from it on this computer, as far as is known. */
@CommandLine.Command(
        name = "wipe",
        mixinStandardHelpOptions = true,
        description = "Removes a store, its key, the reports it knows of, and the app's caches and logs.")
final class WipeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--yes", description = "Does not ask before it removes.")
    private boolean yes;

    WipeCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Path file = store.existing();
        Stores stores = store.stores(folders, terminal);
        Stores.Wipe plan = stores.planWipe(file);
        terminal.message("This removes for good:");
        terminal.message("  " + file.toAbsolutePath().normalize() + " and its key");
        plan.reports().forEach(report -> terminal.message("  " + report));
        terminal.message("  the app's caches, logs and temporary stores");
        if (plan.reportsUnknown()) {
            terminal.message("The store could not be opened, so its list of reports is not known:"
                    + " reports that were written from it stay where they are.");
        }
        confirm();
        List<Path> left = stores.wipe(plan);
        if (left.isEmpty()) {
            terminal.print("Removed.");
        } else {
            left.forEach(path -> terminal.print("Not removed, delete it yourself: " + path));
        }
        terminal.print("What this cannot promise: copies that backups, cloud services or you made elsewhere remain,"
                + " and so do reports that were moved or sent. A disk may keep deleted blocks for a while;"
                + " of the store they are encrypted, and its key is gone"
                + " unless it was copied or is a passphrase that somebody knows. Reports were not encrypted.");
        return left.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    @SuppressWarnings(
            "SystemConsoleNull") // the launcher asks newer versions of Java for the console that can be missing
    private void confirm() {
        if (yes) {
            return;
        }
        Console console = System.console();
        if (console == null) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "Nothing was removed. Add --yes to remove without being asked.");
        }
        terminal.flush();
        String answer = console.readLine("%s", "Type yes to remove: ");
        if (answer == null || !answer.strip().equalsIgnoreCase("yes")) {
            throw new CommandFailure(ExitCode.FAILED, "Nothing was removed.");
        }
    }
}
