package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sightline.archive.Archive;
import org.sightline.model.Box;
import org.sightline.model.Copy;
import org.sightline.model.PlacedAppearance;
import org.sightline.system.PrivateLog;
import org.sightline.worker.ThumbnailWorker;
import org.sightline.worker.Workers;

/**
 * Small pictures of an audit's photos, made anew out of the archives, which must still be there: a store holds none that could be shown. Each
 * is told by its SHA-256, so that an archive that changed never shows another photo. For one thread, which waits for the workers.
 */
public final class Pictures implements AutoCloseable {

    private static final PrivateLog LOG = PrivateLog.of(Pictures.class);

    private static final long USUAL_FILE = 16L << 20;

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
     */
    public record Request(JudgedPhoto photo, List<Box> hidden) {}

    private final AuditArchives archives;
    private final Workers workers;
    private final MemoryShare memory = new MemoryShare(Runtime.getRuntime().maxMemory());
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
        List<Path> places = new ArrayList<>(moved);
        places.addAll(audit.inputs());
        this.archives = new AuditArchives(
                audit.store(),
                engine.open(places.stream().filter(Files::exists).distinct().toList(), bytes -> {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException("Opening the archives was interrupted");
                    }
                }));
        this.workers = engine.newThumbnailWorkers();
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
        List<Future<Picture>> waiting = new ArrayList<>();
        for (Request request : requests) {
            waiting.add(threads.submit(() -> picture(request)));
        }
        List<Picture> pictures = new ArrayList<>();
        try {
            for (Future<Picture> picture : waiting) {
                pictures.add(picture.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(stopped);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
        return pictures;
    }

    private Picture picture(Request request) throws InterruptedException {
        boolean found = false;
        for (PlacedAppearance place : bestFirst(request.photo())) {
            String path = place.filePath();
            Copy copy = place.copy();
            if (path == null || copy == null) {
                continue;
            }
            for (Archive archive : archives.likely(place.archive())) {
                Optional<Picture> made = picture(request, archive, path, copy);
                if (made.isPresent()) {
                    return made.get();
                }
            }
            found |= archives.holds(place.archive());
        }
        return found ? Missing.ARCHIVE_CHANGED : Missing.ARCHIVE_GONE;
    }

    /** A smaller copy shows the same where the best one is gone. */
    private static List<PlacedAppearance> bestFirst(JudgedPhoto photo) {
        List<PlacedAppearance> places = new ArrayList<>(photo.appearances());
        places.sort(Comparator.comparing(place -> !isPhotoItself(place, photo)));
        return places;
    }

    private static boolean isPhotoItself(PlacedAppearance place, JudgedPhoto photo) {
        Copy copy = place.copy();
        return copy != null && copy.id().equals(photo.photo().id());
    }

    /** Faces to hide where they are in a copy, which may be smaller than the photo. */
    private static List<Box> hidden(Request request, Copy copy) {
        double across = (double) copy.width() / request.photo().photo().width();
        double down = (double) copy.height() / request.photo().photo().height();
        return request.hidden().stream()
                .map(box -> new Box(box.x() * across, box.y() * down, box.width() * across, box.height() * down))
                .toList();
    }

    /** Empty where the archive does not hold the copy at this path. */
    private Optional<Picture> picture(Request request, Archive archive, String path, Copy copy)
            throws InterruptedException {
        for (int part = 0; part < archive.parts().size(); part++) {
            // How large the file is stands nowhere at hand; a photo is seldom larger.
            int share = memory.acquire(USUAL_FILE);
            try (InputStream in = archive.open(part, path)) {
                byte[] file = in.readNBytes((int) Math.min(workers.largestFile(), Integer.MAX_VALUE - 8));
                if (FileExaminer.sha256(file).equals(copy.id().sha256())) {
                    return Optional.of(small(file, hidden(request, copy)));
                }
            } catch (IOException notThere) {
                LOG.failure("Reading a photo for a report", notThere);
            } finally {
                memory.release(share);
            }
        }
        return Optional.empty();
    }

    private Picture small(byte[] file, List<Box> hidden) throws InterruptedException {
        ThumbnailWorker.Result result = worker.get().make(file, longSide, hidden);
        return result instanceof ThumbnailWorker.Made made
                ? new Small(made.width(), made.height(), made.jpeg())
                : Missing.NOT_READABLE;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        workers.close();
        archives.close();
    }
}
