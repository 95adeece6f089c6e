package org.sightline.samples.others;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments in universal time as archives do. */
public final class Times {
    private Times() {}

    /** By a pattern of {@link DateTimeFormatter}, in English. */
    public static String format(long epochSeconds, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(Instant.ofEpochSecond(epochSeconds));
    }

    /** {@code 2026-04-12 08:03:00}. */
    public static String plain(long epochSeconds) {
        return format(epochSeconds, "yyyy-MM-dd HH:mm:ss");
    }

    /** {@code 2026-04-12T08:03:00Z}. */
    public static String iso(long epochSeconds) {
        return format(epochSeconds, "yyyy-MM-dd'T'HH:mm:ss'Z'");
    }
}
