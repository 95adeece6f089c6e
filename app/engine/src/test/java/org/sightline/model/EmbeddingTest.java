package org.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {

    @Test
    void keepsTheCosineWithinThreeThousandths() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            float[] first = vector(random);
            float[] second = vector(random);
            for (int i = 0; i < second.length; i++) {
                second[i] += first[i] * (round % 10) / 5;
            }

            double quantised = Embedding.quantise(first).similarity(Embedding.quantise(second));

            assertThat(quantised).isCloseTo(cosine(first, second), within(0.003));
        }
    }

    @Test
    void doesNotDependOnTheLengthOfTheVector() {
        float[] vector = vector(new Random(1));
        float[] longer = vector.clone();
        for (int i = 0; i < longer.length; i++) {
            longer[i] *= 1024;
        }

        assertThat(Embedding.quantise(longer)).isEqualTo(Embedding.quantise(vector));
    }

    @Test
    void isLikeItselfAndUnlikeItsOpposite() {
        Embedding embedding = Embedding.quantise(new float[] {1, -2, 0.5f});
        Embedding opposite = Embedding.quantise(new float[] {-1, 2, -0.5f});

        assertThat(embedding.similarity(embedding)).isCloseTo(1, within(1e-12));
        assertThat(embedding.similarity(opposite)).isCloseTo(-1, within(1e-4));
    }

    @Test
    void comesBackFromItsBytes() {
        Embedding embedding = Embedding.quantise(vector(new Random(2)));
        byte[] bytes = embedding.toBytes();

        assertThat(Embedding.ofBytes(bytes)).isEqualTo(embedding).hasSameHashCodeAs(embedding);
        bytes[0]++;
        assertThat(embedding.toBytes()[0]).isNotEqualTo(bytes[0]);
    }

    @Test
    void refusesAVectorWithoutADirection() {
        assertThatThrownBy(() -> Embedding.quantise(new float[512])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void refusesWhatIsNotANumber(float value) {
        assertThatThrownBy(() -> Embedding.quantise(new float[] {1, value, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesOnlyWhatIsOfOneLength() {
        Embedding three = Embedding.quantise(new float[] {1, 2, 3});
        Embedding two = Embedding.quantise(new float[] {1, 2});

        assertThatThrownBy(() -> three.similarity(two)).isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] vector(Random random) {
        float[] vector = new float[512];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static double cosine(float[] first, float[] second) {
        double dot = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        for (int i = 0; i < first.length; i++) {
            dot += (double) first[i] * second[i];
            firstSquares += (double) first[i] * first[i];
            secondSquares += (double) second[i] * second[i];
        }
        return dot / Math.sqrt(firstSquares * secondSquares);
    }
}
