package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.advice.Deadline;

/**
 * Every day on which a letter can come in, over ten years with leap years, against rules that are written here a second time,
 * without the calendar of Java.
 */
class DueDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 12, 31);

    /** Kept days of 2026 to 2028 as the Office of Personnel Management lists them. */
    private static final Set<LocalDate> FEDERAL = Stream.of(
                    "2026-01-01",
                    "2026-01-19",
                    "2026-02-16",
                    "2026-05-25",
                    "2026-06-19",
                    "2026-07-03",
                    "2026-09-07",
                    "2026-10-12",
                    "2026-11-11",
                    "2026-11-26",
                    "2026-12-25",
                    "2027-01-01",
                    "2027-01-18",
                    "2027-02-15",
                    "2027-05-31",
                    "2027-06-18",
                    "2027-07-05",
                    "2027-09-06",
                    "2027-10-11",
                    "2027-11-11",
                    "2027-11-25",
                    "2027-12-24",
                    "2027-12-31",
                    "2028-01-17",
                    "2028-02-21",
                    "2028-05-29",
                    "2028-06-19",
                    "2028-07-04",
                    "2028-09-04",
                    "2028-10-09",
                    "2028-11-10",
                    "2028-11-23",
                    "2028-12-25")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static LocalDate due(
            LetterKind kind, Jurisdiction jurisdiction, LocalDate received, Deadline.Purpose purpose) {
        return Orders.DUE.of(kind, jurisdiction, received, received).stream()
                .filter(due -> due.purpose() == purpose)
                .map(DueDate::day)
                .findFirst()
                .orElseThrow();
    }

    /** 0 is Sunday (Zeller). */
    private static int weekday(int year, int month, int day) {
        int[] shift = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
        int y = month < 3 ? year - 1 : year;
        return (y + y / 4 - y / 100 + y / 400 + shift[month - 1] + day) % 7;
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? (leap ? 29 : 28) : List.of(4, 6, 9, 11).contains(month) ? 30 : 31;
    }

    /** The day after, by hand. */
    private static int[] next(int[] day) {
        if (day[2] < length(day[0], day[1])) {
            return new int[] {day[0], day[1], day[2] + 1};
        }
        return day[1] < 12 ? new int[] {day[0], day[1] + 1, 1} : new int[] {day[0] + 1, 1, 1};
    }

    private static LocalDate onAWorkingDay(int[] day) {
        int[] moved = day;
        while (weekday(moved[0], moved[1], moved[2]) == 0 || weekday(moved[0], moved[1], moved[2]) == 6) {
            moved = next(moved);
        }
        return LocalDate.of(moved[0], moved[1], moved[2]);
    }

    /** Art. 3(2)(c) and (4) of Regulation 1182/71, and the ICO's guidance. */
    private static LocalDate monthsLater(LocalDate received, int months) {
        int month = received.getMonthValue() - 1 + months;
        int year = received.getYear() + month / 12;
        month = month % 12 + 1;
        return onAWorkingDay(new int[] {year, month, Math.min(received.getDayOfMonth(), length(year, month))});
    }

    private static int[] daysLater(LocalDate received, int days) {
        int[] day = {received.getYear(), received.getMonthValue(), received.getDayOfMonth()};
        for (int i = 0; i < days; i++) {
            day = next(day);
        }
        return day;
    }

    @Test
    void oneCalendarMonthFromEveryDay() {
        Set<Integer> moved = new HashSet<>();
        everyDay().forEach(received -> {
            for (Jurisdiction jurisdiction : List.of(Jurisdiction.EU, Jurisdiction.UK)) {
                for (LetterKind kind : List.of(LetterKind.ACCESS, LetterKind.ERASURE, LetterKind.OBJECTION)) {
                    assertThat(due(kind, jurisdiction, received, Deadline.Purpose.ANSWER))
                            .as(received.toString())
                            .isEqualTo(monthsLater(received, 1));
                    assertThat(due(kind, jurisdiction, received, Deadline.Purpose.EXTENDED_ANSWER))
                            .as(received.toString())
                            .isEqualTo(monthsLater(received, 3));
                }
            }
            moved.add(received.getDayOfMonth() - monthsLater(received, 1).getDayOfMonth());
        });
        assertThat(moved)
                .as("days that stay, ends of months and weekends were among them")
                .contains(0, -1, -2, 1, 3);
    }

    @ParameterizedTest
    @CsvSource({
        // the ICO's examples
        "2024-09-03, 2024-10-03",
        "2026-03-31, 2026-04-30",
        // no such day in the next month
        "2027-01-31, 2027-03-01", // 28 February is a Sunday
        "2026-01-29, 2026-03-02", // 28 February is a Saturday
        "2024-01-31, 2024-02-29",
        "2024-01-30, 2024-02-29",
        "2025-08-31, 2025-09-30",
        // weekends
        "2026-11-26, 2026-12-28", // 26 December is a Saturday
        "2026-11-27, 2026-12-28", // 27 December is a Sunday
        "2026-02-28, 2026-03-30", // a Saturday
        // over the end of a year
        "2026-12-31, 2027-02-01", // 31 January is a Sunday
        // leap days
        "2024-02-29, 2024-03-29",
        "2028-01-31, 2028-02-29"
    })
    void examplesOfAMonth(LocalDate received, LocalDate last) {
        assertThat(due(LetterKind.ACCESS, Jurisdiction.EU, received, Deadline.Purpose.ANSWER))
                .isEqualTo(last);
        assertThat(due(LetterKind.ACCESS, Jurisdiction.UK, received, Deadline.Purpose.ANSWER))
                .isEqualTo(last);
    }

    @Test
    void anExtensionIsCountedFromReceiptNotFromTheFirstMonth() {
        assertThat(due(LetterKind.ACCESS, Jurisdiction.EU, LocalDate.of(2028, 1, 31), Deadline.Purpose.EXTENDED_ANSWER))
                .as("30 April 2028 is a Sunday")
                .isEqualTo(LocalDate.of(2028, 5, 1));
        assertThat(due(LetterKind.ACCESS, Jurisdiction.EU, LocalDate.of(2025, 1, 31), Deadline.Purpose.EXTENDED_ANSWER))
                .isEqualTo(LocalDate.of(2025, 4, 30));
    }

    @Test
    void fortyFiveAndNinetyCalendarDaysFromEveryDay() {
        everyDay().forEach(received -> {
            for (LetterKind kind : List.of(LetterKind.KNOW, LetterKind.DELETION)) {
                int[] answer = daysLater(received, 45);
                assertThat(due(kind, Jurisdiction.CALIFORNIA, received, Deadline.Purpose.ANSWER))
                        .isEqualTo(LocalDate.of(answer[0], answer[1], answer[2]));
                int[] extended = daysLater(received, 90);
                assertThat(due(kind, Jurisdiction.CALIFORNIA, received, Deadline.Purpose.EXTENDED_ANSWER))
                        .isEqualTo(LocalDate.of(extended[0], extended[1], extended[2]));
            }
        });
    }

    @Test
    void tenAndFifteenBusinessDaysFromEveryDay() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 12, 1)).forEach(received -> {
            assertThat(due(LetterKind.KNOW, Jurisdiction.CALIFORNIA, received, Deadline.Purpose.ACKNOWLEDGEMENT))
                    .as(received.toString())
                    .isEqualTo(businessDaysLater(received, 10));
            assertThat(due(LetterKind.OPT_OUT_OF_SALE, Jurisdiction.CALIFORNIA, received, Deadline.Purpose.OPT_OUT))
                    .as(received.toString())
                    .isEqualTo(businessDaysLater(received, 15));
        });
    }

    private static LocalDate businessDaysLater(LocalDate received, int number) {
        int[] day = daysLater(received, 0);
        int counted = 0;
        while (counted < number) {
            day = next(day);
            int weekday = weekday(day[0], day[1], day[2]);
            if (weekday != 0 && weekday != 6 && !FEDERAL.contains(LocalDate.of(day[0], day[1], day[2]))) {
                counted++;
            }
        }
        return LocalDate.of(day[0], day[1], day[2]);
    }

    @Test
    void federalHolidaysAreThoseThatAreListed() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).filter(FederalHolidays::include))
                .containsExactlyInAnyOrderElementsOf(FEDERAL);
    }

    @Test
    void twoWeeksOfAReminderAndThirtyDaysOfAComplaintInTheUk() {
        everyDay().forEach(received -> {
            LocalDate twoWeeks = onAWorkingDay(daysLater(received, 14));
            assertThat(due(LetterKind.REMINDER, Jurisdiction.EU, received, Deadline.Purpose.REMINDER))
                    .isEqualTo(twoWeeks);
            assertThat(due(LetterKind.REMINDER, Jurisdiction.UK, received, Deadline.Purpose.REMINDER))
                    .isEqualTo(twoWeeks);
            assertThat(due(LetterKind.REMINDER, Jurisdiction.UK, received, Deadline.Purpose.ACKNOWLEDGEMENT))
                    .isEqualTo(onAWorkingDay(daysLater(received, 30)));
            assertThat(due(LetterKind.COMPLAINT, Jurisdiction.EU, received, Deadline.Purpose.ANSWER))
                    .isEqualTo(monthsLater(received, 3));
        });
        assertThat(Orders.DUE.of(LetterKind.COMPLAINT, Jurisdiction.CALIFORNIA, FIRST, FIRST))
                .as("nobody lays down how long California's agency may take")
                .isEmpty();
    }

    @Test
    void theDayToLookIsAWorkingDayAfterTheDeadline() {
        everyDay().forEach(received -> {
            LocalDate until = Orders.DUE.answer(LetterKind.DELETION, Jurisdiction.CALIFORNIA, received, received);
            LocalDate look = Orders.DUE.dayAfter(until, Jurisdiction.CALIFORNIA);
            assertThat(look).isAfter(until).isBeforeOrEqualTo(until.plusDays(4));
            assertThat(WorkingDays.US_FEDERAL.includes(look)).isTrue();
        });
    }

    @Test
    void everyDeadlineOfTheCatalogueIsOfALetter() {
        Set<String> entries = Stream.of(LetterKind.values())
                .flatMap(kind ->
                        Stream.of(Jurisdiction.values()).filter(kind::isKnownIn).map(kind::entry))
                .collect(Collectors.toSet());
        assertThat(entries)
                .allSatisfy(id -> assertThat(Orders.CATALOGUE.entry(id)).isPresent());
    }
}
