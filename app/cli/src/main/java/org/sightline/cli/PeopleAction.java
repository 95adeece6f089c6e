package org.sightline.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.CorrectionRefused;
import org.sightline.audit.People;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** What the commands about people have in common: a store, and names for people and faces. */
@CommandLine.Command(mixinStandardHelpOptions = true)
abstract class PeopleAction implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    PeopleAction(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    /** An open audit and its people. */
    record Opened(Audit audit, People people) {

        /** By id, or by a name that only one has. */
        PersonId person(String said) {
            List<PersonId> named = new ArrayList<>();
            for (PersonId id : people.faces().keySet()) {
                if (id.value().equals(said)) {
                    return id;
                }
                String name = people.person(id).name();
                if (name != null && name.equalsIgnoreCase(said)) {
                    named.add(id);
                }
            }
            if (named.size() > 1) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.severalNamed", said, named);
            }
            if (named.isEmpty()) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.nobody", said);
            }
            return named.get(0);
        }

        List<FaceId> faces(Collection<String> said) {
            return said.stream().map(this::face).toList();
        }

        FaceId face(String said) {
            int colon = said.lastIndexOf(':');
            try {
                int number = Integer.parseInt(said.substring(colon + 1));
                return audit.photoByShortId(said.substring(0, Math.max(0, colon)), List.of())
                        .filter(photo -> number >= 1 && number <= photo.faces().size())
                        .map(photo -> photo.faces().get(number - 1).id())
                        .orElseThrow(() -> noFace(said));
            } catch (NumberFormatException noNumber) {
                throw noFace(said);
            }
        }

        private static CommandFailure noFace(String said) {
            return new CommandFailure(ExitCode.WRONG_USAGE, "failure.noFace", said);
        }
    }

    /** What the command does with the audit; what it returns is printed. */
    abstract @Nullable String act(Opened opened);

    Terminal terminal() {
        return terminal;
    }

    CommandWords words() {
        return terminal.words();
    }

    @Override
    public Integer call() {
        store.check();
        store.existing();
        try (Audit audit = store.open(folders, terminal)) {
            String done = act(new Opened(audit, new People(audit, Clock.systemUTC())));
            if (done != null) {
                terminal.message(done);
            }
        } catch (CorrectionRefused refused) {
            throw PeopleWords.of(refused);
        }
        return ExitCode.DONE;
    }
}
