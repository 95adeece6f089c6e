package org.sightline.copies;

import org.sightline.model.Fingerprint;

/**
 * How far two pictures differ once one has the other's brightness and contrast.
 *
 * @param difference grey values, as a root of the mean square
 * @param largest the same of the {@value #BLOCK} x {@value #BLOCK} values that differ most, where little may be different:
 *     what a texture makes of writing a picture anew is taken off
 * @param contrast of one to the other
 * @param brightness grey values between their means
 */
record Likeness(double difference, double largest, double contrast, double brightness) {

    private static final int BLOCK = 3;

    /** Parts of a place's own contrast by which writing a picture anew changes it. */
    private static final double REWRITTEN = 0.08;

    static Likeness of(Fingerprint one, Fingerprint other) {
        int count = Fingerprint.SIDE * Fingerprint.SIDE;
        double mean = mean(one);
        double otherMean = mean(other);
        double product = 0;
        double square = 0;
        for (int y = 0; y < Fingerprint.SIDE; y++) {
            for (int x = 0; x < Fingerprint.SIDE; x++) {
                product += (one.at(x, y) - mean) * (other.at(x, y) - otherMean);
                square += (other.at(x, y) - otherMean) * (other.at(x, y) - otherMean);
            }
        }
        double contrast = square == 0 ? 1 : product / square;
        double[][] differences = new double[Fingerprint.SIDE][Fingerprint.SIDE];
        double sum = 0;
        for (int y = 0; y < Fingerprint.SIDE; y++) {
            for (int x = 0; x < Fingerprint.SIDE; x++) {
                differences[y][x] = one.at(x, y) - mean - contrast * (other.at(x, y) - otherMean);
                sum += differences[y][x] * differences[y][x];
            }
        }
        return new Likeness(Math.sqrt(sum / count), largest(one, differences), contrast, Math.abs(mean - otherMean));
    }

    private static double mean(Fingerprint picture) {
        long sum = 0;
        for (byte value : picture.grey()) {
            sum += value & 0xFF;
        }
        return (double) sum / picture.grey().length;
    }

    private static double largest(Fingerprint picture, double[][] differences) {
        double largest = 0;
        for (int top = 0; top + BLOCK <= Fingerprint.SIDE; top++) {
            for (int left = 0; left + BLOCK <= Fingerprint.SIDE; left++) {
                double sum = 0;
                double values = 0;
                double squares = 0;
                for (int y = top; y < top + BLOCK; y++) {
                    for (int x = left; x < left + BLOCK; x++) {
                        sum += differences[y][x] * differences[y][x];
                        values += picture.at(x, y);
                        squares += picture.at(x, y) * picture.at(x, y);
                    }
                }
                int count = BLOCK * BLOCK;
                double contrast = Math.sqrt(Math.max(0, squares / count - values / count * (values / count)));
                largest = Math.max(largest, Math.sqrt(sum / count) - REWRITTEN * contrast);
            }
        }
        return largest;
    }
}
