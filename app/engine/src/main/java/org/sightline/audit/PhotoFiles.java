package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.archive.Archive;
import org.sightline.archive.OpenFile;
import org.sightline.model.Copy;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.store.FilmFile;
import org.sightline.system.PrivateLog;
import org.sightline.video.VideoLimits;

/**
 * The files of an audit's photos in the archives, which must still be there: a store holds none that could be shown. Each is told
 * by its SHA-256, so that an archive that changed never gives another photo. For several threads.
 */
public final class PhotoFiles implements AutoCloseable {

    private static final PrivateLog LOG = PrivateLog.of(PhotoFiles.class);

    private static final long USUAL_FILE = 16L << 20;

    /** Why there is no file. */
    public enum Missing {
        /** The archive is not where it was. */
        ARCHIVE_GONE,
        /** The archive is there and does not hold these bytes any more. */
        ARCHIVE_CHANGED
    }

    /** Takes a file's bytes and the copy that they are. */
    @FunctionalInterface
    public interface Visitor<T> {
        T visit(byte[] file, Copy copy) throws InterruptedException;
    }

    /**
     * What came of a file.
     *
     * @param missing why there is none; empty if the visitor was told of one
     */
    public record Visited<T>(Optional<T> result, Optional<Missing> missing) {}

    private final Audit audit;
    private final AuditArchives archives;
    private final long largestFile;
    private final Path temporary;
    /** Where bytes were found to be those that were examined. */
    private final Set<Checked> checked = ConcurrentHashMap.newKeySet();

    private final MemoryShare memory = new MemoryShare(Runtime.getRuntime().maxMemory());

    /**
     * Opens the archives.
     *
     * @param moved where archives lie now that lay elsewhere when they were examined
     * @param largestFile bytes of a file beyond which the rest is not read
     * @throws CancellationException if the thread was interrupted
     */
    public PhotoFiles(Engine engine, Audit audit, List<Path> moved, long largestFile) {
        List<Path> places = new ArrayList<>(moved);
        places.addAll(audit.inputs());
        this.audit = audit;
        this.largestFile = largestFile;
        this.temporary = engine.temporary();
        this.archives = new AuditArchives(
                audit.store(),
                engine.open(places.stream().filter(Files::exists).distinct().toList(), bytes -> {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException("Opening the archives was interrupted");
                    }
                }));
    }

    /** Looks whether an archive holds a copy, and what comes of it. */
    @FunctionalInterface
    interface Lookup<T> {
        /** @return empty where the archive does not hold the copy at this path */
        Optional<T> in(Archive archive, String path, Copy copy) throws InterruptedException;
    }

    /** Shows the visitor the photo's best file that is there. */
    public <T> Visited<T> visit(JudgedPhoto photo, Visitor<T> visitor) throws InterruptedException {
        return first(photo, (archive, path, copy) -> visit(archive, path, copy, visitor));
    }

    /** The first that comes of a photo's copies, the best one first. */
    <T> Visited<T> first(JudgedPhoto photo, Lookup<T> lookup) throws InterruptedException {
        boolean found = false;
        for (PlacedAppearance place : bestFirst(photo)) {
            String path = place.filePath();
            Copy copy = place.copy();
            if (path == null || copy == null) {
                continue;
            }
            for (Archive archive : archives.likely(place.archive())) {
                Optional<T> result = lookup.in(archive, path, copy);
                if (result.isPresent()) {
                    return new Visited<>(result, Optional.empty());
                }
            }
            found |= archives.holds(place.archive());
        }
        return new Visited<>(Optional.empty(), Optional.of(found ? Missing.ARCHIVE_CHANGED : Missing.ARCHIVE_GONE));
    }

    private record Checked(Archive archive, int part, String path, PhotoId id) {}

    /** Takes an opened video. */
    @FunctionalInterface
    interface VideoVisitor<T> {
        T visit(OpenFile video) throws InterruptedException, IOException;
    }

    /** The same of a video, which is not read as a whole but to tell, once, that it is the one. */
    <T> Visited<T> visitVideo(JudgedPhoto video, VideoVisitor<T> visitor) throws InterruptedException {
        return first(video, (archive, path, copy) -> visitVideo(archive, path, copy.id(), visitor));
    }

    /** The film of a still, where it lies in a file beside it; empty where there is none, or not any more. */
    <T> Optional<T> visitFilm(JudgedPhoto still, VideoVisitor<T> visitor) throws InterruptedException {
        for (FilmFile film : audit.films(still.photo().id())) {
            for (Archive archive : archives.likely(film.archive())) {
                Optional<T> result = visitVideo(archive, film.path(), film.id(), visitor);
                if (result.isPresent()) {
                    return result;
                }
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> visitVideo(Archive archive, String path, PhotoId id, VideoVisitor<T> visitor)
            throws InterruptedException {
        for (int part = 0; part < archive.parts().size(); part++) {
            Checked place = new Checked(archive, part, path, id);
            try (OpenFile file =
                    archive.openLarge(part, path, VideoLimits.STANDARD.fileBytes(), temporary, PhotoFiles::goOn)) {
                if (checked.contains(place)
                        || VideoExaminer.sha256(file, () -> goOn(0)).equals(id)) {
                    checked.add(place);
                    return Optional.of(visitor.visit(file));
                }
            } catch (IOException notThere) {
                LOG.failure("Reading a video out of its archive", notThere);
            }
        }
        return Optional.empty();
    }

    private static void goOn(long unpacked) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Reading a video was interrupted");
        }
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

    /** Empty where the archive does not hold the copy at this path. */
    private <T> Optional<T> visit(Archive archive, String path, Copy copy, Visitor<T> visitor)
            throws InterruptedException {
        for (int part = 0; part < archive.parts().size(); part++) {
            // How large the file is stands nowhere at hand; a photo is seldom larger.
            int share = memory.acquire(USUAL_FILE);
            try (InputStream in = archive.open(part, path)) {
                byte[] file = in.readNBytes((int) Math.min(largestFile, Integer.MAX_VALUE - 8));
                if (FileExaminer.sha256(file).equals(copy.id().sha256())) {
                    return Optional.of(visitor.visit(file, copy));
                }
            } catch (IOException notThere) {
                LOG.failure("Reading a photo out of its archive", notThere);
            } finally {
                memory.release(share);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        archives.close();
    }
}
