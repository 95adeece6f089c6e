package org.sightline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as a file or an export tells it, to the second; without a zone where none is recorded.
 *
 * @param dateTime the time on the clock
 * @param offset the clock's distance from UTC, or null where nobody recorded it
 */
public record Timestamp(LocalDateTime dateTime, @Nullable ZoneOffset offset) {

    /** @throws IllegalArgumentException if the year is not one of four digits */
    public Timestamp {
        if (!isPossible(dateTime)) {
            throw new IllegalArgumentException("A year has four digits");
        }
        dateTime = dateTime.withNano(0);
    }

    /** Whether the year lies between 1 and 9999, so that the text form is that of ISO 8601. */
    public static boolean isPossible(LocalDateTime dateTime) {
        return dateTime.getYear() >= 1 && dateTime.getYear() <= 9999;
    }

    public static Timestamp utc(Instant instant) {
        return new Timestamp(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws DateTimeParseException if the text is not an ISO 8601 date and time
     */
    public static Timestamp parse(String text) {
        if (text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > "2000-01-01".length()) {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return new Timestamp(time.toLocalDateTime(), time.getOffset());
        }
        return new Timestamp(LocalDateTime.parse(text), null);
    }

    /** The date in UTC, or on the unknown clock where no zone is recorded. */
    public LocalDate date() {
        return offset == null
                ? dateTime.toLocalDate()
                : dateTime.minusSeconds(offset.getTotalSeconds()).toLocalDate();
    }

    /** ISO 8601; ends with {@code Z} or an offset only where the zone is known. */
    @Override
    public String toString() {
        String clock = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime);
        return offset == null ? clock : clock + offset.getId();
    }
}
