package org.sightline.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.advice.Catalogue;

/** Letters of a person who does not exist. */
final class Orders {

    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final DueDates DUE = new DueDates(CATALOGUE);
    static final Recipients RECIPIENTS = new Recipients(CATALOGUE);
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    static final Sender SENDER =
            new Sender("Zoë Müller-Łukasz", List.of("Größenweg 5", "12345 Köln"), "alias@example.org", null, null);
    static final List<String> TAKEN_DOWN = List.of("https://example.org/fotos/2016/a.jpg", "https://example.com/party");

    private Orders() {}

    /** Every letter there is: kind, jurisdiction, language. */
    static List<LetterOrder> all() {
        List<LetterOrder> all = new ArrayList<>();
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            for (LetterKind kind : LetterKind.values()) {
                if (kind.isKnownIn(jurisdiction)) {
                    for (LetterLanguage language : LetterLanguage.values()) {
                        all.add(of(kind, jurisdiction, language));
                    }
                }
            }
        }
        return all;
    }

    static LetterOrder of(LetterKind kind, Jurisdiction jurisdiction, LetterLanguage language) {
        return of(kind, jurisdiction, language, SENDER, 0, true);
    }

    static LetterOrder of(
            LetterKind kind,
            Jurisdiction jurisdiction,
            LetterLanguage language,
            Sender sender,
            int photos,
            boolean reminded) {
        Recipient recipient = recipient(kind == LetterKind.COMPLAINT ? authority(jurisdiction) : "to.clearview");
        return new LetterOrder(
                kind,
                jurisdiction,
                language,
                recipient,
                recipient.ways().get(0),
                DAY,
                DAY,
                sender,
                TAKEN_DOWN,
                photos,
                kind.isRequest() ? null : earlier(kind, jurisdiction, reminded));
    }

    static Recipient recipient(String id) {
        return RECIPIENTS.byId(id).orElseThrow();
    }

    static String authority(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case EU -> "authority.de-hh";
            case UK -> "authority.uk";
            case CALIFORNIA -> "authority.us-ca";
        };
    }

    private static EarlierLetter earlier(LetterKind kind, Jurisdiction jurisdiction, boolean reminded) {
        LocalDate reminder = kind == LetterKind.COMPLAINT && reminded ? LocalDate.of(2026, 10, 1) : null;
        return new EarlierLetter(
                jurisdiction == Jurisdiction.CALIFORNIA ? LetterKind.DELETION : LetterKind.ERASURE,
                recipient("to.clearview"),
                LocalDate.of(2026, 7, 30),
                LocalDate.of(2026, 7, 31),
                reminder);
    }

    static Letter letter(LetterOrder order) {
        return new LetterComposer(DUE).compose(order);
    }

    static String text(LetterOrder order) {
        return LetterText.of(letter(order));
    }

    static String name(LetterOrder order) {
        return (order.jurisdiction() + "-" + order.kind() + "-"
                        + order.language().locale().getLanguage())
                .toLowerCase(Locale.ROOT);
    }
}
