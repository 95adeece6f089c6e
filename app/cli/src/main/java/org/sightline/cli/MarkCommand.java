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
@CommandLine.Command(name = "mark", mixinStandardHelpOptions = true)
final class MarkCommand implements Callable<Integer> {

    private static final String OPEN = "open";

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.STATE}", descriptionKey = "state")
    private String state = "";

    @CommandLine.Parameters(index = "1..*", paramLabel = "${bundle:label.ACTION}", descriptionKey = "actions")
    private List<String> actions = new ArrayList<>();

    MarkCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        store.existing();
        if (!state.isEmpty() && actions.isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.markWhich");
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
                    throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.markUnknown", String.join(", ", unknown));
                }
                checklist.mark(actions, state.equals(OPEN) ? null : stateOf(state));
            }
            List<StepMark> marks = checklist.marks();
            for (StepMark mark : marks) {
                terminal.print(
                        mark.action() + "  " + new AdviceWords(terminal.words().locale()).of(mark));
            }
            if (marks.isEmpty()) {
                terminal.tell("mark.none");
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
        throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.markState", word);
    }
}
