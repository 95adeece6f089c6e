package org.sightline.model;

import java.util.EnumMap;
import java.util.Map;

/** Nanoseconds that were spent on each stage; adds up over photos and threads. Not for several threads at once. */
public final class StageTimes {

    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

    public void add(Stage stage, long spent) {
        if (spent != 0) {
            nanoseconds.merge(stage, spent, Long::sum);
        }
    }

    public void add(StageTimes others) {
        others.nanoseconds.forEach(this::add);
    }

    public long of(Stage stage) {
        return nanoseconds.getOrDefault(stage, 0L);
    }

    public long total() {
        return nanoseconds.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageTimes times && nanoseconds.equals(times.nanoseconds);
    }

    @Override
    public int hashCode() {
        return nanoseconds.hashCode();
    }
}
