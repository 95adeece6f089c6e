package org.sightline.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a letter of what the user wants. */
public final class LetterComposer {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}]+");

    private final DueDates dueDates;

    public LetterComposer(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    /** @throws LetterRefusedException if the letter would be wrong */
    public Letter compose(LetterOrder order) {
        check(order);
        LetterWords words = LetterWords.in(order.language());
        Object[] values = new LetterValues(words, dueDates).of(order);
        Sender sender = order.sender();
        String signature =
                sender.child() == null ? sender.name() : words.of("closing.guardian", sender.name(), sender.child());
        return new Letter(
                order.language(),
                senderLines(sender, words),
                order.recipient().lines(),
                words.of("way." + order.transport().name(), values),
                words.day(order.date()),
                words.of(key("subject", order, "", words).orElseThrow(), values),
                words.of("salutation"),
                body(order, words, values),
                List.of(words.of("closing"), signature));
    }

    private void check(LetterOrder order) {
        if (!order.kind().isKnownIn(order.jurisdiction())) {
            LetterWords words = LetterWords.in(order.language());
            throw new LetterRefusedException(
                    LetterRefusedException.Why.NOT_IN_THIS_LAW,
                    Arrays.stream(LetterKind.values())
                            .filter(kind -> kind.isKnownIn(order.jurisdiction()))
                            .map(kind -> words.of("kind." + kind.name()))
                            .collect(Collectors.joining("; ")));
        }
        boolean complaint = order.kind() == LetterKind.COMPLAINT;
        Jurisdiction authorityOf = order.recipient().authorityOf();
        if (complaint
                && authorityOf != order.jurisdiction()
                && order.recipient().id() != null) {
            throw new LetterRefusedException(LetterRefusedException.Why.NOT_TO_AN_AUTHORITY);
        }
        if (!complaint && authorityOf != null) {
            throw new LetterRefusedException(LetterRefusedException.Why.TO_AN_AUTHORITY);
        }
        if (!order.recipient().ways().contains(order.transport())) {
            LetterWords words = LetterWords.in(order.language());
            throw new LetterRefusedException(
                    LetterRefusedException.Why.NO_SUCH_WAY,
                    order.recipient().ways().stream()
                            .map(way -> words.of("transport." + way.name()))
                            .collect(Collectors.joining(", ")));
        }
        for (String address : order.takenDown()) {
            if (!ADDRESS.matcher(address).matches()) {
                throw new LetterRefusedException(LetterRefusedException.Why.NO_ADDRESS, address);
            }
        }
        checkDays(order);
    }

    private void checkDays(LetterOrder order) {
        EarlierLetter earlier = order.earlier();
        if (order.received().isBefore(order.date())) {
            throw new LetterRefusedException(LetterRefusedException.Why.DAYS_IN_DISORDER);
        }
        if (order.kind().isRequest()) {
            if (earlier != null) {
                throw new LetterRefusedException(LetterRefusedException.Why.SOMETHING_EARLIER);
            }
            return;
        }
        if (earlier == null || !earlier.kind().isRequest() || !earlier.kind().isKnownIn(order.jurisdiction())) {
            throw new LetterRefusedException(LetterRefusedException.Why.NOTHING_EARLIER);
        }
        LocalDate reminded = earlier.reminded();
        if (earlier.received().isBefore(earlier.sent())
                || (reminded != null && reminded.isBefore(earlier.received()))) {
            throw new LetterRefusedException(LetterRefusedException.Why.DAYS_IN_DISORDER);
        }
        LocalDate until = dueDates.answer(earlier.kind(), order.jurisdiction(), earlier.sent(), earlier.received());
        if (reminded != null) {
            LocalDate term = dueDates.answer(LetterKind.REMINDER, order.jurisdiction(), reminded, reminded);
            until = term.isAfter(until) ? term : until;
        }
        if (!order.date().isAfter(until)) {
            throw new LetterRefusedException(
                    LetterRefusedException.Why.TOO_EARLY,
                    LetterWords.in(order.language()).day(until));
        }
    }

    private static List<String> senderLines(Sender sender, LetterWords words) {
        return Stream.of(
                        Stream.of(sender.name()),
                        Stream.ofNullable(sender.child()).map(child -> words.of("sender.for", child)),
                        sender.address().stream(),
                        Stream.ofNullable(sender.replyTo()).map(reply -> words.of("sender.replyTo", reply)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<Letter.Passage> body(LetterOrder order, LetterWords words, Object[] values) {
        List<Letter.Passage> body = new ArrayList<>();
        for (Outline.Part part : Outline.of(order.kind())) {
            if (part == Outline.Part.GUARDIAN && order.sender().child() == null) {
                continue;
            }
            if (part == Outline.Part.PAGES) {
                if (!order.takenDown().isEmpty()) {
                    body.add(new Letter.Passage(words.of("letter.PAGES", values), order.takenDown()));
                }
                continue;
            }
            body.add(passage("letter." + part.name(), order, words, values));
        }
        if (words.of("salutation.then").equals("SMALL")) {
            Letter.Passage first = body.get(0);
            body.set(0, new Letter.Passage(beginningSmall(first.words()), first.points()));
        }
        return body;
    }

    private static String beginningSmall(String sentence) {
        int second = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, second).toLowerCase(Locale.ROOT) + sentence.substring(second);
    }

    private static Letter.Passage passage(String part, LetterOrder order, LetterWords words, Object[] values) {
        String paragraph = key(part, order, "", words).orElseThrow(() -> new IllegalStateException(part));
        List<String> points = key(part, order, ".1", words)
                .map(first -> words.list(first.substring(0, first.length() - ".1".length()), values))
                .orElse(List.of());
        return new Letter.Passage(words.of(paragraph, values), points);
    }

    /** The key that says most of what the letter is. */
    private static Optional<String> key(String part, LetterOrder order, String ending, LetterWords words) {
        String kind = "." + order.kind().name();
        String jurisdiction = "." + order.jurisdiction().name();
        String variant = variant(order);
        return Stream.of(variant, "")
                .distinct()
                .flatMap(suffix -> Stream.of(kind + jurisdiction, kind, jurisdiction, "")
                        .map(which -> part + which + suffix + ending))
                .filter(words::has)
                .findFirst();
    }

    private static String variant(LetterOrder order) {
        EarlierLetter earlier = order.earlier();
        if (order.kind() == LetterKind.COMPLAINT) {
            return Objects.requireNonNull(earlier).reminded() == null ? "" : ".reminded";
        }
        return order.photos() > 0 ? ".enclosed" : "";
    }
}
