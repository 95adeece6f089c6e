package org.sightline.desktop.interview;

import java.util.Optional;
import org.sightline.answers.Interview;
import org.sightline.answers.Question;
import org.sightline.audit.Asking;
import org.sightline.desktop.asking.ScopeWords;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Answer;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.NotPublic;

/**
 * An answer in words.
 *
 * @param about what was asked, looked for or set
 * @param said what the user said
 * @param carries when, and how far it carries
 */
record AnswerLine(String about, String said, String carries) {

    static AnswerLine of(Asking.Standing standing, Interview interview, ScopeWords scopes, Messages messages) {
        Answer answer = standing.answer();
        String carries = messages.text("answer.carries", messages.date(answer.day()), standing.decides());
        return switch (answer.origin()) {
            case INTERVIEW ->
                question(answer, interview)
                        .map(question -> new AnswerLine(
                                question.words(messages.locale()), question.said(answer, messages.locale()), carries))
                        .orElseGet(() -> new AnswerLine(answer.asked(), answer.said(), carries));
            case SPOT_CHECK ->
                new AnswerLine(
                        answer.basedOn() == null
                                ? messages.text("answer.looked", scopes.of(answer.scope()))
                                : messages.text("answer.widened", scopes.of(answer.scope())),
                        seen(answer, messages),
                        carries);
            case OVERRIDE ->
                new AnswerLine(
                        messages.text("answer.set", scopes.of(answer.scope())),
                        answer.statement() instanceof AudienceNow now ? messages.of(now.audience()) : answer.said(),
                        carries);
        };
    }

    /** Empty where another version asked it. */
    private static Optional<Question> question(Answer answer, Interview interview) {
        String id = answer.question();
        return id == null ? Optional.empty() : interview.question(id);
    }

    private static String seen(Answer answer, Messages messages) {
        if (answer.statement() instanceof AudienceNow) {
            return messages.text("answer.seen");
        }
        return answer.statement() instanceof NotPublic
                ? messages.text("answer.notSeen")
                : messages.text("answer.notKnown");
    }
}
