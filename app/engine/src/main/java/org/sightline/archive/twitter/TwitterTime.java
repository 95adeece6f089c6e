package org.sightline.archive.twitter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Timestamp;

/** Times as the lists write them; null for those that nobody can have posted at. */
final class TwitterTime {

    /** The first post of all, on 2006-03-21. */
    private static final Instant FIRST = Instant.parse("2006-03-21T00:00:00Z");

    private static final DateTimeFormatter TWEET =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLASSIC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ENGLISH);

    private TwitterTime() {}

    /** Such as {@code Wed Oct 10 20:19:24 +0000 2018}, {@code 2018-10-10T20:19:24.000Z} or, until 2018, {@code 2013-05-04 10:11:12 +0000}. */
    static @Nullable Timestamp of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            Instant time = instant(text);
            boolean possible = !time.isBefore(FIRST)
                    && Timestamp.isPossible(java.time.LocalDateTime.ofInstant(time, java.time.ZoneOffset.UTC));
            return possible ? Timestamp.utc(time) : null;
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static Instant instant(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return OffsetDateTime.parse(text, TWEET).toInstant();
        }
        return text.indexOf('T') > 0
                ? Instant.parse(text)
                : OffsetDateTime.parse(text, CLASSIC).toInstant();
    }
}
