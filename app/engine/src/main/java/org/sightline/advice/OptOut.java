package org.sightline.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What asking an engine to leave one out means.
 *
 * @param label what it does
 * @param asks what has to be handed over
 * @param free whether it costs no money
 * @param answerWithinDays null where nobody says
 * @param lookAgainAfterMonths when to look whether it still holds
 */
public record OptOut(
        String engine,
        OptOutLabel label,
        List<Asked> asks,
        boolean free,
        @Nullable Integer answerWithinDays,
        List<Integer> lookAgainAfterMonths) {

    public OptOut {
        asks = List.copyOf(asks);
        lookAgainAfterMonths = List.copyOf(lookAgainAfterMonths);
    }
}
