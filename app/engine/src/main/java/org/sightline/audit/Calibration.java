package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.face.Pipeline;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.store.AuditStore;
import org.sightline.store.FileResult;
import org.sightline.store.MediaType;
import org.sightline.store.StoredFile;
import org.sightline.worker.Analysis;
import org.sightline.worker.Worker;
import org.sightline.worker.Workers;

/**
 * Examines a few pictures to tell how long all of them take, with as many threads as the scan has. They are spread over the
 * whole of the archives, since pictures of a time are alike.
 */
final class Calibration {

    /** Pictures that are measured at most. */
    static final int MOST = 24;

    private static final long LONGEST = Duration.ofSeconds(15).toNanos();
    private static final int PAGE = 256;

    private final Engine engine;
    private final AuditStore store;
    private final Map<String, Archive> archives;
    private final ScanOptions options;
    private final CancellationToken cancellation;
    private final LongSupplier clock;

    Calibration(
            Engine engine,
            AuditStore store,
            Map<String, Archive> archives,
            ScanOptions options,
            CancellationToken cancellation,
            LongSupplier clock) {
        this.engine = engine;
        this.store = store;
        this.archives = archives;
        this.options = options;
        this.cancellation = cancellation;
        this.clock = clock;
    }

    /** Nanoseconds that a picture took, beside others as in the scan. */
    private record Measured(long nanoseconds, @Nullable FileResult result) {}

    /**
     * What was measured.
     *
     * @param photos pictures whose results were kept in the store
     */
    record Outcome(ScanPreview.@Nullable Time time, long photos) {}

    /** @param total pictures that are to be examined */
    Outcome run(long total) {
        Queue<StoredFile> waiting = new ConcurrentLinkedQueue<>(sample(total));
        if (waiting.isEmpty()) {
            return new Outcome(null, 0);
        }
        int working = Math.min(options.threads(), waiting.size());
        List<Measured> measured = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(working);
        try (Workers workers = engine.newWorkers()) {
            List<Future<List<Measured>>> running = new ArrayList<>();
            long begun = clock.getAsLong();
            for (int i = 0; i < working; i++) {
                running.add(pool.submit(() -> measure(workers, waiting, begun)));
            }
            for (Future<List<Measured>> each : running) {
                measured.addAll(each.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            cancellation.cancel();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } finally {
            pool.shutdownNow();
        }
        cancellation.throwIfCancelled();
        List<FileResult> results = new ArrayList<>();
        for (Measured each : measured) {
            if (each.result() != null) {
                results.add(each.result());
            }
        }
        store.save(results);
        return new Outcome(
                range(measured.stream().mapToLong(Measured::nanoseconds).toArray(), total, working), results.size());
    }

    /** Files at even distances. */
    private List<StoredFile> sample(long total) {
        List<StoredFile> sample = new ArrayList<>();
        long number = 0;
        for (String archive : archives.keySet()) {
            long last = 0;
            List<StoredFile> page = store.waitingFiles(archive, last, PAGE);
            while (!page.isEmpty()) {
                for (StoredFile file : page) {
                    last = file.id();
                    if (file.media() != MediaType.IMAGE) {
                        continue;
                    }
                    boolean due = sample.size() * total <= number * Math.min(MOST, total);
                    if (due && sample.size() < MOST) {
                        sample.add(file);
                    }
                    number++;
                }
                page = store.waitingFiles(archive, last, PAGE);
            }
        }
        return sample;
    }

    private List<Measured> measure(Workers workers, Queue<StoredFile> waiting, long begun) throws InterruptedException {
        List<Measured> measured = new ArrayList<>();
        Worker worker = workers.newWorker();
        boolean warm = false;
        StoredFile file = waiting.poll();
        while (file != null && clock.getAsLong() - begun < LONGEST && !cancellation.isCancelled()) {
            byte[] bytes = read(file, workers.largestFile());
            if (bytes.length > 0 && bytes.length <= workers.largestFile()) {
                if (!warm) {
                    // The first picture waits for the worker to start, which happens once.
                    worker.examine(bytes, options.effort());
                    warm = true;
                }
                long started = clock.getAsLong();
                Analysis analysis = worker.examine(bytes, options.effort());
                measured.add(new Measured(clock.getAsLong() - started, result(file, bytes, analysis)));
            }
            file = waiting.poll();
        }
        return measured;
    }

    private byte[] read(StoredFile file, long most) {
        Archive archive = archives.get(file.archive());
        if (archive == null) {
            return new byte[0];
        }
        try (InputStream in = archive.open(file.part(), file.path())) {
            return in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        } catch (IOException unreadable) {
            // It takes next to no time in the scan either, and becomes a line there.
            return new byte[0];
        }
    }

    private @Nullable FileResult result(StoredFile file, byte[] bytes, Analysis analysis) {
        if (analysis instanceof Analysis.Findings findings) {
            PhotoId id = new PhotoId(FileExaminer.sha256(bytes));
            Photo photo = new Photo(id, findings.width(), findings.height(), findings.metadata(), findings.faces());
            return new FileResult.Analysed(
                    List.of(file.id()), photo, findings.fingerprint(), Pipeline.of(options.effort()), null);
        }
        return null;
    }

    /** Twice the standard error on either side of the mean, and no less than half and twice of a single picture. */
    static ScanPreview.@Nullable Time range(long[] times, long total, int threads) {
        if (times.length == 0) {
            return null;
        }
        double sum = 0;
        for (long time : times) {
            sum += time;
        }
        double mean = sum / times.length;
        double squares = 0;
        for (long time : times) {
            squares += (time - mean) * (time - mean);
        }
        double error = times.length < 2 ? mean / 2 : 2 * Math.sqrt(squares / (times.length - 1) / times.length);
        double least = Math.max(mean - error, mean / 2);
        double most = mean + Math.max(error, times.length < 2 ? mean : 0);
        double pictures = total / (double) threads;
        return new ScanPreview.Time(
                Duration.ofNanos((long) (least * pictures)), Duration.ofNanos((long) (most * pictures)), times.length);
    }
}
