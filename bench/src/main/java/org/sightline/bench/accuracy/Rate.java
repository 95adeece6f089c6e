package org.sightline.bench.accuracy;

/** A share with its 95 % interval (Wilson 1927). */
public record Rate(long hits, long of) {

    private static final double Z = 1.96;

    /** The share; 0 of nothing. */
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** Lower end of the interval. */
    public double low() {
        return bound(-1);
    }

    /** Upper end of the interval. */
    public double high() {
        return bound(1);
    }

    private double bound(int side) {
        if (of == 0) {
            return side < 0 ? 0 : 1;
        }
        double share = value();
        double spread = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return (share + Z * Z / (2.0 * of) + side * spread) / (1 + Z * Z / of);
    }
}
