package org.sightline.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a batch: every {@code count}-th child, from the {@code number}-th on.
 *
 * @param number from 1 to {@code count}
 */
public record Shard(int number, int count) {

    /** The whole batch. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final int MOST = 10_000;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})/([0-9]{1,5})");

    public Shard {
        if (count < 1 || count > MOST || number < 1 || number > count) {
            throw new IllegalArgumentException("No shard");
        }
    }

    /** Reads {@code 2/4}; empty if it is none. */
    public static Optional<Shard> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(1));
        int count = Integer.parseInt(form.group(2));
        return count < 1 || count > MOST || number < 1 || number > count
                ? Optional.empty()
                : Optional.of(new Shard(number, count));
    }

    public boolean isWhole() {
        return count == 1;
    }

    /** What its files are called after. */
    String id() {
        return isWhole() ? "whole" : number + "-of-" + count;
    }
}
