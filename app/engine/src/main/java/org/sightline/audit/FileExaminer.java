package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.LimitException;
import org.sightline.archive.OpenFile;
import org.sightline.archive.RandomBytes;
import org.sightline.face.Pipeline;
import org.sightline.image.ImageFormat;
import org.sightline.image.MotionPhoto;
import org.sightline.model.Effort;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Stage;
import org.sightline.model.StageTimes;
import org.sightline.store.FileResult;
import org.sightline.store.FileState;
import org.sightline.store.MediaType;
import org.sightline.store.StoredFile;
import org.sightline.system.PrivateLog;
import org.sightline.video.FilmTracks;
import org.sightline.video.VideoLimits;
import org.sightline.worker.Analysis;
import org.sightline.worker.Analysis.Findings;
import org.sightline.worker.Analysis.Refused;
import org.sightline.worker.Worker;
import org.sightline.worker.WorkerException;
import org.sightline.worker.Workers;

/** Examines one file after the other; whatever is wrong with a file becomes its result. For one thread. */
final class FileExaminer {

    private static final PrivateLog LOG = PrivateLog.of(FileExaminer.class);

    /** What this version does not read, though it may be whole. */
    private static final Set<ProblemCode> NOT_READ =
            Set.of(ProblemCode.FORMAT_NOT_READ, ProblemCode.VIDEO_CODING_NOT_READ, ProblemCode.VIDEO_REFUSED);

    private final Map<String, Archive> archives;
    private final VanishedArchives vanished;
    private final Claims claims;
    private final Workers workers;
    private final Worker worker;
    private final MemoryShare memory;
    private final Effort effort;
    private final Path temporary;
    private final CancellationToken cancellation;
    private final StageTimes times = new StageTimes();
    private final VideoExaminer videos;
    private final FootageMeter footage;

    /**
     * @param temporary folder to unpack videos into that cannot be read as they lie there
     */
    FileExaminer(
            Map<String, Archive> archives,
            VanishedArchives vanished,
            Claims claims,
            Workers workers,
            MemoryShare memory,
            Effort effort,
            Path temporary,
            CancellationToken cancellation,
            VideoScan videoScan) {
        this.footage = videoScan.footage();
        this.memory = memory;
        this.temporary = temporary;
        this.cancellation = cancellation;
        this.effort = effort;
        this.vanished = vanished;
        this.archives = archives;
        this.claims = claims;
        this.workers = workers;
        this.worker = workers.newWorker();
        this.videos = new VideoExaminer(worker, effort, cancellation, videoScan, times);
    }

    /** Empty if the file waits for another file's result, or for its archive to come back. */
    Optional<Outcome> examine(StoredFile file) throws InterruptedException {
        if (vanished.contains(file.archive())) {
            return Optional.empty();
        }
        boolean video = isVideo(file);
        int share = memory.acquire(video ? 0 : file.size());
        try {
            return video ? examineVideo(file) : examineAlone(file);
        } finally {
            memory.release(share);
            if (file.media() == MediaType.VIDEO) {
                footage.settled(file.id(), file.size());
            }
        }
    }

    private Optional<Outcome> examineAlone(StoredFile file) throws InterruptedException {
        PhotoId claim = null;
        try {
            long begun = System.nanoTime();
            byte[] bytes = read(file);
            if (ImageFormat.of(bytes) == ImageFormat.VIDEO) {
                return examineVideo(file);
            }
            if (bytes.length > workers.largestFile()) {
                return Optional.of(failed(file, tooLarge(), null));
            }
            PhotoId photo = new PhotoId(sha256(bytes));
            times.add(Stage.READ, System.nanoTime() - begun);
            Claims.Answer answer = claims.claim(photo, file.id());
            if (answer == Claims.Answer.WAITS) {
                return Optional.empty();
            }
            if (answer == Claims.Answer.KNOWN) {
                return Optional.of(new Outcome(new FileResult.Known(List.of(file.id()), photo), null));
            }
            claim = photo;
            return Optional.of(outcome(file, photo, bytes, examine(bytes)));
        } catch (CancellationException | WorkerException end) {
            throw end;
        } catch (IOException gone) {
            LOG.failure("Reading a file of an archive", gone);
            if (claim == null && vanished.isGone(file.archive())) {
                return Optional.empty();
            }
            return Optional.of(failed(file, Refused.of(ProblemCode.FILE_UNREADABLE), claim));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unexpected) {
            LOG.failure("Examining a picture", unexpected);
            return Optional.of(failed(file, Refused.of(ProblemCode.ANALYSIS_FAILED), claim));
        }
    }

