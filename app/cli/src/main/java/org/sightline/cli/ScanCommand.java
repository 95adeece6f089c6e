package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code scan}: examines exports and writes reports. */
@CommandLine.Command(name = "scan", mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(paramLabel = "${bundle:label.EXPORT}", arity = "1..*", descriptionKey = "exports")
    private List<Path> exports = List.of();

    @CommandLine.Option(names = "--out", required = true, paramLabel = "${bundle:label.DIR}")
    private @Nullable Path out;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--force")
    private boolean force;

    @CommandLine.Mixin
    private ScanArguments arguments = new ScanArguments();

    @CommandLine.Mixin
    private ReportArguments report = new ReportArguments();

    ScanCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.missing", "--out");
        }
        arguments.options();
        arguments.savedPhotos();
        store.check();
        try (OutputFolder folder = OutputFolder.open(out, force);
                Engine engine = Engine.startAhead(folders, arguments.options().threads())) {
            try (Audit audit = store.open(folders, terminal)) {
                new Scanning(terminal).scan(engine, audit, exports, arguments, store.store() != null);
                new ReportWriting(terminal, report)
                        .write(engine, audit, arguments.assumptions(), exports, folder.path());
                pointToAsking(audit);
            }
        }
        return ExitCode.DONE;
    }

    private void pointToAsking(Audit audit) {
        if (store.store() != null && audit.summary(arguments.assumptions()).unknownAudienceWithIdentifiableFace() > 0) {
            terminal.say("scan.ask", String.valueOf(store.store()));
        }
    }
}
