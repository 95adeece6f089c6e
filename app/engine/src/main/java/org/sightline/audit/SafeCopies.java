package org.sightline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.image.ImageFormat;
import org.sightline.model.Band;
import org.sightline.model.Box;
import org.sightline.model.Cover;
import org.sightline.model.CoveredFace;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.PhotoId;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.people.FalseMatches;
import org.sightline.worker.Analysis;
import org.sightline.worker.ThumbnailWorker;
import org.sightline.worker.Worker;
import org.sightline.worker.Workers;

/**
 * Makes copies of photos that can be handed on: faces are covered, and nothing is told beside the picture. A copy is examined
 * again, and what this program still matches is covered more strongly, until it does not. That is no promise about other
 * programs, nor about clothes and place. For one thread.
 */
public final class SafeCopies implements AutoCloseable {

    /** Share of strangers that are as alike as what still counts as a match: more careful than any search. */
    private static final double STRANGERS = 0.01;

    /** From this level on there is one colour, whatever was asked for. */
    private static final int SOLID_FROM = 5;

    /** Share of a found face that must lie over one of the audit's to be the same. */
    private static final double SAME_PLACE = 0.3;

    private final @Nullable Audit audit;
    private final @Nullable FaceSearch search;
    private final Workers examiners;
    private final Workers copiers;
    private final Worker examiner;
    private final Covering covering;
    private final ThumbnailWorker copier;
    private final double match = FalseMatches.similarity(STRANGERS);

    /** How a face is covered at a level. */
    @FunctionalInterface
    interface Covering {
        CoveredFace at(Face face, Cover cover, int level);
    }

    /** @param audit that knows who is who; null where nobody is known, and so nobody is shown */
    public SafeCopies(Engine engine, @Nullable Audit audit) {
        this(engine, audit, SafeCopies::usual);
    }

    /** @param covering other than the usual one, for tests: the first level of that leaves nothing that is matched in any sample photo */
    SafeCopies(Engine engine, @Nullable Audit audit, Covering covering) {
        this.covering = covering;
        this.audit = audit;
        this.search = audit == null ? null : new FaceSearch(audit);
        this.examiners = engine.newWorkers();
        this.copiers = engine.newThumbnailWorkers();
        this.examiner = examiners.newWorker();
        this.copier = new ThumbnailWorker(copiers);
    }

    /** What a copy came to. */
    public sealed interface Outcome {}

    /**
     * The copy.
     *
     * @param file a PNG or a JPEG
     * @param faces that were found in the photo
     * @param covered of them
     * @param strengthened how often a cover was made stronger, because a face was still matched
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Made(byte[] file, int faces, int covered, int strengthened) implements Outcome {

        public boolean isPng() {
            return (file[0] & 0xFF) == 0x89;
        }
    }

    /** Why there is none. */
    public record NotMade(Problem problem) implements Outcome {}

    /** Bytes of a photo that a copy can be made of. */
    public long largestFile() {
        return Math.min(examiners.largestFile(), copiers.largestFile());
    }

