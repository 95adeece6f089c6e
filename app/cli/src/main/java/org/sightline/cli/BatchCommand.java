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
@CommandLine.Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Examines each folder or archive of DIR as one person's export, and seals a report for each.",
        footer = {
            "",
            "Each child of DIR needs a consent record: consent.json in a folder, NAME.consent.json beside an archive,",
            "or a list (--consent). A folder may hold answers.json. What each file holds: docs/batch.md.",
            "Exit codes: 0 all done, 1 some not, 2 wrong usage, 3 none could be read, 130 interrupted;",
            "the same command goes on where it stopped, and tries again what failed."
        })
final class BatchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final Clock clock;

    @CommandLine.Parameters(paramLabel = "DIR", description = "The folder of exports: one child, one person.")
    private @Nullable Path exports;

    @CommandLine.Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "Folder for hand-overs, overview and numbers of the group: new, empty, or that of this batch.")
    private @Nullable Path out;

    @CommandLine.Option(
            names = "--consent",
            paramLabel = "FILE",
            description = "List of consent records, for children that have none of their own.")
    private @Nullable Path consent;

    @CommandLine.Option(
            names = "--passphrases",
            paramLabel = "FILE",
            description =
                    "Takes the hand-overs' passphrases from this file, lines of name, tab, passphrase; those it lacks"
                            + " are made and added. DIR/passphrases.txt unless told otherwise.")
    private @Nullable Path passphrases;

    @CommandLine.Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "Protects what the batch remembers with the passphrase in the first line of this file, instead of"
                            + " a key on this computer: for shares on computers that do not share your home folder.")
    private @Nullable Path passphraseFile;

    @CommandLine.Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Examines only the I-th of N shares of the children, and writes no overview.")
    private @Nullable String shard;

    @CommandLine.Option(
            names = "--merge",
            description = "Examines nothing: writes overview and numbers of the group out of all shares.")
    private boolean merge;

    @CommandLine.Option(names = "--keep-stores", description = "Keeps each person's audit after it was handed over.")
    private boolean keepStores;

    @CommandLine.Option(
            names = "--include",
            split = ",",
            paramLabel = "messages,deleted",
            description = "Also examine what is otherwise only counted, of those who agreed to it.")
    private List<String> include = new ArrayList<>();

    @CommandLine.Option(
            names = "--threads",
            paramLabel = "N",
            description = "Photos examined at once; as many as the processor has cores, unless told otherwise.")
    private @Nullable Integer threads;

    @CommandLine.Option(
            names = "--effort",
            paramLabel = "quick|normal|thorough",
            defaultValue = "normal",
            converter = EffortConverter.class,
            description = "How small the faces are that are looked for; normal unless told otherwise.")
    private Effort effort = Effort.NORMAL;

    @CommandLine.Option(
            names = "--progress",
            paramLabel = "auto|json|none",
            defaultValue = "auto",
            description = "How progress is told on standard error: a line on a terminal, JSON lines, or not at all.")
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--out is missing.");
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--merge brings all shares together: leave --shard out.");
        }
        return Shard.parse(shard)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        "--shard takes a share such as 2/4, counted from 1, not '" + shard + "'."));
    }

    private Children children(Path folder, BatchWords words) {
        try {
            Children children = Children.of(folder);
            if (!children.leftOut().isEmpty()) {
                terminal.message(words.of("batch.LEFT_OUT", String.join(", ", children.leftOut())));
            }
            if (children.all().isEmpty()) {
                throw new CommandFailure(ExitCode.NO_INPUT, words.of("batch.NO_CHILDREN", folder.toString()));
            }
            return children;
        } catch (IOException failure) {
            throw new CommandFailure(
                    ExitCode.NO_INPUT, folder + ": there is no such folder, or it cannot be listed. Check its name.");
        }
    }

    /** What is written must not be taken for somebody's export, nor lie among what is only read. */
    private static void checkApart(Path exports, Path out) throws IOException {
        Path read = exports.toRealPath();
        Path written =
                Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        if (written.startsWith(read) || read.startsWith(written)) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "--out and the folder of exports must lie apart, neither within the other.");
        }
    }

    private Consents consents(BatchWords words) {
        try {
            return Consents.of(consent, words, clock);
        } catch (ConsentException wrong) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(wrong.getMessage()));
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(refused.getMessage()));
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
            throw new CommandFailure(ExitCode.INTERRUPTED, afterwards);
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
            throw new CommandFailure(ExitCode.FAILED, words.of("batch.WAITING", waiting));
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
