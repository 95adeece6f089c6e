package org.sightline.batch;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a child, to go on and to count.
 *
 * @param detail what more there is to say, a sentence or nothing
 * @param fingerprint of the export and of what was asked for when it ended so
 * @param person digest of whose consent it was; null where there was none
 * @param facts null where the person is not done or did not agree to be counted
 * @param at milliseconds since 1970; the last counts
 */
record ChildState(
        String child,
        Outcome outcome,
        String detail,
        String fingerprint,
        @Nullable String person,
        @Nullable PersonFacts facts,
        long at) {}
