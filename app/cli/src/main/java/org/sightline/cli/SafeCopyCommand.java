package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.HiddenPeople;
import org.sightline.audit.Messages;
import org.sightline.audit.People;
import org.sightline.audit.SafeCopies;
import org.sightline.audit.SafeCopyWriter;
import org.sightline.model.Cover;
import org.sightline.model.PersonId;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code safe-copy}: copies of photos that can be handed on. */
@CommandLine.Command(name = "safe-copy", mixinStandardHelpOptions = true)
final class SafeCopyCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "${bundle:label.PHOTO}", descriptionKey = "photos")
    private List<Path> photos = new ArrayList<>();

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--hide", paramLabel = "${bundle:label.PEOPLE}", defaultValue = "strangers")
    private String hide = "strangers";

    @CommandLine.Option(names = "--cover", paramLabel = "${bundle:label.HOW}", defaultValue = "solid")
    private Cover cover = Cover.SOLID;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "${bundle:label.DIR}")
    private @Nullable Path out;

    @CommandLine.Option(names = "--force")
    private boolean force;

    SafeCopyCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws IOException {
        Path target = out;
        if (target == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.missing", "--out");
        }
        store.check();
        if (store.store() == null) {
            return copy(null, target);
        }
        store.existing();
        try (Audit audit = store.open(folders, terminal)) {
            return copy(audit, target);
        }
    }

    private int copy(@Nullable Audit audit, Path target) throws IOException {
        HiddenPeople hidden = hidden(audit);
        int made = 0;
        try (OutputFolder folder = OutputFolder.open(target, force);
                SafeCopies copies = new SafeCopies(Engine.start(folders), audit)) {
            SafeCopyWriter writer = new SafeCopyWriter(copies, hidden, cover, folder.path());
            for (Path photo : photos) {
                if (told(photo, writer.copy(photo))) {
                    made++;
                }
            }
        }
        if (made > 0) {
            terminal.message(messages().notMatched());
        }
        return made == photos.size() ? ExitCode.DONE : made == 0 ? ExitCode.NO_INPUT : ExitCode.FAILED;
    }

    private Messages messages() {
        return new Messages(terminal.words().locale());
    }

    private boolean told(Path photo, SafeCopyWriter.Outcome outcome) {
        if (outcome instanceof SafeCopyWriter.Written written) {
            terminal.print(photo + " -> " + written.file().getFileName() + ": "
                    + messages().of(written));
            return true;
        }
        if (outcome instanceof SafeCopyWriter.NotWritten none) {
            terminal.message(photo + ": " + messages().of(none.problem()));
        }
        return false;
    }

    private HiddenPeople hidden(@Nullable Audit audit) {
        return switch (hide) {
            case "strangers" -> new HiddenPeople.Strangers();
            case "everyone" -> new HiddenPeople.Everyone();
            case "all-but-me" -> new HiddenPeople.AllButMe();
            default -> new HiddenPeople.These(people(hide, audit));
        };
    }

    /** Somebody who is not there would be hidden nowhere, so that each must be. */
    private static Set<PersonId> people(String list, @Nullable Audit audit) {
        if (audit == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.hide");
        }
        Map<String, PersonId> there = new People(audit, Clock.systemUTC())
                .everybody().stream()
                        .map(member -> member.person().id())
                        .collect(Collectors.toMap(PersonId::value, Function.identity()));
        Set<PersonId> people = new HashSet<>();
        for (String id : list.split(",", -1)) {
            PersonId person = there.get(id.strip());
            if (person == null) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.nobody", id.strip());
            }
            people.add(person);
        }
        return people;
    }
}
