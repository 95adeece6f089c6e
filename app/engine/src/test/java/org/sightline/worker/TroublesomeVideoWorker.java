package org.sightline.worker;

import java.io.IOException;
import org.sightline.face.Models;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.video.ByteFeed;

/** The real worker, but for the second part of any video, which it does not survive. */
public final class TroublesomeVideoWorker implements WorkerMain.Work {

    private final PhotoAnalyser real;

    private TroublesomeVideoWorker(OpenCv loaded) {
        this.real = new PhotoAnalyser(loaded, Models.shipped());
    }

    public static void main(String[] arguments) throws Exception {
        WorkerMain.run(arguments, TroublesomeVideoWorker::new);
    }

    @Override
    public Analysis.Findings examine(byte[] file, Task task) throws ImageException {
        return real.examine(file, task);
    }

    @Override
    public Analysis.Watched watch(Task.Watch part, ByteFeed video) throws ImageException, IOException {
        if (part.part() == 1) {
            Runtime.getRuntime().halt(7);
        }
        return real.watch(part, video);
    }
}
