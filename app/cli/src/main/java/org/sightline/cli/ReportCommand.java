package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.model.Assumption;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code report}: writes reports of what was examined before. */
@CommandLine.Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(paramLabel = "${bundle:label.EXPORT}", arity = "0..*", descriptionKey = "exports")
    private List<Path> exports = List.of();

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--out", required = true, paramLabel = "${bundle:label.DIR}")
    private @Nullable Path out;

    @CommandLine.Option(names = "--force")
    private boolean force;

    @CommandLine.Option(
            names = "--assume",
            paramLabel = "${bundle:label.ASSUMPTION}",
            converter = AssumptionConverter.class)
    private List<Assumption> assumptions = new ArrayList<>();

    @CommandLine.Mixin
    private ReportArguments report = new ReportArguments();

    ReportCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.missing", "--out");
        }
        store.existing();
        for (Path export : exports) {
            if (!export.toFile().exists()) {
                throw new CommandFailure(ExitCode.NO_INPUT, "failure.noInput", export);
            }
        }
        try (OutputFolder folder = OutputFolder.open(out, force);
                Audit audit = store.open(folders, terminal)) {
            ReportWriting writing = new ReportWriting(terminal, report);
            if (report.pictures()) {
                writing.write(Engine.start(folders), audit, assumptions, exports, folder.path());
            } else {
                writing.write(audit, assumptions, folder.path());
            }
        }
        return ExitCode.DONE;
    }
}
