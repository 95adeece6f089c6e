package org.sightline.archive.icloud;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Timestamp;

/** Times as the tables write them, such as {@code Monday January 2,2023 4:05 PM GMT}; null for what is none. */
final class AppleTime {

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("EEEE MMMM d,[ ]uuuu h:mm[:ss] a z")
            .toFormatter(Locale.ENGLISH);

    private AppleTime() {}

    static @Nullable Timestamp of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            // Newer systems put narrow spaces before AM and PM.
            ZonedDateTime time = ZonedDateTime.parse(text.replace('\u202F', ' ').replace('\u00A0', ' '), WRITTEN);
            return Timestamp.isPossible(time.toLocalDateTime()) ? Timestamp.utc(time.toInstant()) : null;
        } catch (DateTimeException other) {
            return null;
        }
    }
}
