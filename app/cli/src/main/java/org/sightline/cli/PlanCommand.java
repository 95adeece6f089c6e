package org.sightline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
@CommandLine.Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final AdviceWords words;

    @CommandLine.Parameters(paramLabel = "${bundle:label.EXPORT}", descriptionKey = "exports")
    private List<Path> exports = new ArrayList<>();

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--json")
    private boolean json;

    @CommandLine.Option(names = "--all")
    private boolean all;

    @CommandLine.Mixin
    private ScanArguments arguments = new ScanArguments();

    PlanCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
        this.words = new AdviceWords(terminal.words().locale());
    }

    @Override
    public Integer call() {
        boolean kept = store.store() != null;
        if (kept != exports.isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.storeOrExports");
        }
        store.check();
        if (kept) {
            store.existing();
        }
        try (Audit audit = store.open(folders, terminal)) {
            if (!kept) {
                new Scanning(terminal).scan(Engine.start(folders), audit, exports, arguments, false);
            }
            // What machines read is English.
            Locale locale = json ? Locale.ENGLISH : terminal.words().locale();
            Plan plan = new Planning(locale).of(audit, arguments.assumptions());
            if (json) {
                terminal.print(PlanFields.of(plan));
            } else {
                print(plan);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Plan plan) {
        terminal.say("plan.before", plan.before().known(), plan.before().unknown());
        PhotoCount already = plan.closedAlready();
        if (!already.equals(PhotoCount.NONE)) {
            terminal.say("plan.already", already.known(), already.unknown());
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
        beside(plan.alternatives(), "plan.alternatives");
        beside(plan.deletions(), "plan.deletions");
        beside(plan.leftOut(), "plan.leftOut");
        terminal.print("");
        terminal.say("plan.after", plan.after().known(), plan.after().unknown());
        plan.photos().values().stream()
                .map(PhotoAdvice::limits)
                .flatMap(List::stream)
                .map(Limit::sentence)
                .distinct()
                .forEach(sentence -> terminal.print("  " + sentence));
        terminal.print("");
        words.danger().forEach(terminal::print);
        if (!all) {
            terminal.tell("plan.all");
        }
    }

    private void beside(List<PlanStep> steps, String key) {
        if (!steps.isEmpty()) {
            terminal.print("");
            terminal.say(key);
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
        entry.words().remains().forEach(line -> terminal.say("plan.stays", line));
    }
}
