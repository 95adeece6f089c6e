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
    private static final String SAME_PHOTO_WORDS =
            "Also where one photo shows both: a mirror, a collage, a picture in the picture.";

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

    @CommandLine.Command(name = "list", description = "Lists everybody, those with most faces first.")
    static final class ListPeople extends PeopleAction {

        @CommandLine.Option(names = "--all", description = "Also those with a single face, and those whom you ignore.")
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
                    terminal()
                            .print(String.format(
                                            Locale.ENGLISH,
                                            "%s  %-9s  %4d %s on %d %s, %d public  %s",
                                            person.id(),
                                            person.role() == null ? "" : words(person.role()),
                                            total.faces(),
                                            total.faces() == 1 ? "face" : "faces",
                                            total.photos(),
                                            total.photos() == 1 ? "photo" : "photos",
                                            total.publicPhotos(),
                                            person.name() == null ? "" : person.name())
                                    .stripTrailing());
                } else {
                    left++;
                }
            }
            return left == 0 ? null : left + " more with a single face, or ignored; --all lists them.";
        }
    }

    @CommandLine.Command(name = "faces", description = "Lists a person's faces.")
    static final class Faces extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Whose.")
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

    @CommandLine.Command(name = "name", description = "Names a person, or takes the name away where none is given.")
    static final class Name extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Whom.")
        private String person = "";

        @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The name.")
        private String name = "";

        Name(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().name(opened.person(person), name);
            return name.isBlank()
                    ? "The name was taken away."
                    : "Named. Photos beside which the name stands are told now.";
        }
    }

    @CommandLine.Command(name = "role", description = "Says who a person is to you: me, child, known or stranger.")
    static final class GiveRole extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Whom.")
        private String person = "";

        @CommandLine.Parameters(index = "1", paramLabel = "ROLE", description = "me, child, known or stranger.")
        private String role = "";

        GiveRole(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().role(opened.person(person), role(role));
            return "Kept.";
        }
    }

    @CommandLine.Command(name = "merge", description = "Makes two people one.")
    static final class Merge extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Who is kept.")
        private String kept = "";

        @CommandLine.Parameters(index = "1", paramLabel = "PERSON", description = "Who becomes the first.")
        private String gone = "";

        @CommandLine.Option(names = SAME_PHOTO, description = SAME_PHOTO_WORDS)
        private boolean samePhoto;

        Merge(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().merge(opened.person(kept), opened.person(gone), samePhoto);
            return "Made one.";
        }
    }

    @CommandLine.Command(name = "split", description = "Gives faces of a person to a new one.")
    static final class Split extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Whose faces they are now.")
        private String person = "";

        @CommandLine.Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "FACE",
                description = "Faces, as 'people faces' prints them.")
        private List<String> faces = new ArrayList<>();

        Split(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            PersonId fresh = opened.people().split(opened.person(person), opened.faces(faces));
            return "Given to a new person: " + fresh + ".";
        }
    }

    @CommandLine.Command(name = "move", description = "Gives faces to another person.")
    static final class Move extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Who gets them.")
        private String person = "";

        @CommandLine.Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "FACE",
                description = "Faces, as 'people faces' prints them.")
        private List<String> faces = new ArrayList<>();

        @CommandLine.Option(names = SAME_PHOTO, description = SAME_PHOTO_WORDS)
        private boolean samePhoto;

        Move(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().move(opened.faces(faces), opened.person(person), samePhoto);
            return "Moved.";
        }
    }

    @CommandLine.Command(name = "not", description = "Says that faces are not this person's.")
    static final class Not extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Whose they are not.")
        private String person = "";

        @CommandLine.Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "FACE",
                description = "Faces, as 'people faces' prints them.")
        private List<String> faces = new ArrayList<>();

        Not(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            PersonId fresh = opened.people().notThisPerson(opened.person(person), opened.faces(faces));
            return "Taken away, and given to " + fresh + " until 'people group' or a scan finds whose they are.";
        }
    }

    @CommandLine.Command(name = "ignore", description = "Leaves a person out of lists and suggestions.")
    static final class Ignore extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "Whom.")
        private String person = "";

        @CommandLine.Option(names = "--no", description = "Does not ignore the person any more.")
        private boolean no;

        Ignore(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().ignore(opened.person(person), !no);
            return no ? "No longer ignored." : "Ignored.";
        }
    }

    @CommandLine.Command(name = "not-a-face", description = "Says that there is no face: it counts nowhere.")
    static final class NotAFace extends PeopleAction {

        @CommandLine.Parameters(
                index = "0",
                paramLabel = "FACE",
                description = "As 'people faces' or 'explain' prints it.")
        private String face = "";

        NotAFace(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().notAFace(opened.face(face));
            return "Taken away.";
        }
    }

    @CommandLine.Command(name = "suggestions", description = "Lists pairs of people who may be one.")
    static final class Suggest extends PeopleAction {

        @CommandLine.Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "At most so many.")
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
                        .print(String.format(
                                Locale.ENGLISH,
                                "%s and %s may be one (similarity %.2f)",
                                described(one),
                                described(other),
                                suggestion.similarity()));
            }
            return suggestions.isEmpty()
                    ? "There are no pairs to ask about."
                    : "Answer with 'people merge PERSON PERSON' or 'people apart PERSON PERSON'.";
        }
    }

    @CommandLine.Command(name = "apart", description = "Says that two people are two; they are not suggested again.")
    static final class Apart extends PeopleAction {

        @CommandLine.Parameters(index = "0", paramLabel = "PERSON", description = "One.")
        private String one = "";

        @CommandLine.Parameters(index = "1", paramLabel = "PERSON", description = "The other.")
        private String other = "";

        Apart(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().tellApart(opened.person(one), opened.person(other));
            return "Kept; they are not suggested again.";
        }
    }

    @CommandLine.Command(name = "undo", description = "Undoes the last correction.")
    static final class Undo extends PeopleAction {

        Undo(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            Optional<Correction> undone = opened.people().undo(GroupingProgress.NONE);
            return undone.map(correction -> "Undone: " + described(correction) + ".")
                    .orElse("There is nothing to undo.");
        }
    }

    @CommandLine.Command(name = "redo", description = "Does again what was undone last.")
    static final class Redo extends PeopleAction {

        Redo(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            Optional<Correction> redone = opened.people().redo(GroupingProgress.NONE);
            return redone.map(correction -> "Done again: " + described(correction) + ".")
                    .orElse("There is nothing to redo.");
        }
    }

    @CommandLine.Command(name = "group", description = "Groups all faces anew, under your corrections.")
    static final class Group extends PeopleAction {

        Group(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            opened.people().group(GroupingProgress.NONE);
            Map<PersonId, List<FaceId>> faces = opened.people().faces();
            return faces.size() + " people.";
        }
    }

    @CommandLine.Command(name = "log", description = "Lists your corrections, in order.")
    static final class Log extends PeopleAction {

        Log(Terminal terminal, AppFolders folders) {
            super(terminal, folders);
        }

        @Override
        @Nullable
        String act(Opened opened) {
            for (KeptCorrection kept : opened.people().corrections()) {
                terminal()
                        .print(kept.given() + "  " + described(kept.correction()) + (kept.undone() ? " (undone)" : ""));
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
            default ->
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE, "'" + said + "' is no role. There are: me, child, known, stranger.");
        };
    }

    private static String words(Role role) {
        return switch (role) {
            case ME -> "me";
            case MY_CHILD -> "child";
            case KNOWN -> "known";
            case STRANGER -> "stranger";
        };
    }

    private static String described(Person person) {
        return person.name() == null ? person.id().value() : person.id() + " (" + person.name() + ")";
    }

    private static String described(Correction correction) {
        if (correction instanceof Correction.Named named) {
            return named.person() + (named.name().isEmpty() ? " has no name" : " is named " + named.name());
        } else if (correction instanceof Correction.HasRole role) {
            return role.person() + " is " + words(role.role());
        } else if (correction instanceof Correction.Ignored ignored) {
            return ignored.person() + (ignored.ignored() ? " is ignored" : " is not ignored");
        } else if (correction instanceof Correction.Merged merged) {
            return merged.gone() + " is " + merged.kept();
        } else if (correction instanceof Correction.Split split) {
            return split.go().size() + " faces of " + split.person() + " are those of " + split.fresh();
        } else if (correction instanceof Correction.Moved moved) {
            return moved.faces().size() + " faces are those of " + moved.to();
        } else if (correction instanceof Correction.NotThisPerson not) {
            return not.faces().size() + " faces are not those of " + not.person();
        } else if (correction instanceof Correction.ToldApart told) {
            return "two people with " + told.one().size() + " and "
                    + told.other().size() + " faces are two";
        } else if (correction instanceof Correction.NotAFace) {
            return "what was found is no face";
        }
        return "a face was drawn";
    }
}