    /**
     * Makes a copy of a photo.
     *
     * @param file the photo's bytes, which stay as they are
     * @throws CancellationException if the thread was interrupted
     * @throws org.sightline.worker.WorkerException if no picture can be examined on this machine
     */
    public Outcome make(byte[] file, HiddenPeople hidden, Cover cover) {
        if (ImageFormat.of(file) == ImageFormat.VIDEO) {
            return new NotMade(new Problem(null, ProblemCode.COPY_OF_VIDEO, List.of()));
        }
        if (file.length > largestFile()) {
            return new NotMade(
                    new Problem(null, ProblemCode.FILE_TOO_LARGE, List.of(Long.toString(largestFile() >> 20))));
        }
        try {
            Analysis analysis = examiner.examine(file, Effort.THOROUGH);
            return analysis instanceof Analysis.Findings found
                    ? covered(file, found.faces(), toHide(file, found.faces(), hidden), cover)
                    : refused((Analysis.Refused) analysis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(stopped);
        }
    }

    private static NotMade refused(Analysis.Refused refused) {
        return new NotMade(new Problem(null, refused.code(), refused.arguments()));
    }

    private List<Face> toHide(byte[] file, List<Face> faces, HiddenPeople hidden) {
        Optional<JudgedPhoto> known =
                audit == null ? Optional.empty() : audit.photo(new PhotoId(FileExaminer.sha256(file)), List.of());
        return faces.stream()
                .filter(face ->
                        hidden.hides(known.map(photo -> placed(face, photo)).orElseGet(() -> found(face))))
                .toList();
    }

    /** Whose face stands there in the audit's photo. */
    private static @Nullable Person placed(Face face, JudgedPhoto photo) {
        return photo.faces().stream()
                .filter(other -> other.face().box().overlap(face.box()) >= SAME_PLACE)
                .max((one, other) -> Double.compare(
                        one.face().box().overlap(face.box()), other.face().box().overlap(face.box())))
                .map(PhotoFace::person)
                .orElse(null);
    }

    /** Whose face it is in a photo that the audit does not hold; null unless it is very like a person's. */
    private @Nullable Person found(Face face) {
        if (search == null
                || !face.identifiability().isIdentifiable()
                || !(search.find(face, 1, List.of()) instanceof FaceAnswer.Found answer)) {
            return null;
        }
        return answer.matches().stream()
                .filter(best -> best.band() == Band.VERY_LIKELY)
                .findFirst()
                .map(best -> answer.person())
                .orElse(null);
    }

    private Outcome covered(byte[] file, List<Face> all, List<Face> hide, Cover cover) throws InterruptedException {
        Map<Face, Integer> levels = new HashMap<>();
        hide.forEach(face -> levels.put(face, 1));
        int strengthened = 0;
        while (true) {
            ThumbnailWorker.Result result = copier.copy(file, covers(hide, levels, cover));
            if (!(result instanceof ThumbnailWorker.Copied copy)) {
                ProblemCode code =
                        result instanceof ThumbnailWorker.NotMade none ? none.code() : ProblemCode.ANALYSIS_FAILED;
                return new NotMade(new Problem(null, code, List.of()));
            }
            Set<Face> matched = hide.isEmpty() ? Set.of() : stillMatched(copy.file(), all, hide);
            if (matched.isEmpty()) {
                return new Made(copy.file(), all.size(), hide.size(), strengthened);
            }
            for (Face face : matched) {
                int next = levels.merge(face, 1, Integer::sum);
                strengthened++;
                if (next > CoveredFace.STRONGEST) {
                    return new NotMade(new Problem(null, ProblemCode.COPY_STILL_MATCHED, List.of()));
                }
            }
        }
    }

    private List<CoveredFace> covers(List<Face> hide, Map<Face, Integer> levels, Cover cover) {
        List<CoveredFace> covers = new ArrayList<>();
        for (Face face : hide) {
            covers.add(covering.at(face, cover, levels.getOrDefault(face, 1)));
        }
        return covers;
    }

    static CoveredFace usual(Face face, Cover cover, int level) {
        return new CoveredFace(face.box(), level >= SOLID_FROM ? Cover.SOLID : cover, level);
    }

    /** Hidden faces that a face of the copy is like, wherever it lies, unless it is one that is shown on purpose. */
    private Set<Face> stillMatched(byte[] copy, List<Face> all, List<Face> hide) throws InterruptedException {
        if (!(examiner.examine(copy, Effort.THOROUGH) instanceof Analysis.Findings found)) {
            // What this program cannot open it cannot match; nor can it be handed on.
            return Set.copyOf(hide);
        }
        List<Box> shown =
                all.stream().filter(face -> !hide.contains(face)).map(Face::box).toList();
        Set<Face> matched = new HashSet<>();
        for (Face face : found.faces()) {
            if (shown.stream().noneMatch(box -> box.overlap(face.box()) >= SAME_PLACE)) {
                hide.stream()
                        .filter(hidden -> hidden.embedding().similarity(face.embedding()) >= match)
                        .forEach(matched::add);
            }
        }
        return matched;
    }

    @Override
    public void close() {
        examiners.close();
        copiers.close();
    }
}
