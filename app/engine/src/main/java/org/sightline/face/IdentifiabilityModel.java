package org.sightline.face;

import org.sightline.model.Identifiability;

/**
 * How likely this program matches the face with another photo of the same person at a false match rate of 1 in 1,000:
 * logistic regression on the embedding's norm and the sharpness, fitted on degraded photos of 140 people. Other engines may
 * match more.
 */
public final class IdentifiabilityModel {

    private static final double BASE = -13.512;
    private static final double PER_NORM = 3.842;
    private static final double PER_LOG_SHARPNESS = 2.931;

    private IdentifiabilityModel() {}

    /** The share of comparable test faces that were matched, 0 to 1, as the model has it. */
    public static double matchRate(double norm, double sharpness) {
        double logit = BASE + PER_NORM * norm + PER_LOG_SHARPNESS * Math.log(sharpness + 0.5);
        return 1 / (1 + Math.exp(-logit));
    }

    static Identifiability level(double norm, double sharpness) {
        return level(matchRate(norm, sharpness));
    }

    /** @param rate a {@link #matchRate} */
    public static Identifiability level(double rate) {
        if (rate < 0.05) {
            return Identifiability.NONE;
        }
        if (rate < 0.5) {
            return Identifiability.WEAK;
        }
        return rate < 0.9 ? Identifiability.USABLE : Identifiability.STRONG;
    }
}
