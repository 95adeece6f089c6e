package org.sightline.batch;

import org.jspecify.annotations.Nullable;

/**
 * A child and how it ended.
 *
 * @param outcome null while it waits to be examined
 * @param detail what more there is to say, a sentence or nothing
 */
public record BatchRow(String child, @Nullable Outcome outcome, String detail) {

    public boolean isDone() {
        return outcome != null && outcome.isDone();
    }

    /** In words, with what more there is to say. */
    public String inWords(BatchWords words) {
        String state = words.of("outcome." + (outcome == null ? "WAITING" : outcome.name()));
        return detail.isEmpty() ? state : state + " " + detail;
    }
}
