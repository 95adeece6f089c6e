package org.sightline.people;

import java.util.Arrays;

/**
 * Some vectors side by side, so that another can be compared with all of them at once. They lie dimension by dimension: so the
 * inner loop runs over neighbouring values, which the compiler turns into vector instructions, and a tile fits into a core's
 * cache.
 */
final class VectorTile {

    static final int WIDTH = 64;

    /** By dimension: arrays of their own, because the compiler does not see that parts of one array do not overlap. */
    private final float[][] values;

    private int size;

    /** The next multiple of 4: vectors are compared in steps of four values, those beyond the embedding's are 0. */
    static int padded(int dimension) {
        return (dimension + 3) / 4 * 4;
    }

    /** @param dimension of the vectors, {@linkplain #padded padded} */
    VectorTile(int dimension) {
        this.values = new float[dimension][WIDTH];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == WIDTH;
    }

    void clear() {
        size = 0;
    }

    void add(float[] vector) {
        set(size++, vector);
    }

    void set(int column, float[] vector) {
        for (int k = 0; k < values.length; k++) {
            values[k][column] = vector[k];
        }
    }

    /** Writes the product with each vector of the tile; what stands beyond {@link #size} means nothing. */
    void products(float[] vector, float[] into) {
        Arrays.fill(into, 0, WIDTH, 0);
        for (int k = 0; k < values.length; k += 4) {
            addProducts(
                    vector[k],
                    values[k],
                    vector[k + 1],
                    values[k + 1],
                    vector[k + 2],
                    values[k + 2],
                    vector[k + 3],
                    values[k + 3],
                    into);
        }
    }

    private static void addProducts(
            float one,
            float[] ones,
            float two,
            float[] twos,
            float three,
            float[] threes,
            float four,
            float[] fours,
            float[] into) {
        for (int j = 0; j < WIDTH; j++) {
            into[j] += one * ones[j] + two * twos[j] + three * threes[j] + four * fours[j];
        }
    }
}
