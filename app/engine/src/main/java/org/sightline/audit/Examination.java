package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.face.Pipeline;
import org.sightline.model.PhotoId;
import org.sightline.model.Problem;
import org.sightline.model.Stage;
import org.sightline.model.StageTimes;
import org.sightline.store.AuditQuery;
import org.sightline.store.AuditStore;
import org.sightline.store.FileResult;
import org.sightline.store.FileState;
import org.sightline.store.StoredFile;
import org.sightline.worker.Workers;

/**
 * Examines every waiting file on several threads, each with a worker of its own, and keeps results in small transactions. Only
 * what is being examined is in memory, so the archive's size does not matter.
 */
final class Examination {

    private static final int COMMIT_EVERY = 32;
    private static final long COMMIT_AFTER = 500_000_000L;
    private static final int PAGE = 256;

    private final Engine engine;
    private final AuditStore store;
    private final Map<String, Archive> archives;
    private final VanishedArchives vanished;
    private final ScanOptions options;
    private final StageTimes times = new StageTimes();
    private final ProgressMeter meter;
    private final CancellationToken cancellation;

    private final BlockingQueue<StoredFile> waiting;
    private final BlockingQueue<Outcome> finished;
    private final AtomicInteger workersAtWork = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final MemoryShare memory = new MemoryShare(Runtime.getRuntime().maxMemory());
    private final VideoScan videos;
    private volatile boolean allHandedOut;
    private long analysed;

    Examination(
            Engine engine,
            AuditStore store,
            Map<String, Archive> archives,
            ScanOptions options,
            ProgressMeter meter,
            CancellationToken cancellation) {
        this.engine = engine;
        this.store = store;
        this.archives = archives;
        this.vanished = new VanishedArchives(archives);
        this.options = options;
        int threads = options.threads();
        this.meter = meter;
        this.cancellation = cancellation;
        this.waiting = new ArrayBlockingQueue<>(threads * 4);
        this.finished = new ArrayBlockingQueue<>(threads * 8);
        this.videos = new VideoScan(part -> finished.put(new Outcome(part, null)), meter.videos(), new FirstParts());
    }

    /** Photos analysed; what was finished when it was asked to stop is kept. */
    long run() {
        int threads = options.threads();
        ExecutorService workers = Executors.newFixedThreadPool(threads, Examination::thread);
        try (AuditQuery committed = store.query();
                Workers processes = engine.newWorkers()) {
            Claims claims = new Claims(committed, Pipeline.from(options.effort()));
            workersAtWork.set(threads);
            for (int i = 0; i < threads; i++) {
                workers.execute(() -> work(claims, processes));
            }
            collect(claims, processes);
        } finally {
            allHandedOut = true;
            workers.shutdownNow();
            awaitEnd(workers);
        }
        rethrow(failure.get());
        return analysed;
    }

