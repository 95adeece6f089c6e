package org.sightline.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.CoveredFace;
import org.sightline.model.ProblemCode;
import org.sightline.system.Fault;
import org.sightline.system.PrivateLog;
import org.sightline.video.ByteFeed;
import org.sightline.worker.WorkerProcess.SourceGone;

/**
 * Makes pictures small, and copies of them, in a process of its own. A picture that ends its process is tried once more in a fresh one, and then goes
 * without: a report can do without a picture. For one thread.
 */
public final class ThumbnailWorker {

    private static final PrivateLog LOG = PrivateLog.of(ThumbnailWorker.class);
    private static final int STARTS = 3;

    private final Workers workers;
    private @Nullable WorkerProcess process;

    /** @param workers whose command starts {@link ThumbnailMain} */
    public ThumbnailWorker(Workers workers) {
        this.workers = workers;
    }

    /** What making a picture small came to. */
    public sealed interface Result {}

    /**
     * The small picture, without metadata.
     *
     * @param width pixels
     * @param height pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Made(int width, int height, byte[] jpeg) implements Result {}

    /**
     * A copy, without metadata.
     *
     * @param width pixels
     * @param height pixels
     * @param file a JPEG or a PNG
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Copied(int width, int height, byte[] file) implements Result {}

    /** Why there is none. */
    public record NotMade(ProblemCode code) implements Result {}

    /**
     * Makes a picture small.
     *
     * @param file its bytes, no more than {@link Workers#largestFile}
     * @param longSide pixels of the longer side, if the picture is not smaller
     * @param hidden faces to hide for good, in pixels of the full, upright picture
     * @throws CancellationException if the workers were closed meanwhile
     * @throws WorkerException if no worker can be had at all
     */
    public Result make(byte[] file, int longSide, List<Box> hidden) throws InterruptedException {
        return make(new ThumbnailRequest(longSide, hidden, file));
    }

    /**
     * Makes a copy in the picture's own size that tells nothing beside the picture.
     *
     * @param file its bytes, no more than {@link Workers#largestFile}
     * @param covered faces to cover; without any the picture is not encoded anew if that can be helped
     * @throws CancellationException if the workers were closed meanwhile
     * @throws WorkerException if no worker can be had at all
     */
    public Result copy(byte[] file, List<CoveredFace> covered) throws InterruptedException {
        return make(new CopyRequest(covered, file));
    }

    /**
     * Makes a picture of a video's frame.
     *
     * @param moment milliseconds from the beginning
     * @param part of the frame that is shown, in pixels of the full, upright one; null for all of it
     * @param longSide pixels of the longer side, if what is shown is not smaller
     * @throws IOException if the video's bytes cannot be had any more
     * @throws CancellationException if the workers were closed meanwhile
     * @throws WorkerException if no worker can be had at all
     */
    public Result frame(ByteFeed video, long moment, @Nullable Box part, int longSide)
            throws InterruptedException, IOException {
        workers.unpackMedia();
        FrameRequest request = new FrameRequest(longSide, moment, part, video.size());
        try {
            return make(process -> process.converse(
                    video,
                    (out, number) -> PictureFrames.write(out, number, request),
                    (out, number, piece) -> PictureFrames.write(out, number, new PieceRequest(piece)),
                    workers.limits().perPart()));
        } catch (SourceGone gone) {
            throw gone.reason();
        }
    }

    private Result make(PictureRequest request) throws InterruptedException {
        workers.unpackFor(request.file());
        try {
            return make(process -> process.ask(
                    (out, number) -> PictureFrames.write(out, number, request),
                    workers.limits().timeFor(request.file())));
        } catch (SourceGone impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is asked of a worker. */
    @FunctionalInterface
    private interface Question {
        Message.Reply ask(WorkerProcess process) throws WorkerDied, SourceGone;
    }

    private Result make(Question request) throws InterruptedException, SourceGone {
        Lock lock = workers.amongOthers();
        lock.lockInterruptibly();
        try {
            return attempt(request);
        } catch (WorkerDied first) {
            LOG.failure("A worker ended while it made a picture small: " + first.death(), first);
        } finally {
            lock.unlock();
        }
        Lock alone = workers.alone();
        alone.lockInterruptibly();
        try {
            return attempt(request);
        } catch (WorkerDied second) {
            LOG.failure("The same picture ended a second worker: " + second.death(), second);
            return new NotMade(
                    switch (second.death()) {
                        case CRASHED -> ProblemCode.EXAMINER_CRASHED;
                        case OUT_OF_MEMORY -> ProblemCode.EXAMINER_MEMORY;
                        case TOO_SLOW -> ProblemCode.EXAMINER_TIME;
                    });
        } finally {
            alone.unlock();
        }
    }

    private Result attempt(Question request) throws WorkerDied, SourceGone {
        try {
            Message.Reply reply = request.ask(ready());
            if (reply instanceof Message.Small small) {
                return new Made(small.width(), small.height(), small.jpeg());
            }
            if (reply instanceof Message.Copied copied) {
                return new Copied(copied.width(), copied.height(), copied.file());
            }
            if (reply instanceof Message.Answer answer && answer.analysis() instanceof Analysis.Refused refused) {
                return new NotMade(refused.code());
            }
            if (reply instanceof Message.Failed failed) {
                LOG.trace("A worker met an error in the program", failed.trace());
            }
            return new NotMade(ProblemCode.ANALYSIS_FAILED);
        } catch (WorkerDied died) {
            workers.throwIfClosed();
            throw died;
        }
    }

    private WorkerProcess ready() {
        WorkerProcess running = process;
        if (running != null && running.isAlive()) {
            return running;
        }
        for (int start = 1; ; start++) {
            WorkerProcess started = workers.next();
            try {
                started.awaitReady(workers.limits().start());
                process = started;
                return started;
            } catch (WorkerDied died) {
                workers.throwIfClosed();
                LOG.failure("A worker ended before it was ready: " + died.death(), died);
                if (start == STARTS) {
                    throw new WorkerException(Fault.of(Fault.Code.OPENER_STOPS), died);
                }
            }
        }
    }
}
