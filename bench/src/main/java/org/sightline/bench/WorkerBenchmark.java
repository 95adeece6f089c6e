package org.sightline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sightline.face.Models;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.worker.Analysis;
import org.sightline.worker.PhotoAnalyser;
import org.sightline.worker.Worker;
import org.sightline.worker.WorkerCommand;
import org.sightline.worker.Workers;

/** What it costs to examine a photo in a worker instead of here: quote the ratio of the two. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class WorkerBenchmark {

    /** Pixels; small pictures are where a fixed cost shows most. */
    @Param({"250", "1600"})
    private int width;

    private final OpenCv openCv = OpenCv.load(AppFolders.ofThisUser().cache());
    private final PhotoAnalyser analyser = new PhotoAnalyser(openCv, Models.shipped());
    private final Workers workers = new Workers(
            WorkerCommand.standard(OpenCv.unpacked(AppFolders.ofThisUser().cache())));
    private final Worker worker = workers.newWorker();
    private byte[] picture = new byte[0];

    @Setup
    public void load() {
        SamplePhotos samples = SamplePhotos.load();
        picture = samples.smallVariation(samples.people().get(0), width, 1);
    }

    @TearDown
    public void end() {
        workers.close();
    }

    /** The baseline. */
    @Benchmark
    public Analysis here() throws ImageException {
        return analyser.examine(picture, Effort.NORMAL);
    }

    @Benchmark
    public Analysis inAWorker() throws InterruptedException {
        return worker.examine(picture, Effort.NORMAL);
    }
}
