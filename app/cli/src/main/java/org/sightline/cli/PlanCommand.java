package org.sightline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sightline.advice.ActionGroup;
import org.sightline.advice.AdviceWords;
import org.sightline.advice.Entry;
import org.sightline.advice.Limit;
import org.sightline.advice.PhotoAdvice;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanStep;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.Planning;
import org.sightline.model.StepMark;
import org.sightline.report.PlanFields;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code plan}: what to change, in which order, and what it brings. */
@CommandLine.Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Says which settings to change, in which order, and how much each would hide.")
final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AdviceWords words = AdviceWords.english();
    private final AppFolders folders;

    @CommandLine.Parameters(paramLabel = "EXPORT", description = "Exports to examine, unless --store is given.")
    private List<Path> exports = new ArrayList<>();

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @CommandLine.Option(names = "--all", description = "Also what protects only what you post from now on, and forms.")
    private boolean all;

    @CommandLine.Mixin
    private ScanArguments arguments = new ScanArguments();

    PlanCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        boolean kept = store.store() != null;
        if (kept != exports.isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "Name either --store FILE or the exports to examine.");
        }
        store.check();
        if (kept) {
            store.existing();
        }
        try (Audit audit = store.open(folders, terminal)) {
            if (!kept) {
                new Scanning(terminal).scan(Engine.start(folders), audit, exports, arguments, false);
            }
            Plan plan = new Planning().of(audit, arguments.assumptions());
            if (json) {
                terminal.print(PlanFields.of(plan));
            } else {
                print(plan);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Plan plan) {
        terminal.print(counted(plan.before(), "are visible without an account now", "may be"));
        PhotoCount already = plan.closedAlready();
        if (!already.equals(PhotoCount.NONE)) {
            terminal.print("What you did already closes " + already.known() + " of them, and perhaps "
                    + already.unknown() + " more; only a new export shows whether it did.");
        }
        int number = 1;
        for (ActionGroup group : ActionGroup.values()) {
            List<PlanStep> steps = plan.steps(group);
            if (!steps.isEmpty() && (all || group == ActionGroup.CLOSE || group == ActionGroup.REFRESH)) {
                terminal.print("");
                terminal.print(words.of(group));
                for (PlanStep step : steps) {
                    print(number++, step);
                }
            }
        }
        beside(plan.alternatives(), "Not everybody finds these; each with what it would close by itself");
        beside(plan.deletions(), "What is still open can be taken down; each with what it would close by itself");
        beside(plan.leftOut(), "Left out, as you said; each with what it would close by itself");
        terminal.print("");
        terminal.print(counted(plan.after(), "stay visible after all steps", "may"));
        plan.photos().values().stream()
                .map(PhotoAdvice::limits)
                .flatMap(List::stream)
                .map(Limit::sentence)
                .distinct()
                .forEach(sentence -> terminal.print("  " + sentence));
        terminal.print("");
        words.danger().forEach(terminal::print);
        if (!all) {
            terminal.message("--all also lists what protects only what you post from now on, opt-outs and letters.");
        }
    }

    private static String counted(PhotoCount count, String known, String unknown) {
        return count.known() + " photos " + known + ", and " + count.unknown() + " " + unknown + ".";
    }

    private void beside(List<PlanStep> steps, String heading) {
        if (!steps.isEmpty()) {
            terminal.print("");
            terminal.print(heading);
            steps.forEach(step -> terminal.print(
                    "  " + step.entry().platform() + ": " + step.entry().words().title() + ". " + words.of(step)));
        }
    }

    private void print(int number, PlanStep step) {
        Entry entry = step.entry();
        terminal.print(number + ". " + entry.platform() + ": " + entry.words().title() + " (" + entry.id() + ")");
        StepMark mark = step.mark();
        if (mark != null) {
            terminal.print("   " + words.of(mark));
        }
        String gain = words.of(step);
        if (!gain.isEmpty()) {
            terminal.print("   " + gain);
        }
        List<String> steps = entry.words().web().isEmpty()
                ? entry.words().app()
                : entry.words().web();
        if (!steps.isEmpty()) {
            terminal.print("   " + String.join(" > ", steps));
        }
        String address = entry.contact().address();
        if (address != null) {
            terminal.print("   " + address);
        }
        step.warnings().forEach(warning -> terminal.print("   " + words.of(warning, entry)));
        entry.words().remains().forEach(line -> terminal.print("   Stays: " + line));
    }
}
