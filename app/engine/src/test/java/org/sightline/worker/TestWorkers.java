package org.sightline.worker;

import java.nio.file.Path;
import java.time.Duration;
import org.sightline.audit.TestEngine;
import org.sightline.image.OpenCv;

/** Workers that pictures can trouble, with limits that tests can wait for. */
public final class TestWorkers {

    private static final WorkerLimits STANDARD = WorkerLimits.STANDARD;

    private TestWorkers() {}

    public static Path library() {
        return OpenCv.unpacked(TestEngine.folders().cache());
    }

    /** Workers that the second part of a video ends. */
    public static WorkerCommand troublesomeForVideos() {
        return new WorkerCommand(TroublesomeVideoWorker.class.getName(), library(), STANDARD);
    }

    public static WorkerCommand troublesome() {
        return troublesome(Duration.ofSeconds(60));
    }

    /** @param perPhoto after which a picture takes too long */
    public static WorkerCommand troublesome(Duration perPhoto) {
        WorkerLimits limits = new WorkerLimits(
                STANDARD.fileBytes(),
                STANDARD.heapBytes(),
                STANDARD.residentBytes(),
                STANDARD.addressSpaceBytes(),
                perPhoto,
                Duration.ofSeconds(1),
                Duration.ofSeconds(60));
        return new WorkerCommand(TroublesomeWorker.class.getName(), library(), limits);
    }
}
