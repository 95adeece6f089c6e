package org.sightline.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sightline.audit.Stores;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code wipe}: removes a store and everything that was made from it on this computer, as far as is known. */
@CommandLine.Command(name = "wipe", mixinStandardHelpOptions = true)
final class WipeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--yes")
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
        terminal.tell("wipe.removes");
        terminal.tell("wipe.store", file.toAbsolutePath().normalize());
        plan.reports().forEach(report -> terminal.message("  " + report));
        terminal.tell("wipe.caches");
        if (plan.reportsUnknown()) {
            terminal.tell("wipe.reportsUnknown");
        }
        confirm();
        List<Path> left = stores.wipe(plan);
        if (left.isEmpty()) {
            terminal.say("wipe.done");
        } else {
            left.forEach(path -> terminal.say("wipe.left", path));
        }
        terminal.say("wipe.limits");
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.wipeNoConsole");
        }
        terminal.flush();
        String answer = console.readLine("%s", terminal.words().of("wipe.confirm"));
        if (answer == null || !isYes(answer.strip())) {
            throw new CommandFailure(ExitCode.FAILED, "failure.wipeNot");
        }
    }

    private boolean isYes(String answer) {
        return answer.equalsIgnoreCase("yes")
                || answer.equalsIgnoreCase(terminal.words().of("wipe.yes"));
    }
}
