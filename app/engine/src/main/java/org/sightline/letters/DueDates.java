package org.sightline.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Deadline;

/** Works out of the catalogue's periods the days on which they end. What each rule is founded on: docs/letters.md. */
public final class DueDates {

    private final Catalogue catalogue;

    public DueDates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * In the order of the catalogue.
     *
     * @param sent the day of the letter
     * @param received the day on which the recipient got it
     */
    public List<DueDate> of(LetterKind kind, Jurisdiction jurisdiction, LocalDate sent, LocalDate received) {
        return deadlines(kind, jurisdiction).stream()
                .filter(deadline -> isOf(kind, deadline))
                .map(deadline -> new DueDate(
                        deadline.purpose(),
                        end(deadline, deadline.from() == Deadline.Start.SENDING ? sent : received, jurisdiction),
                        deadline.provision()))
                .toList();
    }

    /** The last of the days by which the letter itself has to be answered or acted on; without an extension. */
    public LocalDate answer(LetterKind kind, Jurisdiction jurisdiction, LocalDate sent, LocalDate received) {
        return of(kind, jurisdiction, sent, received).stream()
                .filter(due -> due.purpose() != Deadline.Purpose.EXTENDED_ANSWER)
                .map(DueDate::day)
                .max(LocalDate::compareTo)
                .orElse(received);
    }

    /** The first working day after a day: to look whether an answer came. */
    public LocalDate dayAfter(LocalDate day, Jurisdiction jurisdiction) {
        return workingDays(jurisdiction).after(day, 1);
    }

    private List<Deadline> deadlines(LetterKind kind, Jurisdiction jurisdiction) {
        return Objects.requireNonNull(
                        catalogue.entry(kind.entry(jurisdiction)).orElseThrow().request(), "request")
                .deadlines();
    }

    /** Reminder and complaint share an entry: what the recipient is given, and what the authority has. */
    private static boolean isOf(LetterKind kind, Deadline deadline) {
        return switch (kind) {
            case REMINDER -> deadline.purpose() != Deadline.Purpose.ANSWER;
            case COMPLAINT -> deadline.purpose() == Deadline.Purpose.ANSWER;
            case ACCESS, ERASURE, OBJECTION, KNOW, DELETION, OPT_OUT_OF_SALE -> true;
        };
    }

    private static WorkingDays workingDays(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.CALIFORNIA ? WorkingDays.US_FEDERAL : WorkingDays.WEEKDAYS;
    }

    static LocalDate end(Deadline deadline, LocalDate start, Jurisdiction jurisdiction) {
        WorkingDays workingDays = workingDays(jurisdiction);
        return switch (deadline.unit()) {
            // plusMonths gives the last day of a month that is too short, as the Regulation does.
            case MONTHS -> workingDays.orNext(start.plusMonths(deadline.amount()));
            case WEEKS -> workingDays.orNext(start.plusWeeks(deadline.amount()));
            case BUSINESS_DAYS -> workingDays.after(start, deadline.amount());
            // California's regulation counts calendar days and says nothing of weekends.
            case CALENDAR_DAYS ->
                jurisdiction == Jurisdiction.CALIFORNIA
                        ? start.plusDays(deadline.amount())
                        : workingDays.orNext(start.plusDays(deadline.amount()));
        };
    }
}
