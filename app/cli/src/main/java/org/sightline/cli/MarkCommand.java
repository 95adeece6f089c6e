package org.sightline.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sightline.advice.AdviceWords;
import org.sightline.advice.Catalogue;
import org.sightline.audit.Audit;
import org.sightline.audit.Checklist;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code mark}: says which steps of the plan were done, wait, or are not wanted. */
@CommandLine.Command(
        name = "mark",
        mixinStandardHelpOptions = true,
        description = {
            "Marks steps of the plan; without one, lists what was marked.",
            "STATE is done, later, not-for-me, or open to take a mark back."
        })
final class MarkCommand implements Callable<Integer> {

    private static final String OPEN = "open";

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "STATE", description = "What became of them.")
    private String state = "";

    @CommandLine.Parameters(
            index = "1..*",
            paramLabel = "ACTION",
            description = "As the plan names them, such as fb.posts.past.")
    private List<String> actions = new ArrayList<>();

    MarkCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        store.existing();
        if (!state.isEmpty() && actions.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "Which step? Name it as the plan does, such as fb.posts.past.");
        }
        if (!state.isEmpty() && !state.equals(OPEN)) {
            stateOf(state);
        }
        try (Audit audit = store.open(folders, terminal)) {
            Catalogue catalogue = Catalogue.shipped();
            Checklist checklist = new Checklist(audit, catalogue, Clock.system(ZoneId.systemDefault()));
            if (!actions.isEmpty()) {
                List<String> unknown = checklist.unknown(actions);
                if (!unknown.isEmpty()) {
                    throw new CommandFailure(
                            ExitCode.WRONG_USAGE,
                            "No action is called " + String.join(", ", unknown)
                                    + ". \"sightline plan\" and \"sightline advice\" list them. Nothing was marked.");
                }
                checklist.mark(actions, state.equals(OPEN) ? null : stateOf(state));
            }
            List<StepMark> marks = checklist.marks();
            for (StepMark mark : marks) {
                terminal.print(mark.action() + "  " + AdviceWords.english().of(mark));
            }
            if (marks.isEmpty()) {
                terminal.message("No step is marked.");
            }
        }
        return ExitCode.DONE;
    }

    private static StepState stateOf(String word) {
        for (StepState known : StepState.values()) {
            if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return known;
            }
        }
        throw new CommandFailure(ExitCode.WRONG_USAGE, word + " is no state. Say done, later, not-for-me or open.");
    }
}
