package org.sightline.desktop.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Interview;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.answers.SpotCheck;
import org.sightline.audit.Asking;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.Since;

/**
 * What the user says about audiences that the archive does not tell. An answer holds from the next judgement on. For the background.
 */
public interface AskingDesk {

    /** All questions that can be asked. */
    Interview interview();

    /** Questions that may decide something, in their order. */
    List<OpenQuestion> openQuestions();

    /** Every answer with how far it carries, and where answers contradict each other. */
    Asking.Overview overview();

    /**
     * Keeps an answer in place of an earlier one to the same question.
     *
     * @param since for an option that asks for it; null where the user does not remember
     * @throws IllegalArgumentException if it began after what the question is about; the message says so
     */
    Answer answer(OpenQuestion asked, Question.Option option, @Nullable Since since);

    /** Forgets an answer, and what widens it, as if it had not been given. */
    void forget(long answer);

    /** Photos to look for without being logged in, at most so many. */
    List<SpotCheck> spotChecks(int most);

    /** How many appearances of unknown audience each scope holds. */
    Map<AnswerScope, Long> carries(Set<AnswerScope> scopes);

    /**
     * Keeps what the user saw just now.
     *
     * @param widened what they say it holds for, too
     * @return the answers that were kept, that about the photo first
     */
    List<Answer> saw(SpotCheck check, SpotCheck.Seen seen, Set<SpotCheck.Widening> widened);

    /**
     * Something that the user may set an audience for.
     *
     * @param carries appearances that it would decide
     * @param set what was set for it; null where nothing was
     */
    record Settable(
            AnswerScope scope, long carries, @Nullable Answer set) {}

    /** What may be set because of a photo: for itself, its albums, and its kinds in their years; none where all is recorded. */
    List<Settable> settable(PhotoId photo);

    /** Keeps an audience that the user sets, in place of one that was set for the same. */
    Answer set(AnswerScope scope, Audience audience);
}
