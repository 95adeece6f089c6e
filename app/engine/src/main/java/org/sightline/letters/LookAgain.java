package org.sightline.letters;

import java.time.LocalDate;
import java.util.List;
import org.sightline.advice.Entry;
import org.sightline.advice.OptOut;
import org.sightline.calendar.CalendarDay;

/** The days on which to look whether an opt-out still holds, because engines come back. */
public final class LookAgain {

    private LookAgain() {}

    /** @param asked the day on which the engine was asked */
    public static List<LocalDate> days(OptOut optOut, LocalDate asked) {
        return optOut.lookAgainAfterMonths().stream().map(asked::plusMonths).toList();
    }

    /** @param entry with an opt-out; others give nothing */
    public static List<CalendarDay> of(Entry entry, LocalDate asked, LetterLanguage language) {
        OptOut optOut = entry.optOut();
        if (optOut == null) {
            return List.of();
        }
        LetterWords words = LetterWords.in(language);
        String address = entry.contact().address();
        String where = entry.words().title() + (address == null ? "" : "\n" + address);
        return optOut.lookAgainAfterMonths().stream()
                .map(months -> new CalendarDay(
                        CalendarDay.uid(entry.id() + "|" + asked + "|" + months),
                        asked.plusMonths(months),
                        words.of("lookAgain", optOut.engine()),
                        words.of("lookAgain.words", where, words.day(asked))))
                .toList();
    }
}
