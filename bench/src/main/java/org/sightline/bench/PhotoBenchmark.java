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
import org.openjdk.jmh.annotations.Warmup;
import org.sightline.face.DetectionScale;
import org.sightline.face.Models;
import org.sightline.image.DecodedImage;
import org.sightline.image.DecodingLimits;
import org.sightline.image.FileMetadata;
import org.sightline.image.ImageDecoder;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.worker.Analysis;
import org.sightline.worker.PhotoAnalyser;

/** What one photo of 2.6 megapixels with five faces costs, and one without: quote ratios, not times. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PhotoBenchmark {

    private final OpenCv openCv = OpenCv.load(AppFolders.ofThisUser().cache());
    private final ImageDecoder decoder = new ImageDecoder(openCv, DecodingLimits.STANDARD);
    private final PhotoAnalyser analyser = new PhotoAnalyser(openCv, Models.shipped());

    @Param({"QUICK", "NORMAL", "THOROUGH"})
    private Effort effort = Effort.NORMAL;

    private byte[] group = new byte[0];
    private byte[] scene = new byte[0];

    @Setup
    public void load() {
        SamplePhotos samples = SamplePhotos.load();
        group = samples.people().get(4).bytes();
        scene = samples.emptyScenes().get(0).bytes();
    }

    /** The baseline: pixels only. */
    @Benchmark
    public int decodeGroup() throws ImageException {
        try (DecodedImage image = decoder.decode(group, decoder.metadata(group), DetectionScale.decodedSide(effort))) {
            return image.fullWidth();
        }
    }

    @Benchmark
    public FileMetadata readMetadata() {
        return decoder.metadata(group);
    }

    @Benchmark
    public Analysis examineGroup() throws ImageException {
        return examine(group);
    }

    @Benchmark
    public Analysis examineScene() throws ImageException {
        return examine(scene);
    }

    private Analysis examine(byte[] bytes) throws ImageException {
        return analyser.examine(bytes, effort);
    }
}
