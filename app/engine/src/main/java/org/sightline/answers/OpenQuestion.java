package org.sightline.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Question.Option;
import org.sightline.answers.Question.Says;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.AudienceWhenPosted;
import org.sightline.model.AnswerStatement.Narrowed;
import org.sightline.model.AnswerStatement.Nothing;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Since;

/**
 * A question as it is asked about one account.
 *
 * @param account null where the platform has one in this audit, or the archive tells none
 * @param to the last day that it is about; null for no bound
 * @param appearances how many appearances the answer may decide
 */
public record OpenQuestion(
        Question question,
        @Nullable String account,
        @Nullable LocalDate to,
        long appearances) {

    /**
     * What the user says.
     *
     * @param since when it began, for an option that asks for it; null where the user does not remember
     * @param now when it is said
     * @throws IllegalArgumentException if it began after the day of the answer, or after the time that is asked about
     */
    public Answer answer(Option option, @Nullable Since since, Instant now) {
        LocalDate last = last(now);
        if (since != null && since.earliest().isAfter(last)) {
            throw new IllegalArgumentException(AnswerWords.of("since.TOO_LATE", last.toString()));
        }
        Since began = option.asksSince() ? (since == null ? Since.unknown(last) : since.notAfter(last)) : null;
        String said = option.asksSince()
                ? Question.since(question.words(option), Objects.requireNonNull(began), Locale.ENGLISH)
                : question.words(option);
        AnswerStatement statement = statement(option, began);
        return new Answer(
                0,
                now,
                Answer.Origin.INTERVIEW,
                question.id(),
                question.words(),
                said,
                scope(statement, began),
                statement,
                began,
                null);
    }

    /** The last day that an answer can be about, when it is given. */
    public LocalDate last(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return to == null || to.isAfter(today) ? today : to;
    }

    private AnswerStatement statement(Option option, @Nullable Since since) {
        Audience audience = option.audience();
        if (audience == null) {
            return new Nothing();
        }
        return switch (question.says()) {
            case NOW -> new AudienceNow(audience);
            // Of what was posted nobody knows when it began, it says nothing.
            case WHEN_POSTED ->
                since != null && !since.isExact() && since.earliest().equals(Since.DAWN)
                        ? new Nothing()
                        : new AudienceWhenPosted(audience);
            case NARROWED_ONCE -> new Narrowed(audience, began(since), false, false);
            case NARROWED -> new Narrowed(audience, began(since), true, false);
            case ACCOUNT ->
                audience == Audience.PUBLIC
                        ? new AudienceNow(audience)
                        : new Narrowed(audience, began(since), true, true);
        };
    }

    private static Since began(@Nullable Since since) {
        return since == null ? Since.ALWAYS : since;
    }

    private AnswerScope scope(AnswerStatement statement, @Nullable Since since) {
        LocalDate from = question.says() == Says.WHEN_POSTED && since != null && !since.equals(Since.ALWAYS)
                ? since.latest()
                : null;
        Set<AppearanceKind> kinds = EnumSet.copyOf(question.kinds());
        if (statement instanceof Narrowed) {
            kinds.addAll(question.narrows());
        }
        return AnswerScope.ofKinds(question.platform(), account, kinds, from, to);
    }

    /** Whether an answer belongs to this very question. */
    public boolean isAnsweredBy(Answer answer) {
        return question.id().equals(answer.question())
                && Objects.equals(account, answer.scope().account());
    }
}