    /** Archives that went away meanwhile. */
    List<Problem> vanished() {
        return vanished.problems();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "examining");
        thread.setDaemon(true);
        return thread;
    }

    private static void awaitEnd(ExecutorService workers) {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException interruption) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    /** A worker's life: takes files until none are left. */
    private void work(Claims claims, Workers processes) {
        try {
            examine(new FileExaminer(
                    archives,
                    vanished,
                    claims,
                    processes,
                    memory,
                    options.effort(),
                    engine.temporary(),
                    cancellation,
                    videos));
        } catch (CancellationException stopped) {
            // The workers were closed: by the user's wish, or because what they find cannot be kept.
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error unexpected) {
            failure.compareAndSet(null, unexpected);
        } finally {
            workersAtWork.decrementAndGet();
        }
    }

    private void examine(FileExaminer examiner) throws InterruptedException {
        try {
            while (failure.get() == null && !cancellation.isCancelled()) {
                StoredFile file = waiting.poll(50, TimeUnit.MILLISECONDS);
                // Here, so that a photo that was just taken waits, too.
                cancellation.awaitResumed();
                if (file != null && !cancellation.isCancelled()) {
                    Outcome outcome = examiner.examine(file).orElse(null);
                    if (outcome != null) {
                        finished.put(outcome);
                    }
                } else if (allHandedOut && waiting.isEmpty()) {
                    return;
                }
            }
        } finally {
            addTimes(examiner.times());
        }
    }

    private void addTimes(StageTimes spent) {
        synchronized (times) {
            times.add(spent);
        }
    }

    /** What the time of all threads was spent on, so far as they ended. */
    StageTimes times() {
        synchronized (times) {
            StageTimes copy = new StageTimes();
            copy.add(times);
            return copy;
        }
    }

    /** The one thread that reads and writes the store: hands out files and keeps what comes back. */
    private void collect(Claims claims, Workers processes) {
        WaitingFiles files = new WaitingFiles();
        List<Outcome> batch = new ArrayList<>();
        long lastCommit = System.nanoTime();
        StoredFile next = files.next();
        while (workersAtWork.get() > 0 || !finished.isEmpty()) {
            if (cancellation.isCancelled()) {
                processes.close();
            }
            while (next != null && !cancellation.isCancelled() && waiting.offer(next)) {
                next = files.next();
            }
            allHandedOut |= next == null || cancellation.isCancelled();
            Outcome outcome = poll();
            if (outcome != null) {
                batch.add(outcome);
            }
            meter.catchUp(cancellation.isPaused());
            boolean due = batch.size() >= COMMIT_EVERY || System.nanoTime() - lastCommit >= COMMIT_AFTER;
            if (due && !batch.isEmpty()) {
                commit(batch, claims);
                batch.clear();
                lastCommit = System.nanoTime();
            }
        }
        if (!batch.isEmpty()) {
            commit(batch, claims);
        }
    }

    private @Nullable Outcome poll() {
        try {
            return finished.poll(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            cancellation.cancel();
            return null;
        }
    }

    /** Pages through the files that wait in the archives of this scan: first what others may see. */
    private final class WaitingFiles {
        private final List<String> ids = new ArrayList<>(archives.keySet());
        private List<StoredFile> page = List.of();
        private boolean shown = true;
        private int at;
        private int archive;
        private long last;

        @Nullable
        StoredFile next() {
            while (at == page.size()) {
                if (archive == ids.size() && shown) {
                    shown = false;
                    archive = 0;
                }
                if (archive == ids.size()) {
                    return null;
                }
                page = store.waitingFiles(ids.get(archive), shown, last, PAGE);
                at = 0;
                if (page.isEmpty()) {
                    archive++;
                    last = 0;
                }
            }
            StoredFile file = page.get(at++);
            last = file.id();
            return file;
        }
    }

    private void commit(List<Outcome> batch, Claims claims) {
        long begun = System.nanoTime();
        List<FileResult> results = new ArrayList<>();
        for (Outcome outcome : batch) {
            PhotoId claim = outcome.claim();
            results.add(outcome.result());
            if (claim != null) {
                addFollowers(outcome.result(), claims.takeWaiting(claim), results);
            }
        }
        store.save(results);
        count(results);
        List<FileResult> late = new ArrayList<>();
        for (Outcome outcome : batch) {
            PhotoId claim = outcome.claim();
            if (claim != null) {
                addFollowers(outcome.result(), claims.release(claim), late);
            }
        }
        if (!late.isEmpty()) {
            store.save(late);
            count(late);
        }
        StageTimes spent = new StageTimes();
        spent.add(Stage.STORE, System.nanoTime() - begun);
        addTimes(spent);
    }

    /** What holds for a photo's first file holds for the others with the same bytes. */
    private static void addFollowers(FileResult first, List<Long> files, List<FileResult> results) {
        if (files.isEmpty()) {
            return;
        }
        if (first instanceof FileResult.Analysed analysed) {
            results.add(new FileResult.Known(files, analysed.photo().id()));
        } else if (first instanceof FileResult.Failed failed) {
            results.add(new FileResult.Failed(files, failed.state(), failed.problem()));
        }
    }

    private void count(List<FileResult> results) {
        for (FileResult result : results) {
            long faces = 0;
            long unreadable = 0;
            if (result instanceof FileResult.Analysed done) {
                analysed++;
                faces = done.photo().faces().size();
            } else if (result instanceof FileResult.Failed failed && failed.state() == FileState.UNREADABLE) {
                unreadable = failed.files().size();
            }
            meter.add(result.files().size(), faces, unreadable);
        }
    }
}
