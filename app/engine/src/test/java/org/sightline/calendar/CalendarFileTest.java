package org.sightline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by another program. */
class CalendarFileTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-26T08:15:30Z");
    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private static byte[] file(String summary, String description) {
        return CalendarFile.of(List.of(new CalendarDay(CalendarDay.uid("one"), DAY, summary, description)), WRITTEN);
    }

    private static VEvent read(byte[] file) {
        ICalendar calendar =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    @Test
    void aFileIsWordForWordThis() {
        assertThat(new String(file("Last day, for an answer", "One\nTwo"), StandardCharsets.UTF_8))
                .isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Sightline//Sightline//EN
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:20261126T081530Z
                DTSTART;VALUE=DATE:20271231
                DTEND;VALUE=DATE:20280101
                SUMMARY:Last day\\, for an answer
                DESCRIPTION:One\\nTwo
                CLASS:PRIVATE
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:PT9H
                DESCRIPTION:Last day\\, for an answer
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.formatted(CalendarDay.uid("one")).replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a, b; c: d \\ e \\n f \"g\"",
                "Größe, Übermaß; Ελληνικά; Привет; 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "line\nanother\n\nthird",
                "BEGIN:VEVENT\nEND:VCALENDAR"
            })
    void textsComeBackAsTheyWere(String text) {
        for (int padding = 0; padding < 80; padding++) {
            String padded = "x".repeat(padding) + text;
            VEvent event = read(file(padded.replace("\n", " "), padded));
            assertThat(event.getSummary().getValue()).isEqualTo(padded.replace("\n", " "));
            assertThat(event.getDescription().getValue()).isEqualTo(padded);
        }
    }

    @Test
    void noLineIsLongerThan75OctetsOrBrokenWithinALetter() {
        for (int padding = 0; padding < 80; padding++) {
            byte[] file = file("x".repeat(padding) + "äöü漢😀".repeat(40), "");
            int start = 0;
            for (int i = 0; i + 1 < file.length; i++) {
                if (file[i] == '\r' && file[i + 1] == '\n') {
                    assertThat(i - start).isLessThanOrEqualTo(75);
                    String line = new String(file, start, i - start, StandardCharsets.UTF_8);
                    assertThat(line).doesNotContain("\uFFFD");
                    start = i + 2;
                }
            }
            assertThat(start).as("ends with CR LF").isEqualTo(file.length);
            assertThat(new String(file, StandardCharsets.UTF_8).replace("\r\n", ""))
                    .doesNotContain("\n")
                    .doesNotContain("\r");
        }
    }

    @Test
    void controlsCannotStandInATextAndAreLeftOut() {
        assertThat(read(file("a\u0000b\u001B[31mc\rd", "")).getSummary().getValue())
                .isEqualTo("ab[31mcd");
    }

    @Test
    void anEntryIsOfAWholeDayAndRemindsInTheMorning() {
        VEvent event = read(file("a", ""));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDescription()).isNull();
        VAlarm alarm = event.getAlarms().get(0);
        assertThat(alarm.getTrigger().getDuration())
                .isEqualTo(Duration.builder().hours(9).build());
    }

    @Test
    void identitiesAreStableAndTellNothing() {
        assertThat(CalendarDay.uid("Zoë|to.clearview"))
                .isEqualTo(CalendarDay.uid("Zoë|to.clearview"))
                .isNotEqualTo(CalendarDay.uid("Zoe|to.clearview"));
        assertThat(CalendarDay.uid("Zoë|to.clearview").toString()).matches("[0-9a-f-]{36}");
    }

    @Test
    void aFileWithoutEntriesWouldBeNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarFile.of(List.of(), WRITTEN));
    }
}
