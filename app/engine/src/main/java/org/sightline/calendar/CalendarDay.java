package org.sightline.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of a whole day.
 *
 * @param uid what it is known by; a file that is written again with the same replaces the entry
 * @param summary one line
 * @param description lines, or nothing
 */
public record CalendarDay(UUID uid, LocalDate day, String summary, String description) {

    /** What the same identity always gives, and nobody reads anything out of. */
    public static UUID uid(String identity) {
        return UUID.nameUUIDFromBytes(("sightline " + identity).getBytes(StandardCharsets.UTF_8));
    }
}
