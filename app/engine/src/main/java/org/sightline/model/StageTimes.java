package org.sightline.model;

import java.util.Arrays;

/** Nanoseconds that were spent on each stage; adds up over photos and threads. Not for several threads at once. */
public final class StageTimes {

    private final long[] nanoseconds = new long[Stage.values().length];

    public void add(Stage stage, long spent) {
        nanoseconds[stage.ordinal()] += spent;
    }

    public void add(StageTimes others) {
        for (int i = 0; i < nanoseconds.length; i++) {
            nanoseconds[i] += others.nanoseconds[i];
        }
    }

    public long of(Stage stage) {
        return nanoseconds[stage.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageTimes times && Arrays.equals(nanoseconds, times.nanoseconds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nanoseconds);
    }

    public long total() {
        long sum = 0;
        for (long spent : nanoseconds) {
            sum += spent;
        }
        return sum;
    }
}
