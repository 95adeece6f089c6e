package org.sightline.archive;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Timestamp;

/** Times as tables write them; null for what is none. */
public final class CsvTime {

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final String UTC = " UTC";
    /** Characters of a date. */
    private static final int DATE = 10;

    private CsvTime() {}

    /** Such as {@code 2026-04-12T08:03:00Z}, {@code 2026-04-12 08:03:00 UTC} or, in UTC, too, {@code 2026-04-12 08:03:00}. */
    public static @Nullable Timestamp utc(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.indexOf('T') == DATE) {
                return possible(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
            }
            String plain = text.endsWith(UTC) ? text.substring(0, text.length() - UTC.length()) : text;
            return possible(LocalDateTime.parse(plain, PLAIN).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException other) {
            return null;
        }
    }

    /** Such as {@code 2026-04-12T08:03:00}, on a clock that nobody names. */
    public static @Nullable Timestamp local(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.parse(text);
            return Timestamp.isPossible(time) ? new Timestamp(time, null) : null;
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static @Nullable Timestamp possible(OffsetDateTime time) {
        return Timestamp.isPossible(time.toLocalDateTime()) ? Timestamp.utc(time.toInstant()) : null;
    }
}
