package org.sightline.model;

import org.jspecify.annotations.Nullable;

/** A time during which something is known to have been public; an end that is not known is null. */
public record PublicPeriod(
        @Nullable Timestamp from, @Nullable Timestamp to) {}
