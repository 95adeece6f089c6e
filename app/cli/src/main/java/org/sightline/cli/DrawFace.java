package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Engine;
import org.sightline.audit.FaceExperiments;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.PhotoFiles;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.PersonId;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code people draw}: adds a face that was not found. */
@CommandLine.Command(name = "draw")
final class DrawFace extends PeopleAction {

    private final AppFolders folders;

    @CommandLine.Parameters(index = "0", paramLabel = "${bundle:label.PHOTO}", descriptionKey = "photo")
    private String photo = "";

    @CommandLine.Parameters(
            index = "1",
            paramLabel = "${bundle:label.BOX}",
            split = ",",
            arity = "1",
            descriptionKey = "box")
    private List<Double> box = new ArrayList<>();

    DrawFace(Terminal terminal, AppFolders folders) {
        super(terminal, folders);
        this.folders = folders;
    }

    @Override
    @Nullable
    String act(Opened opened) {
        JudgedPhoto judged = opened.audit()
                .photoByShortId(photo, List.of())
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, "failure.noPhotoId", photo));
        Box drawn = box(judged);
        Engine engine = Engine.start(folders);
        try (FaceExperiments experiments = new FaceExperiments(engine, opened.audit());
                PhotoFiles files = new PhotoFiles(engine, opened.audit(), List.of(), experiments.largestFile())) {
            Face face = measured(judged, drawn, experiments, files);
            PersonId person = opened.people().draw(judged.photo().id(), face);
            return words().of(
                            face.identifiability().isIdentifiable() ? "people.drawn" : "people.drawn.poor",
                            person,
                            words().of("level." + face.identifiability().name()));
        }
    }

    private Box box(JudgedPhoto judged) {
        Box whole = new Box(0, 0, judged.photo().width(), judged.photo().height());
        Box drawn = box.size() == 4 ? new Box(box.get(0), box.get(1), box.get(2), box.get(3)) : new Box(0, 0, 0, 0);
        Box inside = drawn.clippedTo((int) whole.width(), (int) whole.height());
        if (inside.width() < 4 || inside.height() < 4) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "failure.drawBox",
                    Integer.toString(judged.photo().width()),
                    Integer.toString(judged.photo().height()));
        }
        return inside;
    }

    private static Face measured(JudgedPhoto judged, Box drawn, FaceExperiments experiments, PhotoFiles files) {
        try {
            PhotoFiles.Visited<Optional<Face>> visited = files.visit(judged, (file, copy) -> {
                // Another copy is of another size, and what was measured there would be, too.
                return copy.id().equals(judged.photo().id()) ? experiments.measure(file, drawn) : Optional.empty();
            });
            return visited.result()
                    .flatMap(found -> found)
                    .orElseThrow(() -> new CommandFailure(ExitCode.FAILED, "failure.drawGone"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(ExitCode.INTERRUPTED, "failure.drawStopped");
        }
    }
}
