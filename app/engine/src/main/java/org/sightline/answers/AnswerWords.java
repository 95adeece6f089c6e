package org.sightline.answers;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.PhotoId;
import org.sightline.model.Since;
import org.sightline.system.Bundles;

/** Answers in words, as evidence shows them. */
public final class AnswerWords {

    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("org.sightline.resources.messages.answers", Locale.ROOT);

    private AnswerWords() {}

    /** The day, the words of the question and those of the answer, of each. */
    static String source(List<Answer> answers) {
        return answers.stream().map(AnswerWords::source).collect(Collectors.joining("; "));
    }

    private static String source(Answer answer) {
        return of("source." + answer.origin().name(), answer.day().toString(), answer.asked(), answer.said());
    }

    /** @param key of a sentence in {@code messages/answers.properties} */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(arguments);
    }

    /** The same in a language; in English where that language has no such sentence. */
    public static String in(Locale locale, String key, Object... arguments) {
        return new MessageFormat(Bundles.of("answers", locale).getString(key), locale).format(arguments);
    }

    /** Since when, as the user said it. */
    static String in(Locale locale, Since since) {
        if (since.equals(Since.ALWAYS)) {
            return in(locale, "since.ALWAYS");
        }
        if (since.earliest().equals(Since.DAWN)) {
            return in(locale, "since.UNKNOWN");
        }
        String day = since.isExact()
                ? since.earliest().toString()
                : in(
                        locale,
                        "since.BETWEEN",
                        since.earliest().toString(),
                        since.latest().toString());
        return in(locale, "since.DAY", day);
    }

    /** What an answer speaks of. */
    public static String of(AnswerScope scope) {
        return in(Locale.ENGLISH, scope);
    }

    /** The same in another language. */
    public static String in(Locale locale, AnswerScope scope) {
        String what = what(locale, scope);
        if (scope.from() != null || scope.to() != null) {
            what = in(locale, "scope.PERIOD", what, day(locale, scope.from()), day(locale, scope.to()));
        }
        String account = scope.account();
        String place = account == null || account.isEmpty()
                ? scope.platform().id()
                : in(locale, "scope.ACCOUNT", scope.platform().id(), account);
        return in(locale, "scope.ON", what, place);
    }

    private static String what(Locale locale, AnswerScope scope) {
        PhotoId photo = scope.photo();
        if (photo != null) {
            return in(locale, "scope.PHOTO", photo.shortForm());
        }
        if (scope.album() != null) {
            return in(locale, "scope.ALBUM", scope.album());
        }
        return scope.kinds().isEmpty()
                ? in(locale, "scope.OWN")
                : scope.kinds().stream()
                        .sorted()
                        .map(kind -> in(locale, "kind." + kind.name()))
                        .collect(Collectors.joining(", "));
    }

    private static String day(Locale locale, @Nullable LocalDate day) {
        return day == null ? in(locale, "scope.OPEN") : day.toString();
    }

    /** Whether there is a sentence of this name. */
    static boolean has(String key) {
        return MESSAGES.containsKey(key);
    }
}
