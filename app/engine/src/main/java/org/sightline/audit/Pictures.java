package org.sightline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.RandomBytes;
import org.sightline.image.MotionPhoto;
import org.sightline.model.Box;
import org.sightline.model.Copy;
import org.sightline.video.ByteFeed;
import org.sightline.worker.ThumbnailWorker;
import org.sightline.worker.Workers;

/**
 * Small pictures of an audit's photos, made anew out of the archives ({@link PhotoFiles}). Whoever asks
 * waits for the workers.
 */
public final class Pictures implements AutoCloseable {

    /** A small picture, or why there is none. */
    public sealed interface Picture {}

    /**
     * A JPEG without metadata.
     *
     * @param width pixels
     * @param height pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Small(int width, int height, byte[] jpeg) implements Picture {}

    /** Why there is no picture. */
    public enum Missing implements Picture {
        /** The archive is not where it was. */
        ARCHIVE_GONE,
        /** The archive is there and does not hold these bytes any more. */
        ARCHIVE_CHANGED,
        NOT_READABLE,
        /** Everybody who is to be seen in the video is hidden. */
        HIDDEN
    }

    /**
     * Asks for a picture.
     *
     * @param hidden faces to hide for good, in pixels of the full, upright picture
     * @param frame of what moves; null for a still, and for a video of which none may be shown
     */
    public record Request(
            JudgedPhoto photo, List<Box> hidden, @Nullable FilmFrame frame) {

        /** A still, or the frame that stands for a video. */
        public Request(JudgedPhoto photo, List<Box> hidden) {
            this(photo, hidden, FilmFrame.of(photo.photo(), hidden).orElse(null));
        }
    }

    private final Workers workers;
    private final PhotoFiles files;
    private final ExecutorService threads;
    private final ThreadLocal<ThumbnailWorker> worker;
    private final int longSide;

    /**
     * Opens the archives; workers start with the first picture.
     *
     * @param moved where archives lie now that lay elsewhere when they were examined
     * @param longSide pixels of a picture's longer side
     * @throws CancellationException if the thread was interrupted
     */
    public Pictures(Engine engine, Audit audit, List<Path> moved, int longSide) {
        this.workers = engine.newThumbnailWorkers();
        this.files = new PhotoFiles(engine, audit, moved, workers.largestFile());
        this.worker = ThreadLocal.withInitial(() -> new ThumbnailWorker(workers));
        this.threads = Executors.newFixedThreadPool(ScanOptions.usualThreads(), task -> {
            Thread thread = new Thread(task, "pictures");
            thread.setDaemon(true);
            return thread;
        });
        this.longSide = longSide;
    }

    /**
     * A picture for each request, in their order.
     *
     * @throws org.sightline.worker.WorkerException if no picture can be opened on this machine
     * @throws CancellationException if the thread was interrupted
     */
    public List<Picture> of(List<Request> requests) {
        return of(requests, longSide);
    }

    /**
     * The same in another size.
     *
     * @param side pixels of a picture's longer side
     */
    public List<Picture> of(List<Request> requests, int side) {
        List<Future<Picture>> waiting = new ArrayList<>();
        for (Request request : requests) {
            waiting.add(threads.submit(() -> picture(request, side)));
        }
        return waiting.stream().map(Pictures::await).toList();
    }

    private static Picture await(Future<Picture> picture) {
        try {
            return picture.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(stopped);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }

    /**
     * A small picture of a file that need not be the audit's.
     *
     * @param file its bytes
     * @param side pixels of the picture's longer side
     */
    public Picture of(byte[] file, int side) {
        return file.length > workers.largestFile()
                ? Missing.NOT_READABLE
                : await(threads.submit(() -> small(file, side, List.of())));
    }

    private Picture picture(Request request, int side) throws InterruptedException {
        FilmFrame frame = request.frame();
        if (frame == null && request.photo().photo().isVideo()) {
            return Missing.HIDDEN;
        }
        PhotoFiles.Visited<Picture> made = frame == null
                ? files.visit(request.photo(), (file, copy) -> small(file, side, hidden(request, copy)))
                : moment(request.photo(), frame, side);
        return made.result()
                .orElseGet(() -> made.missing().equals(Optional.of(PhotoFiles.Missing.ARCHIVE_GONE))
                        ? Missing.ARCHIVE_GONE
                        : Missing.ARCHIVE_CHANGED);
    }

    /** Faces to hide where they are in a copy, which may be smaller than the photo. */
    private static List<Box> hidden(Request request, Copy copy) {
        double across = (double) copy.width() / request.photo().photo().width();
        double down = (double) copy.height() / request.photo().photo().height();
        return request.hidden().stream()
                .map(box -> new Box(box.x() * across, box.y() * down, box.width() * across, box.height() * down))
                .toList();
    }

    private PhotoFiles.Visited<Picture> moment(JudgedPhoto photo, FilmFrame frame, int side)
            throws InterruptedException {
        if (photo.photo().isVideo()) {
            return files.visitVideo(photo, film -> small(VideoExaminer.feed(film), frame, side));
        }
        Optional<Picture> beside = files.visitFilm(photo, film -> small(VideoExaminer.feed(film), frame, side));
        return beside.isPresent()
                ? new PhotoFiles.Visited<>(beside, Optional.empty())
                : files.visit(photo, (file, copy) -> behind(file, frame, side));
    }

    /** A frame of what moves behind a still, if the still's own file holds it. */
    private Picture behind(byte[] file, FilmFrame frame, int side) throws InterruptedException {
        OptionalInt film = MotionPhoto.film(file);
        if (film.isEmpty()) {
            return Missing.NOT_READABLE;
        }
        try {
            return small(VideoExaminer.feed(RandomBytes.of(file, film.getAsInt())), frame, side);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Picture small(ByteFeed film, FilmFrame frame, int side) throws InterruptedException, IOException {
        return picture(worker.get().frame(film, frame.moment(), frame.part(), side));
    }

    private Picture small(byte[] file, int side, List<Box> hidden) throws InterruptedException {
        return picture(worker.get().make(file, side, hidden));
    }

    private static Picture picture(ThumbnailWorker.Result result) {
        return result instanceof ThumbnailWorker.Made made
                ? new Small(made.width(), made.height(), made.jpeg())
                : Missing.NOT_READABLE;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        workers.close();
        files.close();
    }
}
