package org.sightline.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * When something began, as far as the user remembers: between two days, both included, UTC.
 *
 * @param earliest first day on which it may have begun; {@link #DAWN} where nothing bounds it
 * @param latest day by which it had begun
 */
public record Since(LocalDate earliest, LocalDate latest) {

    /** Before everything. */
    public static final LocalDate DAWN = LocalDate.of(1, 1, 1);

    /** It was so from the beginning. */
    public static final Since ALWAYS = new Since(DAWN, DAWN);

    public Since {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("The first day lies after the last");
        }
    }

    /** Some time, nobody remembers when, up to the day on which it was told. */
    public static Since unknown(LocalDate told) {
        return new Since(DAWN, told);
    }

    /**
     * Reads a day, a month or a year: {@code 2016-03-01}, {@code 2016-03}, {@code 2016}.
     *
     * @throws DateTimeParseException if it is none of these
     */
    public static Since parse(String text) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            return year < 1 ? refuse(text) : new Since(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(text);
            return new Since(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new Since(day, day);
    }

    private static Since refuse(String text) {
        throw new DateTimeParseException("Not a year", text, 0);
    }

    /** Nothing later than the given day. */
    public Since notAfter(LocalDate day) {
        return latest.isAfter(day) ? new Since(earliest.isAfter(day) ? day : earliest, day) : this;
    }

    /** Whether the day is known, and not only a range. */
    public boolean isExact() {
        return earliest.equals(latest);
    }
}
