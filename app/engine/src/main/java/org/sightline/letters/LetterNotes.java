package org.sightline.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.advice.Confidence;
import org.sightline.advice.EntryPart;

/** What the user is told about a letter: none of it stands in the letter. */
public final class LetterNotes {

    private final LetterWords words;

    public LetterNotes(LetterLanguage language) {
        this.words = LetterWords.in(language);
    }

    /** By when what is due, a line each. */
    public List<String> due(LetterOrder order, DueDates dueDates) {
        return dueDates.of(order.kind(), order.jurisdiction(), order.date(), order.received()).stream()
                .map(due -> words.of(
                        "due.line",
                        words.day(due.day()),
                        words.of("due." + due.purpose().name()),
                        due.provision()))
                .toList();
    }

    /** How to send it, what to look at before, what the days rest on; last, that it is no legal advice. */
    public List<String> of(LetterOrder order) {
        List<String> notes = new ArrayList<>();
        notes.add(words.of("way.to." + order.transport().name(), target(order)));
        notes.add(
                order.recipient().confidence() == null
                        ? words.of("notice.typed")
                        : words.of("notice.recipient", checked(order.recipient())));
        notes.add(words.of("notice.photos"));
        notes.add(LetterCalendar.holidays(order, words));
        notes.add(words.of("notice.received", words.day(order.received())));
        notes.add(words.of("notice.legal"));
        return notes;
    }

    /** How far an address was checked, and when. */
    public String checked(Recipient recipient) {
        Confidence confidence = recipient.confidence();
        if (confidence == null) {
            return words.of("notice.typed");
        }
        String day = recipient.asOf() != null
                ? recipient.asOf()
                : recipient.seen().map(Object::toString).orElse(null);
        String how = words.of("confidence." + confidence.name());
        StringBuilder checked = new StringBuilder(
                day == null ? words.of("recipient.unchecked", how) : words.of("recipient.checked", how, day));
        if (recipient.unverified().contains(EntryPart.ADDRESS)) {
            checked.append("; ").append(words.of("recipient.old"));
        }
        if (recipient.web() != null) {
            checked.append("; ").append(words.of("recipient.look", recipient.web()));
        }
        return checked.toString();
    }

    /** That a PDF cannot hold it, and what can. */
    public String unprintable(String characters) {
        return words.of(
                "notice.unprintable",
                characters.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" ")));
    }

    private static String target(LetterOrder order) {
        String mail = order.recipient().mail();
        String form = order.recipient().form();
        return switch (order.transport()) {
            case MAIL -> mail == null ? "" : mail;
            case FORM -> form == null ? "" : form;
            case POST -> "";
        };
    }
}
