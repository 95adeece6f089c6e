package org.sightline.answers;

import java.util.Comparator;
import org.sightline.model.Answer;

/**
 * Which of two answers about the same appearance stands: the one about less, the later of two about the same. What was seen
 * or set stands before what was asked in general; since a spot check never speaks of more than a kind in a year, it stands
 * before every answer of the interview.
 */
final class Precedence {

    /** First what stands first. */
    static final Comparator<Answer> ORDER = Comparator.comparing(
                    (Answer answer) -> answer.scope().level(), Comparator.reverseOrder())
            .thenComparing(answer -> answer.origin() == Answer.Origin.INTERVIEW)
            .thenComparingLong(answer -> answer.scope().days())
            .thenComparingInt(answer -> kinds(answer))
            .thenComparing(Answer::given, Comparator.reverseOrder())
            .thenComparing(Answer::id, Comparator.reverseOrder());

    private Precedence() {}

    private static int kinds(Answer answer) {
        int named = answer.scope().kinds().size();
        return named == 0 ? Integer.MAX_VALUE : named;
    }
}
