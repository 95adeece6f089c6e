package org.sightline.advice;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What something was read in.
 *
 * @param key as the catalogue refers to it
 * @param dated the day of the text, a month or a year; null where the copy bears none
 * @param read when it was read
 */
public record Source(
        String key,
        String title,
        @Nullable String address,
        @Nullable String dated,
        LocalDate read) {

    private static final int OF_A_YEAR = 4;
    private static final int OF_A_MONTH = 7;

    /** The earliest day that the text can be of. */
    public Optional<LocalDate> day() {
        if (dated == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (dated.length()) {
                    case OF_A_YEAR -> Year.parse(dated).atDay(1);
                    case OF_A_MONTH -> YearMonth.parse(dated).atDay(1);
                    default -> LocalDate.parse(dated);
                });
    }
}
