package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sightline.advice.Entry;
import org.sightline.advice.EntryKind;
import org.sightline.calendar.CalendarDay;
import org.sightline.calendar.CalendarFile;

/** What a letter, or an opt-out, puts into a calendar, read back by another program. */
class LetterCalendarTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-26T08:00:00Z");

    private static List<VEvent> read(List<CalendarDay> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        String text = new String(CalendarFile.of(days, WRITTEN), StandardCharsets.UTF_8);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents();
    }

    private static Map<String, LocalDate> days(LetterOrder order) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (VEvent event : read(new LetterCalendar(Orders.DUE).of(order))) {
            var start = event.getDateStart().getValue().getRawComponents();
            days.put(event.getSummary().getValue(), LocalDate.of(start.getYear(), start.getMonth(), start.getDate()));
        }
        return days;
    }

    @Test
    void aRequestBringsItsDeadlinesAndTheDayToLook() {
        assertThat(days(Orders.of(LetterKind.ERASURE, Jurisdiction.EU, LetterLanguage.ENGLISH)))
                .containsExactly(
                        Map.entry("Clearview AI: last day for an answer", LocalDate.of(2026, 12, 28)),
                        Map.entry(
                                "Clearview AI: last day for an answer, if an extension was announced with reasons",
                                LocalDate.of(2027, 2, 26)),
                        Map.entry("Clearview AI: no answer? Send the reminder", LocalDate.of(2026, 12, 29)));
        assertThat(days(Orders.of(LetterKind.DELETION, Jurisdiction.CALIFORNIA, LetterLanguage.GERMAN)))
                .containsExactly(
                        Map.entry(
                                "Clearview AI: letzter Tag für die Bestätigung des Eingangs",
                                LocalDate.of(2026, 12, 10)),
                        Map.entry("Clearview AI: letzter Tag für eine Antwort", LocalDate.of(2027, 1, 10)),
                        Map.entry(
                                "Clearview AI: letzter Tag für eine Antwort, wenn eine Verlängerung mit Gründen angekündigt wurde",
                                LocalDate.of(2027, 2, 24)),
                        Map.entry("Clearview AI: keine Antwort? Erinnerung senden", LocalDate.of(2027, 1, 11)));
    }

    @Test
    void aReminderLeadsToTheComplaint() {
        assertThat(days(Orders.of(LetterKind.REMINDER, Jurisdiction.UK, LetterLanguage.ENGLISH)))
                .containsExactly(
                        Map.entry("Clearview AI: last day of the reminder’s term", LocalDate.of(2026, 12, 10)),
                        Map.entry("Clearview AI: last day to confirm receipt", LocalDate.of(2026, 12, 28)),
                        Map.entry("Clearview AI: no answer? Complain to the authority", LocalDate.of(2026, 12, 29)));
        assertThat(days(Orders.of(LetterKind.COMPLAINT, Jurisdiction.CALIFORNIA, LetterLanguage.ENGLISH)))
                .isEmpty();
    }

    @Test
    void anEntryIsKnownAgainHoweverOftenItIsWritten() {
        LetterOrder order = Orders.of(LetterKind.ACCESS, Jurisdiction.EU, LetterLanguage.ENGLISH);
        LetterOrder later = new LetterOrder(
                order.kind(),
                order.jurisdiction(),
                LetterLanguage.GERMAN,
                order.recipient(),
                order.transport(),
                order.date(),
                order.date().plusDays(9),
                new Sender("Somebody Else", List.of(), "b@example.org", null, null),
                List.of(),
                2,
                null);
        assertThat(uids(later)).containsExactlyElementsOf(uids(order)).doesNotHaveDuplicates();
        Set<String> all = Orders.all().stream()
                .filter(one -> one.language() == LetterLanguage.ENGLISH)
                .flatMap(one -> uids(one).stream())
                .collect(Collectors.toSet());
        assertThat(all).hasSize((int) Orders.all().stream()
                .filter(one -> one.language() == LetterLanguage.ENGLISH)
                .mapToLong(one -> uids(one).size())
                .sum());
    }

    private static List<String> uids(LetterOrder order) {
        return read(new LetterCalendar(Orders.DUE).of(order)).stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void theUserIsNotInIt() {
        for (LetterOrder order : Orders.all()) {
            List<CalendarDay> days = new LetterCalendar(Orders.DUE).of(order);
            String text = days.isEmpty() ? "" : new String(CalendarFile.of(days, WRITTEN), StandardCharsets.UTF_8);
            assertThat(text.replace("\r\n ", ""))
                    .doesNotContain("Zoë")
                    .doesNotContain("alias@")
                    .doesNotContain("Köln")
                    .doesNotContain("example.org");
        }
    }

    @Test
    void optOutsAreLookedAtAgain() {
        Entry pimeyes = Orders.CATALOGUE.entry("opt.pimeyes").orElseThrow();
        List<VEvent> events = read(LookAgain.of(pimeyes, LocalDate.of(2026, 11, 30), LetterLanguage.ENGLISH));
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsOnly("PimEyes: look again whether the opt-out still holds")
                .hasSize(2);
        assertThat(LookAgain.days(Objects.requireNonNull(pimeyes.optOut()), LocalDate.of(2026, 11, 30)))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 5, 30));
        assertThat(events.get(0).getDescription().getValue())
                .contains("https://pimeyes.com/en/opt-out-request-form")
                .contains("30 November 2026");
        assertThat(Orders.CATALOGUE.entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.OPT_OUT)
                        .flatMap(entry -> LookAgain.of(entry, Orders.DAY, LetterLanguage.ENGLISH).stream())
                        .map(CalendarDay::uid))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }
}
