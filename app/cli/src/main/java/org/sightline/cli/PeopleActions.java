package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.PeopleTotals;
import org.sightline.audit.Person;
import org.sightline.model.Correction;
import org.sightline.model.FaceId;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.Role;
import org.sightline.model.Suggestion;
import org.sightline.people.GroupingProgress;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** The commands below {@code people}. */
final class PeopleActions {

    private static final String SAME_PHOTO = "--same-photo";

    private PeopleActions() {}

    /** All of them, below the command for people. */
    static CommandLine below(PeopleCommand people, Terminal terminal, AppFolders folders) {
        return new CommandLine(people)
                .addSubcommand(new ListPeople(terminal, folders))
                .addSubcommand(new Faces(terminal, folders))
                .addSubcommand(new Name(terminal, folders))
                .addSubcommand(new GiveRole(terminal, folders))
                .addSubcommand(new Merge(terminal, folders))
                .addSubcommand(new Split(terminal, folders))
                .addSubcommand(new Move(terminal, folders))
                .addSubcommand(new Not(terminal, folders))
                .addSubcommand(new Ignore(terminal, folders))
                .addSubcommand(new NotAFace(terminal, folders))
                .addSubcommand(new DrawFace(terminal, folders))
                .addSubcommand(new Suggest(terminal, folders))
                .addSubcommand(new Apart(terminal, folders))
                .addSubcommand(new Undo(terminal, folders))
                .addSubcommand(new Redo(terminal, folders))
                .addSubcommand(new Group(terminal, folders))
                .addSubcommand(new Log(terminal, folders));
    }

    @CommandLine.Command(name = "list")
    static final class ListPeople extends PeopleAction {

        @CommandLine.Option(names = "--all")
        private boolean all;

        ListPeople(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            PeopleTotals totals = new PeopleTotals();
            opened.audit().forEachPhoto(List.of(), totals::add);
            long left = 0;
            for (PeopleTotals.Total total : totals.mostFacesFirst()) {
                Person person = total.person();
                boolean known = person.name() != null || person.role() != null;
                if (all || (!person.ignored() && (known || total.faces() > 1))) {
                    print(total);
                } else {
                    left++;
                }
            }
            return left == 0 ? null : words().of("people.more", left);
        }

        private void print(PeopleTotals.Total total) {
            Person person = total.person();
            String role = person.role() == null ? "" : PeopleWords.of(person.role());
            String line = words().of(
                            "people.line",
                            person.id(),
                            String.format(Locale.ROOT, "%-9s", role),
                            String.format(Locale.ROOT, "%4d", total.faces()),
                            total.faces(),
                            total.photos(),
                            total.publicPhotos(),
                            person.name() == null ? "" : person.name());
            terminal().print(line.stripTrailing());
        }
    }

    @CommandLine.Command(name = "faces")
    static final class Faces extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
        private String person = "";

