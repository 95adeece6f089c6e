package org.sightline.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sightline.model.Box;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Point;
import org.sightline.model.StageTimes;

/** Looks at no picture and answers with one face: for tests of what comes after the analysis of many photos. */
public final class QuickWorker {

    private QuickWorker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkerMain.run(arguments, loaded -> QuickWorker::examine);
    }

    /** Starts such workers. */
    public static WorkerCommand command() {
        return new WorkerCommand(QuickWorker.class.getName(), TestWorkers.library(), WorkerLimits.STANDARD);
    }

    private static Analysis.Findings examine(byte[] file, Task task) {
        Random random = new Random(Arrays.hashCode(file));
        float[] vector = new float[512];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            points.add(new Point(20 + 10.0 * i, 30));
        }
        Identifiability level = List.of(Identifiability.values()).get(random.nextInt(Identifiability.values().length));
        Face face = new Face(new Box(10, 10, 80, 90), points, 0.9, 30, 0, 12, 3, level, Embedding.quantise(vector));
        return new Analysis.Findings(640, 480, PhotoMetadata.NONE, List.of(face), null, false, false, new StageTimes());
    }
}
