package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.OpenFile;
import org.sightline.model.Box;
import org.sightline.model.Copy;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.Seen;
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
        NOT_READABLE
    }

    /**
     * Asks for a picture.
     *
     * @param hidden faces to hide for good, in pixels of the full, upright picture
     * @param moment milliseconds of a video; null for the usual one, and of photos
     */
    public record Request(
            JudgedPhoto photo, List<Box> hidden, @Nullable Long moment) {

        /** Of a photo, or of a video at its usual moment. */
        public Request(JudgedPhoto photo, List<Box> hidden) {
            this(photo, hidden, null);
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
        Film film = request.photo().photo().film();
        PhotoFiles.Visited<Picture> made = film == null
                ? files.visit(request.photo(), (file, copy) -> small(file, side, hidden(request, copy)))
                : files.visitVideo(request.photo(), video -> frame(request, film, video, side));
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

    /** Where a face is hidden there is no frame: who else walks through it at that moment is not known. */
    private Picture frame(Request request, Film film, OpenFile video, int side)
            throws InterruptedException, IOException {
        if (!request.hidden().isEmpty()) {
            return Missing.NOT_READABLE;
        }
        ThumbnailWorker.Result result =
                worker.get().frame(VideoExaminer.feed(video), moment(request, film), side, List.of());
        return result instanceof ThumbnailWorker.Made made
                ? new Small(made.width(), made.height(), made.jpeg())
                : Missing.NOT_READABLE;
    }

    /** The one that is asked for, or the best of the first face, or one after the titles. */
    private static long moment(Request request, Film film) {
        Long asked = request.moment();
        if (asked != null) {
            return asked;
        }
        return request.photo().photo().faces().stream()
                .map(Face::seen)
                .filter(seen -> seen != null)
                .map(Seen::best)
                .findFirst()
                .orElse(film.examined() / 3);
    }

    private Picture small(byte[] file, int side, List<Box> hidden) throws InterruptedException {
        ThumbnailWorker.Result result = worker.get().make(file, side, hidden);
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
