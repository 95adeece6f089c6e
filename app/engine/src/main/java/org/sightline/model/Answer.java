package org.sightline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Something the user said about who can see what. It speaks only of what was posted up to the day on which it was said.
 *
 * @param id number in the store, 1 or more; 0 before it is kept
 * @param given when it was said or, of a spot check, when the user looked
 * @param question id of the interview's question; null elsewhere
 * @param asked the words of the question
 * @param said the words of the answer
 * @param since since when it is so, as far as the user remembers; null where that was not asked
 * @param basedOn the spot check that this one widens; null elsewhere
 */
public record Answer(
        long id,
        Instant given,
        Origin origin,
        @Nullable String question,
        String asked,
        String said,
        AnswerScope scope,
        AnswerStatement statement,
        @Nullable Since since,
        @Nullable Long basedOn) {

    /** How it came about. */
    public enum Origin {
        /** A question about a platform or account. */
        INTERVIEW,
        /** The user opened a photo without being logged in. */
        SPOT_CHECK,
        /** The user set an audience by themselves. */
        OVERRIDE
    }

    public Answer withId(long newId, @Nullable Long newBasedOn) {
        return new Answer(newId, given, origin, question, asked, said, scope, statement, since, newBasedOn);
    }

    /** The day on which it was said, UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(given, ZoneOffset.UTC);
    }

    /** Whether it says anything about an audience. */
    public boolean saysSomething() {
        return !(statement instanceof AnswerStatement.Nothing);
    }
}
