package org.sightline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.FaceMatch;
import org.sightline.audit.FaceSearch;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.SinglePhoto;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.PlacedAppearance;
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
            List<FaceMatch> matches = new FaceSearch(audit).find(face, top, arguments.assumptions());
            if (json) {
                terminal.print(FindReport.of(face, matches));
            } else {
                print(matches);
            }
        }
        return ExitCode.DONE;
    }

    private Face chosenFace(Engine engine, Path picture) {
        SinglePhoto examined = SinglePhoto.examine(engine, picture);
        JudgedPhoto judged = examined.photo();
        if (judged == null) {
            throw new CommandFailure(ExitCode.NO_INPUT, picture + ": " + examined.remark());
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

    private void print(List<FaceMatch> matches) {
        if (matches.isEmpty()) {
            terminal.print("No photo of this archive shows a face that this app takes for the same.");
            return;
        }
        for (FaceMatch match : matches) {
            JudgedPhoto judged = match.photo();
            terminal.print(String.format(
                    Locale.ENGLISH,
                    "%.3f  %-11s  %-8s  %s",
                    match.similarity(),
                    words(match),
                    judged.audience(),
                    judged.path()));
            for (PlacedAppearance placed : judged.appearances()) {
                String link = placed.appearance().permalink();
                if (link != null) {
                    terminal.print("       " + link);
                }
            }
        }
    }

    private static String words(FaceMatch match) {
        return switch (match.band()) {
            case VERY_LIKELY -> "very likely";
            case PROBABLY -> "probably";
            case PERHAPS -> "perhaps";
        };
    }
}