    /** By its first bytes, whatever its name: what looks like a picture is examined as one. */
    private boolean isVideo(StoredFile file) {
        Archive archive = archives.get(file.archive());
        if (file.media() != MediaType.VIDEO || archive == null) {
            return false;
        }
        try (InputStream in = archive.open(file.part(), file.path())) {
            ImageFormat format = ImageFormat.of(in.readNBytes(ImageFormat.SIGNATURE_LENGTH));
            return format == ImageFormat.VIDEO || format == ImageFormat.UNKNOWN;
        } catch (IOException gone) {
            // Told where it is opened again.
            return true;
        }
    }

    private Optional<Outcome> examineVideo(StoredFile file) throws InterruptedException {
        PhotoId claim = null;
        try (OpenFile video = open(file, file.path())) {
            PhotoId id = videos.id(video);
            Claims.Answer answer = claims.claim(id, file.id());
            if (answer == Claims.Answer.WAITS) {
                return Optional.empty();
            }
            if (answer == Claims.Answer.KNOWN) {
                return Optional.of(new Outcome(new FileResult.Known(List.of(file.id()), id), null));
            }
            claim = id;
            VideoExaminer.Result result = videos.watch(
                    id,
                    video,
                    claims.watched(id, Pipeline.of(effort)),
                    film -> footage.watched(file.id(), file.size(), film.examined(), film.duration()));
            if (result instanceof VideoExaminer.Seen seen) {
                return Optional.of(outcome(file, id, seen));
            }
            return result instanceof VideoExaminer.NotSeen not
                    ? Optional.of(failed(file, not.reason(), id))
                    : Optional.empty();
        } catch (CancellationException | WorkerException end) {
            throw end;
        } catch (LimitException limit) {
            Problem problem = limit.problem(file.path());
            return Optional.of(failed(file, new Refused(problem.code(), problem.arguments()), claim));
        } catch (IOException gone) {
            LOG.failure("Reading a video of an archive", gone);
            if (vanished.isGone(file.archive())) {
                return Optional.empty();
            }
            return Optional.of(failed(file, Refused.of(ProblemCode.FILE_UNREADABLE), claim));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unexpected) {
            LOG.failure("Examining a video", unexpected);
            return Optional.of(failed(file, Refused.of(ProblemCode.ANALYSIS_FAILED), claim));
        }
    }

    /** @param path of the file, or of one beside it */
    private OpenFile open(StoredFile file, String path) throws IOException {
        Archive archive = archives.get(file.archive());
        if (archive == null) {
            throw new IOException("The archive is not open");
        }
        return archive.openLarge(
                file.part(),
                path,
                VideoLimits.STANDARD.fileBytes(),
                temporary,
                bytes -> cancellation.throwIfCancelled());
    }

    private Outcome outcome(StoredFile file, PhotoId id, VideoExaminer.Seen seen) {
        Film film = seen.film();
        Photo video = new Photo(
                id, film.uprightWidth(), film.uprightHeight(), seen.metadata(), FilmTracks.join(seen.parts()), film);
        return new Outcome(
                new FileResult.Analysed(List.of(file.id()), video, null, Pipeline.of(effort), seen.stopped()), id);
    }

