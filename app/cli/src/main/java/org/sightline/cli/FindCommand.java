package org.sightline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.FaceAnswer;
import org.sightline.audit.FaceMatch;
import org.sightline.audit.FaceSearch;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Messages;
import org.sightline.audit.Person;
import org.sightline.audit.SinglePhoto;
import org.sightline.model.Appearance;
import org.sightline.model.Band;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;
import org.sightline.people.SearchBands;
import org.sightline.report.FindReport;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code find}: what a face-search engine would answer about the user's own archive. */
@CommandLine.Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Shows in which photos of your own archive a face appears.")
final class FindCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(index = "0", paramLabel = "PHOTO", description = "A picture that shows the face.")
    private @Nullable Path photo;

    @CommandLine.Parameters(
            index = "1..*",
            paramLabel = "EXPORT",
            description = "Exports to search in, unless --store is given.")
    private List<Path> exports = new ArrayList<>();

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(
            names = "--face",
            paramLabel = "N",
            description = "Which face of the picture, from the left; 1 is the first.")
    private @Nullable Integer faceNumber;

    @CommandLine.Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "At most so many photos.")
    private int top = 20;

    @CommandLine.Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @CommandLine.Mixin
    private ScanArguments arguments = new ScanArguments();

    FindCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        Path picture = photo;
        if (picture == null || (store.store() == null) == exports.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "Name a picture and either --store FILE or the exports to search in.");
        }
        if (top < 1) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--top takes a number of 1 or more.");
        }
        store.check();
        boolean kept = store.store() != null;
        if (kept) {
            store.existing();
        }
        Engine engine = Engine.start(folders);
        Face face = chosenFace(engine, picture);
        if (!face.identifiability().isIdentifiable()) {
            terminal.message(poorQuery(face.identifiability()));
        }
        try (Audit audit = store.open(folders, terminal)) {
            if (!kept) {
                new Scanning(terminal).scan(engine, audit, exports, arguments, false);
            }
            FaceAnswer answer = new FaceSearch(audit).find(face, top, arguments.assumptions());
            if (!(answer instanceof FaceAnswer.Found found)) {
                throw new CommandFailure(
                        ExitCode.FAILED,
                        "This face is taken for that of a child whom you marked as yours. A child cannot be searched for.");
            }
            if (json) {
                terminal.print(FindReport.of(face, found));
            } else {
                print(found);
            }
        }
        return ExitCode.DONE;
    }

    private Face chosenFace(Engine engine, Path picture) {
        SinglePhoto examined = SinglePhoto.examine(engine, picture);
        JudgedPhoto judged = examined.photo();
        if (judged == null) {
            throw new CommandFailure(ExitCode.NO_INPUT, picture + ": " + examined.remark(Messages.english()));
        }
        List<Face> faces = judged.photo().faces();
        if (faces.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    picture + ": no face found by this app. A picture with a larger, sharper face may help.");
        }
        if (faceNumber == null) {
            if (faces.size() > 1) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, severalFaces(picture, faces));
            }
            return faces.get(0);
        }
        if (faceNumber < 1 || faceNumber > faces.size()) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    picture + " shows " + faces.size() + " faces; --face takes 1 to " + faces.size() + ".");
        }
        return faces.get(faceNumber - 1);
    }

    private static String severalFaces(Path picture, List<Face> faces) {
        StringBuilder text = new StringBuilder(
                picture + " shows " + faces.size() + " faces. Say which with --face N, counted from the left:");
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            text.append(String.format(
                    Locale.ENGLISH,
                    "%n  %d  at %.0f, %.0f, %.0f pixels wide, %s",
                    i + 1,
                    face.box().x(),
                    face.box().y(),
                    face.box().width(),
                    face.identifiability()));
        }
        return text.toString();
    }

    private static String poorQuery(Identifiability level) {
        return level == Identifiability.WEAK
                ? "The face shows poorly; matches may be missed. A sharper, larger picture would help."
                : "The face shows too poorly for this app to match it reliably. A sharper, larger picture would help.";
    }

    private void print(FaceAnswer.Found found) {
        if (found.matches().isEmpty()) {
            terminal.print("No photo of this archive shows a face that this app takes for the same.");
            return;
        }
        Person person = found.person();
        if (person != null) {
            terminal.message("Taken for " + PeopleWords.of(person) + ".");
        }
        terminal.message(String.format(
                Locale.ENGLISH,
                "%,d faces were searched. The more faces, the more strangers look alike by chance, so the more is asked of a match.",
                found.searched()));
        Band heading = null;
        for (FaceMatch match : found.matches()) {
            if (match.band() != heading) {
                heading = match.band();
                terminal.print(heading(heading));
            }
            print(match);
        }
    }

    private void print(FaceMatch match) {
        JudgedPhoto judged = match.photo();
        terminal.print(String.format(
                Locale.ENGLISH,
                "  %.3f  %-8s  %s%s",
                match.similarity(),
                judged.audience(),
                judged.path(),
                match.own() < match.similarity()
                        ? String.format(
                                Locale.ENGLISH, " (by the person's other faces; this one by itself %.3f)", match.own())
                        : ""));
        for (PlacedAppearance placed : judged.appearances()) {
            howToFind(placed).ifPresent(line -> terminal.print("         " + line));
        }
    }

    /** The post's address, or what leads to it where the export tells none. */
    private static Optional<String> howToFind(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        if (appearance.permalink() != null) {
            return Optional.of(appearance.permalink());
        }
        Timestamp posted = appearance.postedAt();
        String when = posted == null ? "" : " of " + posted;
        String album = appearance.album() == null ? "" : ", album \"" + appearance.album() + "\"";
        return placed.platform() == Platform.FOLDER
                ? Optional.empty()
                : Optional.of("on " + placed.platform().id() + ": "
                        + appearance.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + when + album);
    }

    private static String heading(Band band) {
        String words = switch (band) {
            case VERY_LIKELY -> "Very likely the same";
            case PROBABLY -> "Probably the same";
            case PERHAPS -> "Perhaps the same";
        };
        double strangers = SearchBands.strangers(band);
        return words
                + (strangers >= 1
                        ? String.format(
                                Locale.ENGLISH,
                                ". By our tests a search of so many faces brings up to %.0f stranger here or above.",
                                strangers)
                        : String.format(
                                Locale.ENGLISH,
                                ". By our tests 1 of %.0f searches of so many faces brings a stranger here or above.",
                                1 / strangers));
    }
}
