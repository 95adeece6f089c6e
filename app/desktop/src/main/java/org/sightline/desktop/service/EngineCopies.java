package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.HiddenPeople;
import org.sightline.audit.PhotoFiles;
import org.sightline.audit.SafeCopies;
import org.sightline.audit.SafeCopyWriter;
import org.sightline.model.Cover;
import org.sightline.model.PhotoId;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Copies by workers, which start when copying is begun and stop when it ends. */
final class EngineCopies implements CopyDesk, AutoCloseable {

    private final Engine engine;
    private final Audit audit;
    private @Nullable Run run;
    private boolean closed;

    /**
     * What is open while copies are made.
     *
     * @param fresh the folder, if it was made for them; null where it was there before
     */
    private record Run(
            SafeCopies copies,
            PhotoFiles files,
            SafeCopyWriter writer,
            @Nullable Path fresh) {

        /** Leaves no folder behind to which nothing was written. */
        void close() {
            copies.close();
            files.close();
            if (fresh != null) {
                try {
                    Files.deleteIfExists(fresh);
                } catch (IOException holdsCopies) {
                    // It stays, as it should.
                }
            }
        }
    }

    EngineCopies(Engine engine, Audit audit) {
        this.engine = engine;
        this.audit = audit;
    }

    @Override
    public boolean mayHold(Path folder) {
        return !audit.isWithinArchive(folder);
    }

    @Override
    public synchronized void begin(HiddenPeople hidden, Cover cover, Path folder) throws IOException {
        end();
        if (closed) {
            throw new CancellationException("The audit was closed");
        }
        Path fresh = Files.exists(folder) ? null : folder;
        Files.createDirectories(folder);
        SafeCopies copies = new SafeCopies(engine, audit);
        try {
            PhotoFiles files = new PhotoFiles(engine, audit, List.of(), copies.largestFile());
            run = new Run(copies, files, new SafeCopyWriter(copies, hidden, cover, folder), fresh);
        } catch (RuntimeException failure) {
            copies.close();
            throw failure;
        }
    }

    @Override
    public synchronized SafeCopyWriter.Outcome copy(PhotoId photo) {
        Run begun = run;
        if (begun == null) {
            throw new CancellationException("No copies are being made");
        }
        return audit.photo(photo, List.of())
                .map(judged -> begun.writer().copy(judged, begun.files()))
                .orElseGet(() -> new SafeCopyWriter.NotWritten(Problem.of(ProblemCode.COPY_PHOTO_GONE, null)));
    }

    @Override
    public synchronized void end() {
        Run begun = run;
        run = null;
        if (begun != null) {
            begun.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        end();
    }
}
