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

/**
 * A worker that looks at no picture and answers at once with one face: what is left to measure is everything else. The faces are
 * those of an archive with an owner: a fifth are of one person, a third of ten others, the rest of many who appear a few times.
 */
public final class StubWorker {

    private static final int DIMENSIONS = 512;
    private static final int OTHERS = 10;
    private static final int SELDOM = 10_000;

    /** Similarity of two faces of one person. */
    private static final double ALIKE = 0.6;

    private StubWorker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkerMain.run(arguments, loaded -> StubWorker::examine);
    }

    private static Analysis.Findings examine(byte[] file, Task task) {
        Random random = new Random(Arrays.hashCode(file));
        Random person = new Random(person(random));
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] =
                    (float) (Math.sqrt(ALIKE) * person.nextGaussian() + Math.sqrt(1 - ALIKE) * random.nextGaussian());
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            points.add(new Point(20 + 10.0 * i, 30));
        }
        Face face = new Face(
                new Box(10, 10, 80, 90),
                points,
                0.9,
                30,
                0,
                12,
                11,
                Identifiability.STRONG,
                Embedding.quantise(vector));
        return new Analysis.Findings(640, 480, PhotoMetadata.NONE, List.of(face), null, false, false, new StageTimes());
    }

    private static int person(Random random) {
        double share = random.nextDouble();
        if (share < 0.2) {
            return 0;
        }
        return share < 0.5 ? 1 + random.nextInt(OTHERS) : 1 + OTHERS + random.nextInt(SELDOM);
    }
}