    private Analysis examine(byte[] bytes) throws InterruptedException {
        long begun = System.nanoTime();
        Analysis analysis = worker.examine(bytes, effort);
        long spent = System.nanoTime() - begun;
        if (analysis instanceof Findings findings) {
            times.add(findings.times());
            spent -= Math.min(spent, findings.times().total());
        }
        times.add(Stage.TRANSFER, spent);
        return analysis;
    }

    /** What time was spent on so far. */
    StageTimes times() {
        return times;
    }

    private Outcome outcome(StoredFile file, PhotoId id, byte[] bytes, Analysis analysis)
            throws InterruptedException, IOException {
        if (analysis instanceof Findings findings) {
            Photo still = new Photo(id, findings.width(), findings.height(), findings.metadata(), findings.faces());
            OptionalInt appended = MotionPhoto.film(bytes);
            Optional<FilmPart> film = film(file, bytes, appended);
            FileResult result = new FileResult.Analysed(
                    List.of(file.id()),
                    film.map(part -> MovingPhoto.of(still, List.of(part))).orElse(still),
                    findings.fingerprint(),
                    Pipeline.of(effort),
                    remark(findings, film.isEmpty() && appended.isPresent()));
            return new Outcome(result, id);
        }
        return failed(file, (Refused) analysis, id);
    }

    /**
     * What a phone filmed around the moment of a photo: behind its bytes, or in a file beside it.
     *
     * @param appended where in the bytes it begins
     */
    private Optional<FilmPart> film(StoredFile file, byte[] bytes, OptionalInt appended)
            throws InterruptedException, IOException {
        if (appended.isPresent()) {
            return videos.watchShort(RandomBytes.of(bytes, appended.getAsInt()));
        }
        for (String path : LivePhoto.films(file.path())) {
            Optional<OpenFile> beside = beside(file, path);
            if (beside.isPresent()) {
                try (OpenFile film = beside.get()) {
                    return videos.watchShort(videos.id(film), film);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<OpenFile> beside(StoredFile file, String path) throws IOException {
        try {
            return Optional.of(open(file, path));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** @param unwatched whether it moves, and how was not looked through */
    private static @Nullable ProblemCode remark(Findings findings, boolean unwatched) {
        if (findings.truncated()) {
            return ProblemCode.IMAGE_TRUNCATED;
        }
        if (unwatched) {
            return ProblemCode.MOTION_NOT_READ;
        }
        return findings.metadataUnreadable() ? ProblemCode.METADATA_UNREADABLE : null;
    }

    private static Outcome failed(StoredFile file, Refused refused, @Nullable PhotoId claim) {
        FileState state = NOT_READ.contains(refused.code()) ? FileState.NOT_EXAMINED : FileState.UNREADABLE;
        Problem problem = new Problem(file.path(), refused.code(), refused.arguments());
        return new Outcome(new FileResult.Failed(List.of(file.id()), state, problem), claim);
    }

    /** The file's bytes; one more than a worker takes if there are more. */
    private byte[] read(StoredFile file) throws IOException {
        Archive archive = archives.get(file.archive());
        if (archive == null) {
            throw new IOException("The archive is not open");
        }
        try (InputStream in = archive.open(file.part(), file.path())) {
            // An entry may hold more than its ZIP says.
            int most = (int) Math.min(workers.largestFile() + 1, Integer.MAX_VALUE - 8);
            byte[] said = new byte[(int) Math.min(file.size(), most)];
            int read = in.readNBytes(said, 0, said.length);
            byte[] more = in.readNBytes(most - read);
            if (more.length == 0 && read == said.length) {
                return said;
            }
            byte[] all = Arrays.copyOf(said, read + more.length);
            System.arraycopy(more, 0, all, read, more.length);
            return all;
        }
    }

    private Refused tooLarge() {
        return Refused.of(ProblemCode.FILE_TOO_LARGE, Long.toString(workers.largestFile() >> 20));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
