package org.sightline.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.advice.Deadline;
import org.sightline.calendar.CalendarDay;

/**
 * What a letter puts into a calendar: the last day for each thing that is due, and the day after, on which to look whether it came.
 * The user's name is not in it.
 */
public final class LetterCalendar {

    private final DueDates dueDates;

    public LetterCalendar(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    public List<CalendarDay> of(LetterOrder order) {
        LetterWords words = LetterWords.in(order.language());
        List<CalendarDay> days = new ArrayList<>();
        List<DueDate> due = dueDates.of(order.kind(), order.jurisdiction(), order.date(), order.received());
        String name = order.recipient().name();
        String kind = words.of("kind." + order.kind().name());
        String sent = words.day(order.date());
        for (DueDate one : due) {
            String rule = words.of("calendar.rule", one.provision());
            days.add(new CalendarDay(
                    uid(order, one.purpose().name()),
                    one.day(),
                    words.of(
                            "calendar.due",
                            name,
                            words.of("due." + one.purpose().name())),
                    words.of("calendar.due.words", kind, sent, rule, holidays(order, words))));
        }
        if (order.kind() != LetterKind.COMPLAINT && !due.isEmpty()) {
            days.add(next(order, due, words));
        }
        return days;
    }

    private CalendarDay next(LetterOrder order, List<DueDate> due, LetterWords words) {
        LocalDate until = dueDates.answer(order.kind(), order.jurisdiction(), order.date(), order.received());
        LetterKind next = order.kind() == LetterKind.REMINDER ? LetterKind.COMPLAINT : LetterKind.REMINDER;
        boolean canBeExtended = due.stream().anyMatch(one -> one.purpose() == Deadline.Purpose.EXTENDED_ANSWER);
        return new CalendarDay(
                uid(order, "next"),
                dueDates.dayAfter(until, order.jurisdiction()),
                words.of("calendar.next." + next.name(), order.recipient().name()),
                words.of(
                        canBeExtended ? "calendar.next.words" : "calendar.next.words.plain",
                        words.of("kind." + order.kind().name()),
                        words.day(order.date())));
    }

    /** What is said of days on which nobody works. */
    static String holidays(LetterOrder order, LetterWords words) {
        return words.of(
                order.jurisdiction() == Jurisdiction.CALIFORNIA ? "notice.holidays.CALIFORNIA" : "notice.holidays");
    }

    /** The same for the same letter, however often it is written and whenever it came in. */
    private static UUID uid(LetterOrder order, String what) {
        String id = order.recipient().id();
        return CalendarDay.uid(String.join(
                "|",
                id == null ? order.recipient().name() : id,
                order.jurisdiction().name(),
                order.kind().name(),
                order.date().toString(),
                what));
    }
}
