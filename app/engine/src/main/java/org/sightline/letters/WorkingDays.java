package org.sightline.letters;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days count as working days. What a rule is founded on: docs/letters.md. */
enum WorkingDays {
    /** Monday to Friday. Public holidays differ from place to place and are not counted here. */
    WEEKDAYS {
        @Override
        boolean includes(LocalDate day) {
            return isWeekday(day);
        }
    },
    /** Monday to Friday but for federal holidays of the US. */
    US_FEDERAL {
        @Override
        boolean includes(LocalDate day) {
            return isWeekday(day) && !FederalHolidays.include(day);
        }
    };

    abstract boolean includes(LocalDate day);

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself, or else the next working day. */
    LocalDate orNext(LocalDate day) {
        LocalDate next = day;
        while (!includes(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The working day that is so many after a day, which does not count itself. */
    LocalDate after(LocalDate day, int number) {
        LocalDate last = day;
        for (int counted = 0; counted < number; counted++) {
            last = orNext(last.plusDays(1));
        }
        return last;
    }
}
