package org.sightline.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.opencv.core.Core;
import org.sightline.face.Models;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.system.AppFolders;
import org.sightline.worker.Analysis.Findings;
import org.sightline.worker.PhotoAnalyser;

/** Examines pictures as workers do, on all cores of this process. */
final class Examiners implements AutoCloseable {

    private final OpenCv openCv = OpenCv.load(AppFolders.ofThisUser().cache());
    private final ThreadLocal<PhotoAnalyser> analyser =
            ThreadLocal.withInitial(() -> new PhotoAnalyser(openCv, Models.shipped()));
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    Examiners() {
        Core.setNumThreads(1);
    }

    /** Makes a picture's bytes when they are needed. */
    interface Picture {
        byte[] bytes() throws Exception;
    }

    /** What is found in each picture, in their order; the pictures are made on the same threads. */
    List<Findings> examine(List<? extends Picture> pictures, Effort effort) {
        List<Future<Findings>> futures = new ArrayList<>();
        for (Picture picture : pictures) {
            Callable<Findings> work = () -> examine(picture.bytes(), effort);
            futures.add(threads.submit(work));
        }
        List<Findings> findings = new ArrayList<>();
        try {
            for (Future<Findings> future : futures) {
                findings.add(future.get());
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("A picture for measuring could not be examined", failure);
        }
        return findings;
    }

    private Findings examine(byte[] bytes, Effort effort) throws ImageException {
        return analyser.get().examine(bytes, effort);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
