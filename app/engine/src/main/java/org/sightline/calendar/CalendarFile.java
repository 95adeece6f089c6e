package org.sightline.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Entries as a calendar file (RFC 5545). */
public final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** From the beginning of the day: at nine in the morning, wherever the calendar is read. */
    private static final String NINE_O_CLOCK = "PT9H";

    private CalendarFile() {}

    /**
     * @param days at least one, as section 3.4 demands
     * @param written when; a later one replaces an earlier one in calendars
     */
    public static byte[] of(List<CalendarDay> days, Instant written) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A calendar file holds at least one entry");
        }
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Sightline//Sightline//EN");
        lines.add("CALSCALE", "GREGORIAN");
        for (CalendarDay day : days) {
            add(day, written, lines);
        }
        lines.add("END", "VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(CalendarDay day, Instant written, ContentLines lines) {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", day.uid().toString());
        lines.add("DTSTAMP", MOMENT.format(written));
        lines.add("DTSTART;VALUE=DATE", DAY.format(day.day()));
        lines.add("DTEND;VALUE=DATE", DAY.format(day.day().plusDays(1)));
        lines.addText("SUMMARY", day.summary());
        if (!day.description().isEmpty()) {
            lines.addText("DESCRIPTION", day.description());
        }
        lines.add("CLASS", "PRIVATE");
        // A deadline keeps nobody busy.
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add("TRIGGER;RELATED=START", NINE_O_CLOCK);
        lines.addText("DESCRIPTION", day.summary());
        lines.add("END", "VALARM");
        lines.add("END", "VEVENT");
    }
}
