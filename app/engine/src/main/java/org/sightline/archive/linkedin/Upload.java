package org.sightline.archive.linkedin;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvRow;
import org.sightline.archive.CsvTime;
import org.sightline.model.Timestamp;

/**
 * Something that was uploaded, as a row tells it.
 *
 * @param what such as {@code feed photo}
 * @param time in UTC, to the minute
 */
record Upload(String what, @Nullable Timestamp time) {

    private static final Pattern DESCRIPTION =
            Pattern.compile("^You uploaded an? (?<what>[\\w -]{1,60}?)( on (?<date>.{1,60}))?$");
    private static final Pattern DATE = Pattern.compile("^(?<date>.{1,50}) \\(GMT\\)$");
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("MMMM d, uuuu 'at' h:mm a", Locale.ENGLISH);

    /** What is not described in the known words keeps all of them. */
    static Upload of(CsvRow row) {
        String text = row.text("Media Description");
        Matcher description = DESCRIPTION.matcher(text == null ? "" : text);
        String date = row.text("Date/Time");
        if (!description.matches()) {
            return new Upload(text == null ? "" : text, time(date));
        }
        Timestamp inWords = time(description.group("date"));
        return new Upload(description.group("what"), inWords == null ? time(date) : inWords);
    }

    private static @Nullable Timestamp time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        // Some versions of Java write a narrow space before the half of the day.
        Matcher date = DATE.matcher(text.replace('\u202F', ' ').replace('\u00A0', ' '));
        if (!date.matches()) {
            return CsvTime.utc(text);
        }
        try {
            return new Timestamp(LocalDateTime.parse(date.group("date"), IN_WORDS), ZoneOffset.UTC);
        } catch (DateTimeException | IllegalArgumentException other) {
            return null;
        }
    }
}
