package org.sightline.people;

/**
 * How often two strangers are as alike as that, measured on labelled photos (docs/models.md) for the group for which it happens
 * more often: women among women, 2.6 to 3.5 times as often as among all. Between the measured points, and beyond them, the
 * rate falls by the same factor with each step.
 */
public final class FalseMatches {

    private static final double[] SIMILARITIES = {0.336, 0.405, 0.462};
    private static final double[] RATES = {2.6e-3, 3.4e-4, 3.5e-5};

    private FalseMatches() {}

    /** Share of pairs of strangers that are at least so alike, 0 to 1. */
    public static double rate(double similarity) {
        int from = similarity < SIMILARITIES[1] ? 0 : 1;
        return Math.min(1, RATES[from] * Math.exp(-slope(from) * (similarity - SIMILARITIES[from])));
    }

    /** The similarity that no larger share of strangers reaches. */
    public static double similarity(double rate) {
        int from = rate > RATES[1] ? 0 : 1;
        return SIMILARITIES[from] + Math.log(RATES[from] / rate) / slope(from);
    }

    private static double slope(int from) {
        return Math.log(RATES[from] / RATES[from + 1]) / (SIMILARITIES[from + 1] - SIMILARITIES[from]);
    }
}
