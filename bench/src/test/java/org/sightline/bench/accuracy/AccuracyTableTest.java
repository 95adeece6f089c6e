package org.sightline.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyTableTest {

    @TempDir
    private Path folder;

    private static AccuracyTable table(long hits, double error) {
        AccuracyTable table = new AccuracyTable();
        table.add("recall", new Rate(hits, 100), AccuracyTable.Better.HIGHER);
        table.add("error", error, error, error, 100, AccuracyTable.Better.LOWER);
        return table;
    }

    @Test
    void whatBecameWorseIsNamed() throws IOException {
        Path kept = folder.resolve("kept.tsv");
        table(95, 0.02).write(kept);

        assertThat(table(95, 0.02).worseThan(kept)).isEmpty();
        assertThat(table(99, 0.001).worseThan(kept)).isEmpty();
        assertThat(table(94, 0.02).worseThan(kept)).singleElement().asString().startsWith("recall");
        assertThat(table(95, 0.03).worseThan(kept)).singleElement().asString().startsWith("error");
        assertThat(new AccuracyTable().worseThan(kept)).isEmpty();
    }

    @Test
    void anIntervalHoldsTheShare() {
        Rate rate = new Rate(43, 43);

        assertThat(rate.value()).isEqualTo(1);
        assertThat(rate.low()).isCloseTo(0.918, within(0.001));
        assertThat(rate.high()).isCloseTo(1, within(1e-9));
        assertThat(new Rate(0, 0).low()).isZero();
        assertThat(new Rate(0, 0).high()).isEqualTo(1);
    }

    @Test
    void theModelFindsTheWeightsThatMadeTheData() {
        Random random = new Random(3);
        List<double[]> features = new ArrayList<>();
        List<Boolean> outcomes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextGaussian();
            features.add(new double[] {1, x});
            outcomes.add(random.nextDouble() < 1 / (1 + Math.exp(-(0.5 + 2 * x))));
        }

        LogisticModel model = LogisticModel.fit(features, outcomes);

        assertThat(model.weights()[0]).isCloseTo(0.5, within(0.1));
        assertThat(model.weights()[1]).isCloseTo(2, within(0.15));
        assertThat(model.predict(new double[] {1, 10})).isGreaterThan(0.99);
    }

    @Test
    void pairsAreToldByTheThresholdOfTheOtherFolds() {
        List<Double> similarities = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            same.add(i % 2 == 0);
            similarities.add(i % 2 == 0 ? 0.6 : 0.1);
        }
        similarities.set(0, 0.05);

        assertThat(LfwPairs.accuracy(similarities, same)).isEqualTo(new Rate(99, 100));
    }
}
