package org.sightline.cli;

import java.nio.file.Path;
import java.util.List;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.Engine;
import org.sightline.audit.Messages;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanResult;

/** Runs a scan with progress on the terminal; Ctrl-C stops it between two photos. */
final class Scanning {

    private final Terminal terminal;

    Scanning(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param kept whether the audit outlives the command
     * @throws CommandFailure if it was interrupted or nothing could be read
     */
    ScanResult scan(Engine engine, Audit audit, List<Path> exports, ScanArguments arguments, boolean kept) {
        String afterwards = terminal.words().of(kept ? "scan.stopped.kept" : "scan.stopped.gone");
        ScanResult result;
        try (Interruption interruption = new Interruption(terminal, afterwards)) {
            result = new ScanJob(engine, audit, exports, arguments.savedPhotos(), arguments.options())
                    .run(new ProgressPrinter(terminal, arguments.progress()), interruption.token());
        }
        if (arguments.profile()) {
            Profile.of(result, terminal.words()).forEach(terminal::message);
        }
        if (result.cancelled()) {
            throw CommandFailure.said(ExitCode.INTERRUPTED, afterwards);
        }
        // What concerns a whole input or archive is said at once; what concerns a file stands in the report.
        audit.forEachProblem(new Messages(terminal.words().locale()), problem -> {
            if (problem.archive() == null || problem.path() == null) {
                terminal.message(inWords(problem));
            }
        });
        if (result.nothingRead() || audit.isEmpty()) {
            throw new CommandFailure(ExitCode.NO_INPUT, "failure.nothingRead");
        }
        return result;
    }

    static String inWords(AuditProblem problem) {
        String path = problem.path();
        return (path == null ? "" : path + ": ") + problem.text() + " (" + problem.code() + ")";
    }
}