        Faces(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            for (FaceId face : opened.people().facesOf(opened.person(person))) {
                opened.audit().photo(face.photo(), List.of()).ifPresent(photo -> {
                    for (int i = 0; i < photo.faces().size(); i++) {
                        if (photo.faces().get(i).id().equals(face)) {
                            terminal().print(photo.photo().id().shortForm() + ":" + (i + 1) + "  " + photo.path());
                        }
                    }
                });
            }
            return null;
        }
    }

    @CommandLine.Command(name = "name")
    static final class Name extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
        private String person = "";

        @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "name")
        private String name = "";

        Name(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().name(opened.person(person), name);
            return words().of(name.isBlank() ? "people.unnamed" : "people.named");
        }
    }

    @CommandLine.Command(name = "role")
    static final class GiveRole extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
        private String person = "";

        @CommandLine.Parameters(index = "1", paramLabel = "${bundle:label.ROLE}", descriptionKey = "role")
        private String role = "";

        GiveRole(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().role(opened.person(person), role(role));
            return words().of("people.kept");
        }
    }

    @CommandLine.Command(name = "merge")
    static final class Merge extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "kept")
        private String kept = "";

        @CommandLine.Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "gone")
        private String gone = "";

        @CommandLine.Option(names = SAME_PHOTO)
        private boolean samePhoto;

        Merge(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().merge(opened.person(kept), opened.person(gone), samePhoto);
            return words().of("people.merged");
        }
    }

    @CommandLine.Command(name = "split")
    static final class Split extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
        private String person = "";

        @CommandLine.Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "${bundle:label.FACE}",
                descriptionKey = "faces")
        private List<String> faces = new ArrayList<>();

        Split(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            PersonId fresh = opened.people().split(opened.person(person), opened.faces(faces));
            return words().of("people.split", fresh);
        }
    }

    @CommandLine.Command(name = "move")
    static final class Move extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
        private String person = "";

        @CommandLine.Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "${bundle:label.FACE}",
                descriptionKey = "faces")
        private List<String> faces = new ArrayList<>();

        @CommandLine.Option(names = SAME_PHOTO)
        private boolean samePhoto;

        Move(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().move(opened.faces(faces), opened.person(person), samePhoto);
            return words().of("people.moved");
        }
    }

    @CommandLine.Command(name = "not")
    static final class Not extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
        private String person = "";

        @CommandLine.Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "${bundle:label.FACE}",
                descriptionKey = "faces")
        private List<String> faces = new ArrayList<>();

        Not(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            PersonId fresh = opened.people().notThisPerson(opened.person(person), opened.faces(faces));
            return words().of("people.not", fresh);
        }
    }

    @CommandLine.Command(name = "ignore")
    static final class Ignore extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
        private String person = "";

        @CommandLine.Option(names = "--no")
        private boolean no;

        Ignore(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().ignore(opened.person(person), !no);
            return words().of(no ? "people.notIgnored" : "people.ignored");
        }
    }

    @CommandLine.Command(name = "not-a-face")
    static final class NotAFace extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "${bundle:label.FACE}", descriptionKey = "face")
        private String face = "";

        NotAFace(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().notAFace(opened.face(face));
            return words().of("people.noFace");
        }
    }

    @CommandLine.Command(name = "suggestions")
    static final class Suggest extends PeopleAction {

        @CommandLine.Option(names = "--top", paramLabel = "N", defaultValue = "20")
        private int top = 20;

        Suggest(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            List<Suggestion> suggestions = opened.people().suggestions(top);
            for (Suggestion suggestion : suggestions) {
                Person one = opened.people().person(suggestion.one());
                Person other = opened.people().person(suggestion.other());
                terminal()
                        .say(
                                "people.suggestion",
                                PeopleWords.listed(one),
                                PeopleWords.listed(other),
                                suggestion.similarity());
            }
            return words().of(suggestions.isEmpty() ? "people.noSuggestions" : "people.suggestions");
        }
    }

    @CommandLine.Command(name = "apart")
    static final class Apart extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "one")
        private String one = "";

        @CommandLine.Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "other")
        private String other = "";

        Apart(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().tellApart(opened.person(one), opened.person(other));
            return words().of("people.apart");
        }
    }

    @CommandLine.Command(name = "undo")
    static final class Undo extends PeopleAction {

        Undo(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            Optional<Correction> undone = opened.people().undo(GroupingProgress.NONE);
            return undone.map(correction -> words().of("people.undone", new PeopleWords(words()).of(correction)))
                    .orElseGet(() -> words().of("people.nothingToUndo"));
        }
    }

    @CommandLine.Command(name = "redo")
    static final class Redo extends PeopleAction {

        Redo(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            Optional<Correction> redone = opened.people().redo(GroupingProgress.NONE);
            return redone.map(correction -> words().of("people.redone", new PeopleWords(words()).of(correction)))
                    .orElseGet(() -> words().of("people.nothingToRedo"));
        }
    }

    @CommandLine.Command(name = "group")
    static final class Group extends PeopleAction {

        Group(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().group(GroupingProgress.NONE);
            Map<PersonId, List<FaceId>> faces = opened.people().faces();
            return words().of("people.count", faces.size());
        }
    }

    @CommandLine.Command(name = "log")
    static final class Log extends PeopleAction {

        Log(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            for (KeptCorrection kept : opened.people().corrections()) {
                String line = kept.given() + "  " + new PeopleWords(words()).of(kept.correction());
                terminal().print(kept.undone() ? words().of("people.log.undone", line) : line);
            }
            return null;
        }
    }

    private static Role role(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "me" -> Role.ME;
            case "child", "my-child" -> Role.MY_CHILD;
            case "known" -> Role.KNOWN;
            case "stranger" -> Role.STRANGER;
            default -> throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.role", said);
        };
    }
}
