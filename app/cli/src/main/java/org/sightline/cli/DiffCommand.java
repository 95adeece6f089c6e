package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
@CommandLine.Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says what is better, what is still open and what is new since an older audit.",
        footer = {
            "",
            "Each of the two is a report.json, a folder that holds one, or a store.",
            "A new export shows how your settings stand when it was made; only the same photos of it are compared."
        })
final class DiffCommand implements Callable<Integer> {

    private static final Map<ChangeKind, String> HEADINGS = Map.of(
            ChangeKind.WORSE, "Visible without an account now, and not known to be before",
            ChangeKind.NEW_OPEN, "New, and visible without an account",
            ChangeKind.NEW_MAYBE, "New, and perhaps visible without an account: the export does not say",
            ChangeKind.STILL_OPEN, "Still visible without an account",
            ChangeKind.STILL_MAYBE, "Still perhaps visible without an account: the export does not say",
            ChangeKind.NO_LONGER_TOLD, "Told before, and not any more: whether they are visible is unknown now",
            ChangeKind.BETTER, "Better: not visible without an account any more; copies already taken remain",
            ChangeKind.GONE, "Not in the newer export: taken down, or left out of it",
            ChangeKind.NOT_COVERED, "Not looked at: the newer audit has no archive of a platform where they stood");

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(index = "0", paramLabel = "OLD", description = "The older audit.")
    private Path old = Path.of("");

    @CommandLine.Parameters(index = "1", paramLabel = "NEW", description = "The newer audit.")
    private Path fresh = Path.of("");

    @CommandLine.Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Takes the passphrase of both stores from the first line of this file.")
    private @Nullable Path passphraseFile;

    @CommandLine.Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @CommandLine.Option(names = "--all", description = "Lists every photo; else at most ten of each kind.")
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
            throw new CommandFailure(ExitCode.NO_INPUT, file + ": there is no such report or store.");
        }
        if (isReport(file)) {
            try {
                return ReportReader.read(file);
            } catch (ReportFormatException broken) {
                throw new CommandFailure(
                        ExitCode.NO_INPUT,
                        file + " cannot be compared. " + broken.getMessage()
                                + ". Name a report.json that sightline wrote, or a store.");
            } catch (IOException failure) {
                throw new CommandFailure(ExitCode.NO_INPUT, file + " cannot be read.");
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
            terminal.print("Neither of the two has a photo above LOW that is or may be visible without an account.");
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<Change> changes = comparison.of(kind);
            if (!changes.isEmpty()) {
                terminal.print(HEADINGS.get(kind) + ": " + changes.size());
                changes.stream().limit(all ? changes.size() : 10).forEach(this::print);
                if (!all && changes.size() > 10) {
                    terminal.print("  and " + (changes.size() - 10) + " more; --all lists them");
                }
                terminal.print("");
            }
        }
    }

    private void print(Change change) {
        terminal.print("  " + change.photo().path() + " (" + change.photo().id() + ")");
        evidence("was", change.before());
        evidence("is", change.after());
    }

    private void evidence(String tense, @Nullable ComparedPhoto photo) {
        if (photo == null) {
            return;
        }
        for (ComparedPlace place : photo.places()) {
            Evidence evidence = place.evidence();
            StringBuilder line = new StringBuilder("    " + tense + " " + place.audience() + " on "
                    + place.platform().id());
            if (evidence.kind() == EvidenceKind.USER_ANSWER) {
                line.append(", as you said");
            }
            if (evidence.file() != null) {
                line.append(", by ").append(evidence.file());
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
