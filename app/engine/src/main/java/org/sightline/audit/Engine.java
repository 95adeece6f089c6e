package org.sightline.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.Unpacking;
import org.sightline.face.Models;
import org.sightline.image.OpenCv;
import org.sightline.system.AppFolders;
import org.sightline.worker.WorkerCommand;
import org.sightline.worker.Workers;

/** What is checked once and used by every scan: the native library, the models, how workers are started. */
public final class Engine implements AutoCloseable {

    private final CompletableFuture<WorkerCommand> command;
    private final Models models;
    private final Path temporary;
    private final AtomicReference<@Nullable Workers> prepared = new AtomicReference<>();

    /** @param command starts the workers of every scan */
    Engine(WorkerCommand command, Models models) {
        this(CompletableFuture.completedFuture(command), models, AppFolders.ofThisUser());
    }

    private Engine(CompletableFuture<WorkerCommand> command, Models models, AppFolders folders) {
        this.command = command;
        this.models = models;
        this.temporary = folders.temporary();
    }

    /**
     * Unpacks and checks the native library, which only workers load, and reads the list of models.
     *
     * @throws org.sightline.image.NativeLibraryException if OpenCV cannot be used on this machine
     * @throws org.sightline.face.ModelException if the models are missing
     */
    public static Engine start(AppFolders folders) {
        WorkerCommand command = WorkerCommand.standard(OpenCv.unpacked(folders.cache()));
        return new Engine(CompletableFuture.completedFuture(command), Models.shipped(), folders);
    }

    /**
     * The same on a thread of its own, which then starts workers for the first job: they get ready while its store and archives
     * are being opened. What {@link #start} throws is thrown where the library is first needed.
     *
     * @throws org.sightline.face.ModelException if the models are missing
     */
    public static Engine startAhead(AppFolders folders, int workers) {
        CompletableFuture<WorkerCommand> command = new CompletableFuture<>();
        Engine engine = new Engine(command, Models.shipped(), folders);
        Thread thread = new Thread(() -> engine.prepare(folders, workers), "starting ahead");
        thread.setDaemon(true);
        thread.start();
        return engine;
    }

    private void prepare(AppFolders folders, int count) {
        try {
            WorkerCommand checked = WorkerCommand.standard(OpenCv.unpacked(folders.cache()));
            Workers workers = new Workers(checked);
            workers.prepare(count);
            prepared.set(workers);
            command.complete(checked);
        } catch (RuntimeException | Error failure) {
            command.completeExceptionally(failure);
        }
    }

    private WorkerCommand command() {
        try {
            return command.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** Opens archives for one job, which closes them. */
    ArchiveOpener.Opened open(List<Path> exports, Unpacking unpacking) {
        return open(exports, List.of(), unpacking);
    }

    /** @param saved folders of pictures that the user saved by hand */
    ArchiveOpener.Opened open(List<Path> exports, List<Path> saved, Unpacking unpacking) {
        ArchiveOpener opener = new ArchiveOpener(temporary, unpacking);
        ArchiveOpener.Opened opened = opener.open(exports);
        return saved.isEmpty() ? opened : opened.and(opener.openSaved(saved));
    }

    /** Folder for what is unpacked. */
    Path temporary() {
        return temporary;
    }

    /** Workers for one job, which closes them. */
    Workers newWorkers() {
        WorkerCommand checked = command();
        Workers workers = prepared.getAndSet(null);
        return workers == null ? new Workers(checked) : workers;
    }

    /** Ends workers that were started ahead for a job that did not come. The engine can still be used. */
    @Override
    public void close() {
        command.handle((checked, failure) -> prepared.getAndSet(null))
                .thenAccept(Engine::end)
                .join();
    }

    private static void end(@Nullable Workers workers) {
        if (workers != null) {
            workers.close();
        }
    }

    /** Workers that make pictures small, for one job, which closes them. */
    Workers newThumbnailWorkers() {
        return new Workers(WorkerCommand.thumbnails(command().library()));
    }

    /**
     * Starts a worker to see whether it can work.
     *
     * @return the version of OpenCV that it loaded
     * @throws org.sightline.worker.WorkerException if it cannot
     */
    public String openCvVersion() {
        try (Workers workers = newWorkers()) {
            return workers.newWorker().openCvVersion();
        }
    }

    public List<Models.Description> models() {
        return models.descriptions();
    }

    /**
     * Loads and checks every model.
     *
     * @throws org.sightline.face.ModelException if one is missing or altered
     */
    public void checkModels() {
        for (Models.Description description : models.descriptions()) {
            models.load(description.role());
        }
    }
}
