package org.sightline.answers;

import java.util.Locale;
import java.util.Optional;
import org.sightline.model.Answer;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.NotPublic;

/**
 * An answer as it is shown. What is kept is English, as reports are; other languages are made of what it says.
 *
 * @param asked what was asked, looked for or set
 * @param said what the user said
 */
public record AnswerInWords(String asked, String said) {

    public static AnswerInWords of(Answer answer, Interview interview, Locale locale) {
        AnswerInWords kept = new AnswerInWords(answer.asked(), answer.said());
        if (locale.equals(Locale.ENGLISH)) {
            return kept;
        }
        return switch (answer.origin()) {
            case INTERVIEW ->
                Optional.ofNullable(answer.question())
                        .flatMap(interview::question)
                        .map(question -> new AnswerInWords(question.words(locale), question.said(answer, locale)))
                        .orElse(kept);
            case SPOT_CHECK -> new AnswerInWords(AnswerWords.in(locale, answer.scope()), seen(answer, locale));
            case OVERRIDE ->
                new AnswerInWords(
                        AnswerWords.in(locale, answer.scope()),
                        answer.statement() instanceof AudienceNow now
                                ? AnswerWords.in(
                                        locale, "audience." + now.audience().name())
                                : answer.said());
        };
    }

    private static String seen(Answer answer, Locale locale) {
        SpotCheck.Seen seen = answer.statement() instanceof AudienceNow
                ? SpotCheck.Seen.ANYONE
                : answer.statement() instanceof NotPublic ? SpotCheck.Seen.NOT_VISIBLE : SpotCheck.Seen.DONT_KNOW;
        return AnswerWords.in(locale, "spot.said." + seen.name());
    }
}
