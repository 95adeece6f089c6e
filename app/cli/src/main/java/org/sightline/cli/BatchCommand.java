package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Engine;
import org.sightline.audit.Stores;
import org.sightline.batch.BatchException;
import org.sightline.batch.BatchFolder;
import org.sightline.batch.BatchJob;
import org.sightline.batch.BatchOptions;
import org.sightline.batch.BatchPlan;
import org.sightline.batch.BatchResult;
import org.sightline.batch.BatchRow;
import org.sightline.batch.BatchSummary;
import org.sightline.batch.BatchWords;
import org.sightline.batch.Children;
import org.sightline.batch.ConsentException;
import org.sightline.batch.Consents;
import org.sightline.batch.Outcome;
import org.sightline.batch.Shard;
import org.sightline.model.Effort;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateFiles;
import org.sightline.system.Version;
import org.sightline.vault.Passphrases;
import picocli.CommandLine;

/** {@code batch}: examines many people's exports, each by itself, and seals what each is to be given. */
@CommandLine.Command(name = "batch", mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final Clock clock;

    @CommandLine.Parameters(paramLabel = "${bundle:label.DIR}", descriptionKey = "exports")
    private @Nullable Path exports;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "${bundle:label.DIR}")
    private @Nullable Path out;

    @CommandLine.Option(names = "--consent", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path consent;

    @CommandLine.Option(names = "--passphrases", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path passphrases;

    @CommandLine.Option(names = "--passphrase-file", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path passphraseFile;

    @CommandLine.Option(names = "--shard", paramLabel = "I/N")
    private @Nullable String shard;

    @CommandLine.Option(names = "--merge")
    private boolean merge;

    @CommandLine.Option(names = "--keep-stores")
    private boolean keepStores;

    @CommandLine.Option(names = "--include", split = ",", paramLabel = "messages,deleted")
    private List<String> include = new ArrayList<>();

    @CommandLine.Option(names = "--threads", paramLabel = "N")
    private @Nullable Integer threads;

    @CommandLine.Option(
            names = "--effort",
            paramLabel = "quick|normal|thorough",
            defaultValue = "normal",
            converter = EffortConverter.class)
    private Effort effort = Effort.NORMAL;

    @CommandLine.Option(names = "--progress", paramLabel = "auto|json|none", defaultValue = "auto")
    private ProgressPrinter.Style progress = ProgressPrinter.Style.AUTO;

    @CommandLine.Mixin
    private ReportArguments report = new ReportArguments();

    /** @param clock tells whether the day of a consent has come, and dates answers */
    BatchCommand(Terminal terminal, AppFolders folders, Clock clock) {
        this.terminal = terminal;
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (exports == null || out == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.missing", "--out");
        }
        BatchWords words = new BatchWords(report.locale());
        Shard share = share();
        BatchOptions options = new BatchOptions(
                ScanArguments.options(include, threads, effort),
                report.formats(),
                report.locale(),
                report.discretion(),
                keepStores);
        Children children = children(exports, words);
        checkApart(exports, out);
        Consents consents = consents(words);
        checkPrivate(words);
        BatchFolder folder = folder(out, words);
        Stores.syncedBy(out)
                .ifPresent(service -> terminal.message(words.of("batch.SYNCED", String.valueOf(out), service)));
        BatchPlan plan = new BatchPlan(children, consents, folder, share, passphrases, options);
        Passphrases forNotes = PassphrasePrompt.passphrases(terminal, passphraseFile, false);
        return merge ? merge(plan, forNotes, words) : run(plan, forNotes, words);
    }

    private Shard share() {
        if (shard == null) {
            return Shard.WHOLE;
        }
        if (merge) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.mergeAndShard");
        }
        return Shard.parse(shard)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, "failure.shard", String.valueOf(shard)));
    }

    private Children children(Path folder, BatchWords words) {
        try {
            Children children = Children.of(folder);
            if (!children.leftOut().isEmpty()) {
                terminal.message(words.of("batch.LEFT_OUT", String.join(", ", children.leftOut())));
            }
            if (children.all().isEmpty()) {
                throw CommandFailure.said(ExitCode.NO_INPUT, words.of("batch.NO_CHILDREN", folder.toString()));
            }
            return children;
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.NO_INPUT, "failure.noFolder", folder);
        }
    }

    /** What is written must not be taken for somebody's export, nor lie among what is only read. */
    private static void checkApart(Path exports, Path out) throws IOException {
        Path read = exports.toRealPath();
        Path written =
                Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        if (written.startsWith(read) || read.startsWith(written)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.notApart");
        }
    }

    private Consents consents(BatchWords words) {
        try {
            return Consents.of(consent, words, clock);
        } catch (ConsentException wrong) {
            throw CommandFailure.said(ExitCode.WRONG_USAGE, String.valueOf(wrong.getMessage()));
        }
    }

    private void checkPrivate(BatchWords words) throws IOException {
        if (passphrases != null && Files.exists(passphrases) && !PrivateFiles.isPrivate(passphrases)) {
            terminal.message(words.of("passphrases.NOT_PRIVATE", passphrases.toString()));
        }
    }

    private static BatchFolder folder(Path out, BatchWords words) {
        try {
            return BatchFolder.open(out, words);
        } catch (BatchException refused) {
            throw CommandFailure.said(ExitCode.WRONG_USAGE, String.valueOf(refused.getMessage()));
        }
    }

    private int run(BatchPlan plan, Passphrases forNotes, BatchWords words) throws IOException {
        BatchResult result;
        List<BatchRow> rows;
        String afterwards = words.of("batch.STOPPED");
        try (Engine engine = Engine.startAhead(folders, plan.options().scan().threads());
                Interruption interruption = new Interruption(terminal, afterwards)) {
            result = new BatchJob(engine, folders, plan, forNotes, clock, words)
                    .run(new BatchProgress(terminal, progress, words), interruption.token());
            rows = result.rows();
            if (plan.shard().isWhole()) {
                rows = written(plan, forNotes, words).rows();
            }
        }
        if (result.cancelled()) {
            throw CommandFailure.said(ExitCode.INTERRUPTED, afterwards);
        }
        tell(rows, plan, words);
        return exitCode(rows);
    }

    private int merge(BatchPlan plan, Passphrases forNotes, BatchWords words) throws IOException {
        BatchSummary summary = written(plan, forNotes, words);
        for (BatchRow row : summary.rows()) {
            terminal.print(words.of("batch.LINE", row.child(), row.inWords(words)));
        }
        tell(summary.rows(), plan, words);
        long waiting =
                summary.rows().stream().filter(row -> row.outcome() == null).count();
        if (waiting > 0) {
            throw CommandFailure.said(ExitCode.FAILED, words.of("batch.WAITING", waiting));
        }
        return exitCode(summary.rows());
    }

    private BatchSummary written(BatchPlan plan, Passphrases forNotes, BatchWords words) throws IOException {
        BatchSummary summary = BatchSummary.of(plan.folder(), plan.children(), folders, forNotes, words);
        summary.write(words, "sightline " + Version.current());
        return summary;
    }

    private void tell(List<BatchRow> rows, BatchPlan plan, BatchWords words) {
        long done = rows.stream().filter(BatchRow::isDone).count();
        terminal.print(words.of("batch.DONE", done, rows.size()));
        if (merge || plan.shard().isWhole()) {
            Path index = plan.folder().path().resolve(BatchSummary.INDEX);
            terminal.print(
                    words.of("batch.INDEX", index.toAbsolutePath().normalize().toString()));
        } else {
            terminal.print(words.of("batch.SHARD_DONE", String.valueOf(shard)));
        }
        Path made = passphrases != null && plan.shard().isWhole()
                ? passphrases
                : plan.folder().passphrases(plan.shard());
        if (!merge && Files.exists(made)) {
            terminal.print(words.of(
                    "batch.PASSPHRASES", made.toAbsolutePath().normalize().toString()));
        }
    }

    private static int exitCode(List<BatchRow> rows) {
        if (rows.stream().allMatch(BatchRow::isDone)) {
            return ExitCode.DONE;
        }
        boolean nothing = rows.stream().allMatch(row -> row.outcome() == Outcome.NOTHING_READ);
        return nothing ? ExitCode.NO_INPUT : ExitCode.FAILED;
    }
}
