package org.sightline.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.model.Since;

/**
 * A question of the interview. Its words stand in {@code messages/answers.properties} under its id.
 *
 * @param id such as {@code fb.posts.now}
 * @param kinds what it is about
 * @param narrows kinds that it is about, too, where the answer narrows
 * @param before the question whose answer bounds this one: it is about the time before that; null elsewhere
 * @param exceptNewest not about the newest of these, which has an audience of its own
 * @param says what becomes of an answer
 * @param options what can be answered, beside not knowing
 * @param source where the place to look it up was read
 * @param read when
 */
public record Question(
        String id,
        Platform platform,
        Set<AppearanceKind> kinds,
        Set<AppearanceKind> narrows,
        @Nullable String before,
        boolean exceptNewest,
        Says says,
        List<Option> options,
        String source,
        LocalDate read) {

    /** What becomes of an answer that names an audience. */
    public enum Says {
        /** They have it now. */
        NOW,
        /** They had it when they were posted. */
        WHEN_POSTED,
        /** Everything wider became it, once. */
        NARROWED_ONCE,
        /** Nothing is wider, as long as it lasts. */
        NARROWED,
        /** Public accounts show everything; others show it to this audience, whenever it was posted. */
        ACCOUNT
    }

    /**
     * Something that can be answered.
     *
     * @param id the audience's name or another word
     * @param audience null where it says nothing about one
     * @param asksSince whether it matters since when
     */
    public record Option(String id, @Nullable Audience audience, boolean asksSince) {}

    /** The answer that is always possible. */
    public static final Option DONT_KNOW = new Option("DONT_KNOW", null, false);

    public Question {
        kinds = Set.copyOf(kinds);
        narrows = Set.copyOf(narrows);
        options = List.copyOf(options);
    }

    /** What is asked. */
    public String words() {
        return words(Locale.ENGLISH);
    }

    public String words(Locale locale) {
        return AnswerWords.in(locale, id + ".question");
    }

    /** Where the user finds the answer. */
    public String where() {
        return where(Locale.ENGLISH);
    }

    public String where(Locale locale) {
        return AnswerWords.in(locale, id + ".where");
    }

    /** An option in words. */
    public String words(Option option) {
        return words(option, Locale.ENGLISH);
    }

    public String words(Option option, Locale locale) {
        String own = id + ".option." + option.id();
        if (AnswerWords.has(own)) {
            return AnswerWords.in(locale, own);
        }
        return option.audience() == null
                ? AnswerWords.in(locale, "option." + option.id())
                : AnswerWords.in(locale, "audience." + option.id());
    }

    /** What was answered, in a language; as it was kept where it is none of the options any more. */
    public String said(Answer answer, Locale locale) {
        Since since = answer.since();
        for (Option option : allOptions()) {
            String kept = since == null ? words(option) : since(words(option), since, Locale.ENGLISH);
            if (kept.equals(answer.said())) {
                return since == null ? words(option, locale) : since(words(option, locale), since, locale);
            }
        }
        return answer.said();
    }

    static String since(String said, Since since, Locale locale) {
        return AnswerWords.in(locale, "since.OF", said, AnswerWords.in(locale, since));
    }

    /** Every option, not knowing the last. */
    public List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options);
        all.add(DONT_KNOW);
        return all;
    }

    /** Whether an answer can narrow what is known to be wide, and not only fill in what is unknown. */
    boolean canNarrow() {
        return says == Says.NARROWED || says == Says.NARROWED_ONCE;
    }
}
