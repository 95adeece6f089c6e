package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.image.ImageException;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/**
 * One picture, examined by itself and kept nowhere.
 *
 * @param photo what was found, or null if it could not be read
 * @param remark what was amiss, or null
 */
public record SinglePhoto(
        @Nullable JudgedPhoto photo, @Nullable String remark) {

    /** Examines a file. */
    public static SinglePhoto examine(Engine engine, Path file) {
        Messages messages = Messages.english();
        try {
            PhotoAnalyser analyser = engine.newAnalyser();
            if (Files.size(file) > analyser.largestFile()) {
                throw new ImageException(ProblemCode.FILE_TOO_LARGE, Long.toString(analyser.largestFile() >> 20));
            }
            byte[] bytes = Files.readAllBytes(file);
            AnalysedPhoto analysed = analyser.analyse(new PhotoId(FileExaminer.sha256(bytes)), bytes);
            String name = String.valueOf(file.getFileName());
            PlacedAppearance alone = new PlacedAppearance(
                    "folder-1",
                    Platform.FOLDER,
                    name,
                    Appearance.builder(AppearanceKind.FILE, name)
                            .audience(Audience.UNKNOWN, Evidence.listedIn(null))
                            .build());
            String remark = analysed.truncated() ? messages.of(Problem.of(ProblemCode.IMAGE_TRUNCATED, name)) : null;
            return new SinglePhoto(PhotoJudgement.of(analysed.photo(), List.of(alone), List.of()), remark);
        } catch (ImageException broken) {
            return new SinglePhoto(null, messages.of(new Problem(null, broken.code(), broken.arguments())));
        } catch (IOException unreadable) {
            ProblemCode code = Files.exists(file) ? ProblemCode.FOLDER_UNREADABLE : ProblemCode.NOT_FOUND;
            return new SinglePhoto(null, messages.of(Problem.of(code, null)));
        }
    }

    /** The id of a file's bytes. */
    public static PhotoId idOf(Path file) throws IOException {
        return new PhotoId(FileExaminer.sha256(Files.readAllBytes(file)));
    }
}
