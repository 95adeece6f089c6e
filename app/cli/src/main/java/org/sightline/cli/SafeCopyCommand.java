package org.sightline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
            for (int i = 0; i < photos.size(); i++) {
                if (copy(copies, photos.get(i), i + 1, hidden, folder.path())) {
                    made++;
                }
            }
        }
        if (made > 0) {
            terminal.tell("copy.still");
        }
        return made == photos.size() ? ExitCode.DONE : made == 0 ? ExitCode.NO_INPUT : ExitCode.FAILED;
    }

    /** Copies are numbered: a file's name may name people, days or places. */
    private boolean copy(SafeCopies copies, Path photo, int number, HiddenPeople hidden, Path folder) {
        try {
            SafeCopies.Outcome outcome = copies.make(read(photo, copies.largestFile()), hidden, cover);
            if (outcome instanceof SafeCopies.Made made) {
                String name = String.format(Locale.ROOT, "copy-%03d.%s", number, made.isPng() ? "png" : "jpg");
                write(folder, name, made.file());
                terminal.print(photo + " -> " + name + ": " + told(made));
                return true;
            }
            if (outcome instanceof SafeCopies.NotMade none) {
                terminal.message(photo + ": " + new Messages(terminal.words().locale()).of(none.problem()));
            }
        } catch (IOException failure) {
            terminal.tell(Files.isReadable(photo) ? "copy.notCopied" : "copy.notRead", photo);
        }
        return false;
    }

    private static byte[] read(Path photo, long most) throws IOException {
        try (InputStream in = Files.newInputStream(photo)) {
            return in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        }
    }

    private static void write(Path folder, String name, byte[] copy) throws IOException {
        Path unfinished = folder.resolve(name + ".unfinished");
        try {
            Files.write(unfinished, copy);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private String told(SafeCopies.Made made) {
        String faces = made.faces() == 0
                ? terminal.words().of("copy.noFace")
                : terminal.words().of("copy.covered", made.covered(), made.faces());
        return made.strengthened() == 0 ? faces : terminal.words().of("copy.strengthened", faces);
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
