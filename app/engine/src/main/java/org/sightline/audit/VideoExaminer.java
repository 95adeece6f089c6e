package org.sightline.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.RandomBytes;
import org.sightline.face.Pipeline;
import org.sightline.model.Effort;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;
import org.sightline.model.Stage;
import org.sightline.model.StageTimes;
import org.sightline.store.FileResult;
import org.sightline.video.ByteFeed;
import org.sightline.worker.Analysis;
import org.sightline.worker.Analysis.Refused;
import org.sightline.worker.Analysis.Watched;
import org.sightline.worker.Worker;

/**
 * Has a video looked through, part by part. Each part is kept as it comes, so that a scan that is ended goes on behind it, and a
 * part that no worker survives costs what comes after it and nothing before. For one thread.
 */
final class VideoExaminer {

    private static final int BUFFER = 1 << 17;

    private final Worker worker;
    private final Effort effort;
    private final CancellationToken cancellation;
    private final VideoScan shared;
    private final StageTimes times;

    /** Keeps a part before the next one is looked through. */
    @FunctionalInterface
    interface Keeping {
        void keep(FileResult.Watched part) throws InterruptedException;
    }

    /** @param times what time is spent on is added to */
    VideoExaminer(Worker worker, Effort effort, CancellationToken cancellation, VideoScan shared, StageTimes times) {
        this.worker = worker;
        this.effort = effort;
        this.cancellation = cancellation;
        this.shared = shared;
        this.times = times;
    }

    /** What a video came to. */
    sealed interface Result {}

    /** All of it was looked through, or as much as can be. */
    record Seen(List<FilmPart> parts) implements Result {

        Film film() {
            return FilmPart.film(parts);
        }

        PhotoMetadata metadata() {
            return FilmPart.metadata(parts);
        }

        @Nullable
        ProblemCode stopped() {
            return parts.get(parts.size() - 1).stopped();
        }
    }

    /** Nothing of it could be. */
    record NotSeen(Refused reason) implements Result {}

    /** The scan is to end; what was kept is there for the next. */
    record Stopped() implements Result {}

    /** @throws IOException if its bytes cannot be had any more */
    PhotoId id(RandomBytes video) throws IOException {
        long begun = System.nanoTime();
        PhotoId id = sha256(video, cancellation::throwIfCancelled);
        times.add(Stage.READ, System.nanoTime() - begun);
        return id;
    }

    /**
     * The id of a video's bytes, however many there are.
     *
     * @param goOn called often; ends the reading with an exception
     */
    static PhotoId sha256(RandomBytes video, Runnable goOn) throws IOException {
        MessageDigest digest = FileExaminer.sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        for (long at = 0; at < video.size(); ) {
            buffer.clear();
            int read = video.read(buffer, at);
            if (read <= 0) {
                throw new IOException("The video is shorter than it was");
            }
            digest.update(buffer.flip());
            at += read;
            goOn.run();
        }
        return new PhotoId(HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Looks through all that was not yet.
     *
     * @param before parts that were looked through before
     * @param progress is told after each part how far the film has come
     * @throws IOException if its bytes cannot be had any more
     */
    Result watch(PhotoId id, RandomBytes video, List<FilmPart> before, Consumer<Film> progress)
            throws InterruptedException, IOException {
        ByteFeed feed = feed(video);
        List<FilmPart> parts = new ArrayList<>(before);
        if (!parts.isEmpty()) {
            progress.accept(parts.get(parts.size() - 1).film());
        }
        while (parts.isEmpty() || !parts.get(parts.size() - 1).isLast()) {
            cancellation.awaitResumed();
            if (cancellation.isCancelled()) {
                return new Stopped();
            }
            Analysis analysis =
                    parts.isEmpty() ? shared.firstParts().of(id, () -> watch(feed, 0)) : watch(feed, parts.size());
            if (analysis instanceof Watched watched && watched.part().number() == parts.size()) {
                parts.add(watched.part());
            } else {
                Refused refused = analysis instanceof Refused reason ? reason : Refused.of(ProblemCode.ANALYSIS_FAILED);
                Optional<FilmPart> end = end(parts, refused);
                if (end.isEmpty()) {
                    return new NotSeen(refused);
                }
                parts.add(end.get());
            }
            FilmPart last = parts.get(parts.size() - 1);
            shared.keeping().keep(new FileResult.Watched(id, Pipeline.of(effort), last));
            progress.accept(last.film());
        }
        return new Seen(parts);
    }

    /** A film that is no longer than a moving photo's; empty for all others, also where it cannot be looked through. */
    Optional<FilmPart> watchShort(RandomBytes video) throws InterruptedException, IOException {
        return ifShort(watch(feed(video), 0));
    }

    /** The same of one that lies in a file of its own, which is examined by itself, too. */
    Optional<FilmPart> watchShort(PhotoId id, RandomBytes video) throws InterruptedException, IOException {
        return ifShort(shared.firstParts().of(id, () -> watch(feed(video), 0)));
    }

    private static Optional<FilmPart> ifShort(Analysis analysis) {
        return analysis instanceof Watched watched
                        && watched.part().isLast()
                        && watched.part().film().duration() <= LivePhoto.LONGEST
                ? Optional.of(watched.part())
                : Optional.empty();
    }

    private Analysis watch(ByteFeed feed, int part) throws InterruptedException, IOException {
        long begun = System.nanoTime();
        Analysis analysis = worker.watch(feed, part, effort);
        long spent = System.nanoTime() - begun;
        if (analysis instanceof Watched watched) {
            times.add(watched.times());
            spent -= Math.min(spent, watched.times().total());
        }
        times.add(Stage.TRANSFER, spent);
        return analysis;
    }

    /** What stands for a part that cannot be looked through: what comes before it counts. Empty where nothing does. */
    private static Optional<FilmPart> end(List<FilmPart> parts, Refused refused) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ProblemCode code = switch (refused.code()) {
            case EXAMINER_CRASHED, EXAMINER_MEMORY, EXAMINER_TIME, ANALYSIS_FAILED -> ProblemCode.VIDEO_TROUBLESOME;
            default -> ProblemCode.VIDEO_CUT_OFF;
        };
        FilmPart last = parts.get(parts.size() - 1);
        long at = last.film().examined();
        Film known = last.film();
        Film film = new Film(
                Math.max(known.duration(), at),
                at,
                known.container(),
                known.codec(),
                known.width(),
                known.height(),
                known.rotation());
        return Optional.of(
                new FilmPart(film, PhotoMetadata.NONE, 0, parts.size(), true, code, null, null, at, at, List.of()));
    }

    static ByteFeed feed(RandomBytes video) {
        return new ByteFeed() {
            @Override
            public long size() {
                return video.size();
            }

            @Override
            public int read(byte[] into, int length, long position) throws IOException {
                return video.read(ByteBuffer.wrap(into, 0, length), position);
            }
        };
    }
}
