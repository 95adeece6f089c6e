package org.sightline.desktop.asking;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.words.Messages;
import org.sightline.model.AnswerScope;

/** What an answer speaks of, in words. Names of albums and accounts are hidden while others look on. */
public final class ScopeWords {

    private final Hiding hiding;
    private final Messages messages;

    public ScopeWords(Hiding hiding, Messages messages) {
        this.hiding = hiding;
        this.messages = messages;
    }

    public String of(AnswerScope scope) {
        String what = inPeriod(what(scope), scope.from(), scope.to());
        String place = messages.of(scope.platform());
        String account = scope.account();
        return account == null || account.isEmpty()
                ? messages.text("scope.on", what, place)
                : messages.text("scope.onAccount", what, place, hiding.text(account));
    }

    private String what(AnswerScope scope) {
        if (scope.photo() != null) {
            return messages.text("scope.photo");
        }
        if (scope.album() != null) {
            return messages.text("scope.album", hiding.text(scope.album()));
        }
        return scope.kinds().isEmpty()
                ? messages.text("scope.own")
                : messages.text(
                        "scope.kinds",
                        scope.kinds().stream()
                                .sorted()
                                .map(kind -> messages.text("scope.kind", messages.of(kind)))
                                .collect(Collectors.joining(", ")));
    }

    private String inPeriod(String what, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            boolean year = from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
            return year
                    ? messages.text("scope.year", what, Integer.toString(from.getYear()))
                    : messages.text("scope.fromTo", what, messages.date(from), messages.date(to));
        }
        if (from != null) {
            return messages.text("scope.from", what, messages.date(from));
        }
        return to == null ? what : messages.text("scope.to", what, messages.date(to));
    }
}
