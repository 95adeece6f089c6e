package org.sightline.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Deadline;

/** What stands in the gaps of a letter's sentences, numbered as the head of {@code messages/letters.properties} says. */
record LetterValues(LetterWords words, DueDates dueDates) {

    Object[] of(LetterOrder order) {
        Jurisdiction jurisdiction = order.jurisdiction();
        List<DueDate> due = dueDates.of(order.kind(), jurisdiction, order.date(), order.received());
        EarlierLetter earlier = order.earlier();
        LocalDate reminded = earlier == null ? null : earlier.reminded();
        String law = words.of("law." + jurisdiction.name());
        return new Object[] {
            order.recipient().name(),
            words.day(order.date()),
            day(answer(due)),
            day(due(due, Deadline.Purpose.EXTENDED_ANSWER)),
            day(due(due, Deadline.Purpose.ACKNOWLEDGEMENT)),
            Objects.requireNonNullElse(order.sender().child(), ""),
            grounds(order.sender()),
            order.photos(),
            day(earlier == null ? null : earlier.sent()),
            day(earlier == null ? null : earlier.received()),
            day(
                    earlier == null
                            ? null
                            : dueDates.answer(earlier.kind(), jurisdiction, earlier.sent(), earlier.received())),
            day(reminded),
            day(reminded == null ? null : dueDates.answer(LetterKind.REMINDER, jurisdiction, reminded, reminded)),
            earlier == null ? "" : ofLaw("earlier." + earlier.kind().name(), law),
            earlier == null ? "" : String.join(", ", earlier.to().lines()),
            address(order),
            earlier == null ? "" : ofLaw("breach." + earlier.kind().name(), law),
            law,
            words.day(order.received())
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    /** The law stands at the same number there. */
    private String ofLaw(String key, String law) {
        Object[] values = new Object[18];
        values[17] = law;
        return words.of(key, values);
    }

    private String grounds(Sender sender) {
        String own = sender.grounds();
        if (own == null) {
            return words.of("grounds");
        }
        return own.matches(".*[.?!…]") ? own : own + ".";
    }

    /** What the letter itself has to be answered by. */
    private static @Nullable LocalDate answer(List<DueDate> due) {
        return due.stream()
                .filter(one -> one.purpose() != Deadline.Purpose.EXTENDED_ANSWER
                        && one.purpose() != Deadline.Purpose.ACKNOWLEDGEMENT)
                .map(DueDate::day)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate due(List<DueDate> due, Deadline.Purpose purpose) {
        return due.stream()
                .filter(one -> one.purpose() == purpose)
                .map(DueDate::day)
                .findFirst()
                .orElse(null);
    }

    private static String address(LetterOrder order) {
        String address = switch (order.transport()) {
            case MAIL -> order.recipient().mail();
            case FORM -> order.recipient().form();
            case POST -> String.join(", ", order.recipient().lines());
        };
        return Objects.requireNonNullElse(address, "");
    }
}
