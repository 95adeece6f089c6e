package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Answers;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Copy;
import org.sightline.model.Effort;
import org.sightline.model.Evidence;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.worker.Analysis;
import org.sightline.worker.Analysis.Findings;
import org.sightline.worker.Analysis.Refused;
import org.sightline.worker.Workers;

/**
 * One picture, examined by itself and kept nowhere.
 *
 * @param photo what was found, or null if it could not be read
 * @param problem what was amiss, or null
 */
public record SinglePhoto(
        @Nullable JudgedPhoto photo, @Nullable Problem problem) {

    private static final int BUFFER = 1 << 16;

    /**
     * Examines a file.
     *
     * @throws org.sightline.worker.WorkerException if no picture can be examined on this machine
     */
    public static SinglePhoto examine(Engine engine, Path file) {
        try (Workers workers = engine.newWorkers()) {
            return examine(workers, read(file, workers.largestFile()), String.valueOf(file.getFileName()));
        } catch (IOException unreadable) {
            return refused(Refused.of(Files.exists(file) ? ProblemCode.FOLDER_UNREADABLE : ProblemCode.NOT_FOUND));
        }
    }

    /**
     * Examines a picture that is no file, such as one that was pasted.
     *
     * @param name what it is called in sentences
     * @throws org.sightline.worker.WorkerException if no picture can be examined on this machine
     */
    public static SinglePhoto examine(Engine engine, byte[] bytes, String name) {
        try (Workers workers = engine.newWorkers()) {
            return examine(workers, bytes, name);
        }
    }

    private static SinglePhoto examine(Workers workers, byte[] bytes, String name) {
        if (bytes.length > workers.largestFile()) {
            return refused(Refused.of(ProblemCode.FILE_TOO_LARGE, Long.toString(workers.largestFile() >> 20)));
        }
        try {
            Analysis analysis = workers.newWorker().examine(bytes, Effort.NORMAL);
            return analysis instanceof Findings findings
                    ? judged(new PhotoId(FileExaminer.sha256(bytes)), name, findings)
                    : refused((Refused) analysis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused(Refused.of(ProblemCode.ANALYSIS_FAILED));
        }
    }

    /** The file's bytes; one more than the most if there are more. */
    private static byte[] read(Path file, long most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        }
    }

    private static SinglePhoto judged(PhotoId id, String name, Findings findings) {
        Photo photo = new Photo(id, findings.width(), findings.height(), findings.metadata(), findings.faces());
        PlacedAppearance alone = new PlacedAppearance(
                "folder-1",
                Platform.FOLDER,
                name,
                Copy.of(photo),
                Appearance.builder(AppearanceKind.FILE, name)
                        .audience(Audience.UNKNOWN, Evidence.listedIn(null))
                        .build());
        return new SinglePhoto(
                new PhotoJudgement(Answers.NONE, PeopleSnapshot.NONE).of(photo, List.of(alone)),
                findings.truncated() ? Problem.of(ProblemCode.IMAGE_TRUNCATED, name) : null);
    }

    private static SinglePhoto refused(Refused refused) {
        return new SinglePhoto(null, new Problem(null, refused.code(), refused.arguments()));
    }

    /** What was amiss, in words; null if nothing was. */
    public @Nullable String remark(Messages words) {
        return problem == null ? null : words.of(problem);
    }

    /** The id of a file's bytes, however many there are. */
    public static PhotoId idOf(Path file) throws IOException {
        MessageDigest digest = FileExaminer.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new PhotoId(HexFormat.of().formatHex(digest.digest()));
    }
}
