package org.sightline.samples.language;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How pages write dates: in the person's zone, which they do not name. */
public enum DateForm {
    /**
     * {@code Sep 03, 2009 5:11:57 am} and {@code Aug 17, 2025 11:23 am}, as the format's description has it. In other
     * languages the same order with the month translated, as in {@code jun. 07, 2024 5:44 am} of a Spanish export; for
     * German and French that is inferred.
     */
    ENGLISH_ORDER,
    /** {@code Sep 8, 2016, 4:36 PM}: the older form, with a comma, one digit for early days and capitals. */
    ENGLISH_WITH_COMMA,
    /**
     * The medium form of the language in ICU's data: {@code 03.09.2009, 05:11:57}, {@code 3 sept. 2009, 05:11:57},
     * {@code 3 sept 2009, 5:11:57}. Inferred: no such export was described.
     */
    LOCALE;

    /**
     * A date and time in words.
     *
     * @param seconds whether seconds are shown
     */
    public String write(long epochSeconds, ZoneId zone, Language language, boolean seconds) {
        LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(epochSeconds), zone);
        return switch (this) {
            case ENGLISH_ORDER ->
                language.month(time.getMonthValue())
                        + format(" %02d, %d ", time.getDayOfMonth(), time.getYear())
                        + twelveHours(time, seconds)
                        + (time.getHour() < 12 ? " am" : " pm");
            case ENGLISH_WITH_COMMA ->
                language.month(time.getMonthValue())
                        + format(" %d, %d, ", time.getDayOfMonth(), time.getYear())
                        + twelveHours(time, seconds)
                        + (time.getHour() < 12 ? " AM" : " PM");
            case LOCALE -> local(time, language, seconds);
        };
    }

    /** What such a date tells: the local time, cut to what is shown. */
    public LocalDateTime shown(long epochSeconds, ZoneId zone, boolean seconds) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(epochSeconds), zone)
                .truncatedTo(seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
    }

    private static String local(LocalDateTime time, Language language, boolean seconds) {
        String month = language.month(time.getMonthValue());
        int day = time.getDayOfMonth();
        int year = time.getYear();
        String clock = format("%02d:%02d", time.getHour(), time.getMinute()) + secondsOf(time, seconds);
        return switch (language) {
            case ENGLISH ->
                format("%s %d, %d, ", month, day, year)
                        + twelveHours(time, seconds)
                        + (time.getHour() < 12 ? " AM" : " PM");
            case GERMAN -> format("%02d.%02d.%d, ", day, time.getMonthValue(), year) + clock;
            case FRENCH, ENGLISH_UK -> format("%d %s %d, ", day, month, year) + clock;
            case SPANISH ->
                format("%d %s %d, %d:%02d", day, month.replace(".", ""), year, time.getHour(), time.getMinute())
                        + secondsOf(time, seconds);
        };
    }

    private static String twelveHours(LocalDateTime time, boolean seconds) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return format("%d:%02d", hour, time.getMinute()) + secondsOf(time, seconds);
    }

    private static String secondsOf(LocalDateTime time, boolean seconds) {
        return seconds ? format(":%02d", time.getSecond()) : "";
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
