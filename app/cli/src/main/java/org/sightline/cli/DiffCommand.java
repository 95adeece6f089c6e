package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditStates;
import org.sightline.audit.Stores;
import org.sightline.comparison.AuditState;
import org.sightline.comparison.Change;
import org.sightline.comparison.ChangeKind;
import org.sightline.comparison.ComparedPhoto;
import org.sightline.comparison.ComparedPlace;
import org.sightline.comparison.Comparison;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.report.ComparisonReport;
import org.sightline.report.ReportFormatException;
import org.sightline.report.ReportReader;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code diff}: what changed between two audits, after a new export. */
@CommandLine.Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(index = "0", paramLabel = "${bundle:label.OLD}", descriptionKey = "old")
    private Path old = Path.of("");

    @CommandLine.Parameters(index = "1", paramLabel = "${bundle:label.NEW}", descriptionKey = "fresh")
    private Path fresh = Path.of("");

    @CommandLine.Option(names = "--passphrase-file", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path passphraseFile;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @CommandLine.Option(names = "--all")
    private boolean all;

    DiffCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Comparison comparison = Comparison.of(state(old), state(fresh));
        if (json) {
            terminal.print(ComparisonReport.of(comparison));
        } else {
            print(comparison);
        }
        return ExitCode.DONE;
    }

    private AuditState state(Path input) {
        Path file = Files.isDirectory(input) ? input.resolve("report.json") : input;
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(ExitCode.NO_INPUT, "failure.noReport", file);
        }
        if (isReport(file)) {
            try {
                return ReportReader.read(file);
            } catch (ReportFormatException broken) {
                throw new CommandFailure(
                        ExitCode.NO_INPUT,
                        "failure.notComparable." + broken.why().name(),
                        file);
            } catch (IOException failure) {
                throw new CommandFailure(ExitCode.NO_INPUT, "failure.notRead", file);
            }
        }
        Stores stores = new Stores(folders, PassphrasePrompt.passphrases(terminal, passphraseFile, false));
        try (Audit audit = stores.open(file)) {
            return AuditStates.of(audit, List.of());
        }
    }

    private static boolean isReport(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".json");
    }

    private void print(Comparison comparison) {
        if (comparison.changes().isEmpty()) {
            terminal.say("diff.nothing");
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<Change> changes = comparison.of(kind);
            if (!changes.isEmpty()) {
                terminal.print(terminal.words().of("diff." + kind.name()) + ": " + changes.size());
                changes.stream().limit(all ? changes.size() : 10).forEach(this::print);
                if (!all && changes.size() > 10) {
                    terminal.say("diff.more", changes.size() - 10);
                }
                terminal.print("");
            }
        }
    }

    private void print(Change change) {
        terminal.print("  " + change.photo().path() + " (" + change.photo().id() + ")");
        evidence("diff.was", change.before());
        evidence("diff.is", change.after());
    }

    private void evidence(String tense, @Nullable ComparedPhoto photo) {
        if (photo == null) {
            return;
        }
        CommandWords words = terminal.words();
        for (ComparedPlace place : photo.places()) {
            Evidence evidence = place.evidence();
            StringBuilder line = new StringBuilder("    "
                    + words.of(
                            tense,
                            words.of("audience." + place.audience().name()),
                            place.platform().id()));
            if (evidence.kind() == EvidenceKind.USER_ANSWER) {
                line.append(words.of("diff.asYouSaid"));
            }
            if (evidence.file() != null) {
                line.append(words.of("diff.by", evidence.file()));
            }
            if (evidence.field() != null) {
                line.append(": ").append(evidence.field());
            }
            if (evidence.value() != null) {
                line.append(" = ").append(evidence.value());
            }
            if (evidence.source() != null) {
                line.append(" (").append(evidence.source()).append(')');
            }
            terminal.print(line.toString());
        }
    }
}
