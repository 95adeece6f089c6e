package org.sightline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.sightline.model.PlayingTime;
import org.sightline.model.Seen;
import org.sightline.model.Timestamp;
import org.sightline.people.SearchBands;
import org.sightline.report.FindReport;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code find}: what a face-search engine would answer about the user's own archive. */
@CommandLine.Command(name = "find", mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(index = "0", paramLabel = "${bundle:label.PHOTO}", descriptionKey = "photo")
    private @Nullable Path photo;

    @CommandLine.Parameters(index = "1..*", paramLabel = "${bundle:label.EXPORT}", descriptionKey = "exports")
    private List<Path> exports = new ArrayList<>();

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--face", paramLabel = "N")
    private @Nullable Integer faceNumber;

    @CommandLine.Option(names = "--top", paramLabel = "N", defaultValue = "20")
    private int top = 20;

    @CommandLine.Option(names = "--json")
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.findWhat");
        }
        if (top < 1) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.top");
        }
        store.check();
        boolean kept = store.store() != null;
        if (kept) {
            store.existing();
        }
        Engine engine = Engine.start(folders);
        Face face = chosenFace(engine, picture);
        if (!face.identifiability().isIdentifiable()) {
            terminal.tell(face.identifiability() == Identifiability.WEAK ? "find.weak" : "find.poor");
        }
        try (Audit audit = store.open(folders, terminal)) {
            if (!kept) {
                new Scanning(terminal).scan(engine, audit, exports, arguments, false);
            }
            FaceAnswer answer = new FaceSearch(audit).find(face, top, arguments.assumptions());
            if (!(answer instanceof FaceAnswer.Found found)) {
                throw new CommandFailure(ExitCode.FAILED, "failure.findChild");
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
            throw CommandFailure.said(
                    ExitCode.NO_INPUT,
                    picture + ": "
                            + examined.remark(new Messages(terminal.words().locale())));
        }
        List<Face> faces = judged.photo().faces();
        if (faces.isEmpty()) {
            throw new CommandFailure(ExitCode.FAILED, "failure.findNoFace", picture);
        }
        if (faceNumber == null) {
            if (faces.size() > 1) {
                throw CommandFailure.said(ExitCode.WRONG_USAGE, severalFaces(picture, faces));
            }
            return faces.get(0);
        }
        if (faceNumber < 1 || faceNumber > faces.size()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.findFace", picture, faces.size());
        }
        return faces.get(faceNumber - 1);
    }

    private String severalFaces(Path picture, List<Face> faces) {
        CommandWords words = terminal.words();
        StringBuilder text = new StringBuilder(words.of("find.several", picture, faces.size()));
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            text.append(System.lineSeparator())
                    .append(words.of(
                            "find.several.face",
                            i + 1,
                            Math.round(face.box().x()),
                            Math.round(face.box().y()),
                            Math.round(face.box().width()),
                            words.of("level." + face.identifiability().name())));
        }
        return text.toString();
    }

    private void print(FaceAnswer.Found found) {
        if (found.matches().isEmpty()) {
            terminal.say("find.nothing");
            return;
        }
        Person person = found.person();
        if (person != null) {
            terminal.tell("find.person", new PeopleWords(terminal.words()).of(person));
        }
        terminal.tell("find.searched", found.searched());
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
        CommandWords words = terminal.words();
        JudgedPhoto judged = match.photo();
        terminal.print(String.format(
                words.locale(),
                "  %.3f  %-8s  %s%s%s",
                match.similarity(),
                words.of("audience." + judged.audience().name()),
                judged.path(),
                seen(match.found().seen()),
                match.own() < match.similarity()
                        ? words.of("find.others", String.format(words.locale(), "%.3f", match.own()))
                        : ""));
        for (PlacedAppearance placed : judged.appearances()) {
            howToFind(placed).ifPresent(line -> terminal.print("         " + line));
        }
    }

    /** From when to when in a video. */
    private String seen(@Nullable Seen seen) {
        return seen == null
                ? ""
                : terminal.words().of("find.seen", PlayingTime.of(seen.start()), PlayingTime.of(seen.end()));
    }

    /** The post's address, or what leads to it where the export tells none. */
    private Optional<String> howToFind(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        if (appearance.permalink() != null) {
            return Optional.of(appearance.permalink());
        }
        if (placed.platform() == Platform.FOLDER) {
            return Optional.empty();
        }
        CommandWords words = terminal.words();
        Timestamp posted = appearance.postedAt();
        return Optional.of(words.of(
                        "find.on",
                        placed.platform().id(),
                        words.of("kind." + appearance.kind().name()))
                + (posted == null ? "" : words.of("find.on.day", posted))
                + (appearance.album() == null ? "" : words.of("find.on.album", appearance.album())));
    }

    private String heading(Band band) {
        CommandWords words = terminal.words();
        double strangers = SearchBands.strangers(band);
        return words.of("find." + band.name())
                + (strangers >= 1
                        ? words.of("find.strangers", Math.round(strangers))
                        : words.of("find.searches", Math.round(1 / strangers)));
    }
}
