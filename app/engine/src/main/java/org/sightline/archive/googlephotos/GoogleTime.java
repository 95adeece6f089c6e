package org.sightline.archive.googlephotos;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.JsonValues;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Times as Google writes them: text, seconds in UTC, 0 for none. */
final class GoogleTime {

    private GoogleTime() {}

    static @Nullable Timestamp of(JsonNode time) {
        String seconds = JsonValues.id(time, "timestamp");
        if (seconds == null) {
            return null;
        }
        try {
            long second = Long.parseLong(seconds);
            Instant instant = Instant.ofEpochSecond(second);
            boolean possible = second != 0 && Timestamp.isPossible(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            return possible ? Timestamp.utc(instant) : null;
        } catch (NumberFormatException | DateTimeException noTime) {
            return null;
        }
    }
}
