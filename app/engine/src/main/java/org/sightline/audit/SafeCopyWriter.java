package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.sightline.model.Cover;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateLog;

/**
 * Writes copies of photos into a folder, one after the other. They are numbered: a file's name may name people, days or places.
 * Nothing that is there is replaced, so that no photo is ever overwritten by its own copy. For one thread.
 */
public final class SafeCopyWriter {

    private static final PrivateLog LOG = PrivateLog.of(SafeCopyWriter.class);

    private final SafeCopies copies;
    private final HiddenPeople hidden;
    private final Cover cover;
    private final Path folder;
    private int number;

    /** @param folder is there already */
    public SafeCopyWriter(SafeCopies copies, HiddenPeople hidden, Cover cover, Path folder) {
        this.copies = copies;
        this.hidden = hidden;
        this.cover = cover;
        this.folder = folder;
    }

    /** What became of a photo. */
    public sealed interface Outcome {}

    /**
     * Its copy was written.
     *
     * @param faces that were found in the photo
     * @param covered of them
     * @param strengthened how often a cover was made stronger, because a face was still matched
     */
    public record Written(Path file, int faces, int covered, int strengthened) implements Outcome {}

    /** Why it has no copy. */
    public record NotWritten(Problem problem) implements Outcome {

        static NotWritten of(ProblemCode code) {
            return new NotWritten(new Problem(null, code, List.of()));
        }
    }

    /**
     * Copies a photo that lies in a file of its own.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public Outcome copy(Path photo) {
        number++;
        byte[] file;
        try (InputStream in = Files.newInputStream(photo)) {
            file = in.readNBytes((int) Math.min(copies.largestFile() + 1, Integer.MAX_VALUE - 8));
        } catch (IOException failure) {
            LOG.failure("Reading a photo to copy", failure);
            return NotWritten.of(ProblemCode.COPY_SOURCE_UNREADABLE);
        }
        return copied(file);
    }

    /**
     * Copies a photo out of the archive that holds it.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public Outcome copy(JudgedPhoto photo, PhotoFiles files) {
        number++;
        if (photo.photo().isVideo()) {
            return NotWritten.of(ProblemCode.COPY_OF_VIDEO);
        }
        try {
            PhotoFiles.Visited<Outcome> visited = files.visit(photo, (file, copy) -> copied(file));
            return visited.result()
                    .orElseGet(() -> NotWritten.of(
                            visited.missing().equals(Optional.of(PhotoFiles.Missing.ARCHIVE_GONE))
                                    ? ProblemCode.COPY_ARCHIVE_GONE
                                    : ProblemCode.COPY_PHOTO_GONE));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(stopped);
        }
    }

    private Outcome copied(byte[] file) {
        SafeCopies.Outcome outcome = copies.make(file, hidden, cover);
        if (outcome instanceof SafeCopies.NotMade none) {
            return new NotWritten(none.problem());
        }
        SafeCopies.Made made = (SafeCopies.Made) outcome;
        try {
            return new Written(
                    write(made.file(), made.isPng() ? "png" : "jpg"),
                    made.faces(),
                    made.covered(),
                    made.strengthened());
        } catch (IOException failure) {
            LOG.failure("Writing a copy", failure);
            return NotWritten.of(ProblemCode.COPY_NOT_WRITTEN);
        }
    }

    private Path write(byte[] copy, String ending) throws IOException {
        Path file = free(ending);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, copy);
            Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return file;
    }

    /** The next file that is not there yet. */
    private Path free(String ending) {
        while (true) {
            Path file = folder.resolve(String.format(Locale.ROOT, "copy-%03d.%s", number, ending));
            if (!Files.exists(file)) {
                return file;
            }
            number++;
        }
    }
}
