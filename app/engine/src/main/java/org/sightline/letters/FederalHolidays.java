package org.sightline.letters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** The days on which federal holidays of the US are kept (5 U.S.C. 6103), since 2021 with Juneteenth. */
final class FederalHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JUNE, 19),
            MonthDay.of(Month.JULY, 4),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private FederalHolidays() {}

    static boolean include(LocalDate day) {
        return isKeptFixed(day)
                || isNth(day, Month.JANUARY, 3, DayOfWeek.MONDAY)
                || isNth(day, Month.FEBRUARY, 3, DayOfWeek.MONDAY)
                || isNth(day, Month.MAY, -1, DayOfWeek.MONDAY)
                || isNth(day, Month.SEPTEMBER, 1, DayOfWeek.MONDAY)
                || isNth(day, Month.OCTOBER, 2, DayOfWeek.MONDAY)
                || isNth(day, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
    }

    /** On a Saturday it is kept the Friday before, on a Sunday the Monday after. */
    private static boolean isKeptFixed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> isFixed(day) || isFixed(day.plusDays(1));
            case MONDAY -> isFixed(day) || isFixed(day.minusDays(1));
            case SATURDAY, SUNDAY -> false;
            case TUESDAY, WEDNESDAY, THURSDAY -> isFixed(day);
        };
    }

    private static boolean isFixed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day));
    }

    private static boolean isNth(LocalDate day, Month month, int number, DayOfWeek weekday) {
        return day.getMonth() == month && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }
}
