package org.sightline.desktop.interview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Interview;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.audit.Asking;
import org.sightline.desktop.service.AskingDesk;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Answer;
import org.sightline.model.Since;

/** The questions that are open, a few at a time, and what was answered. What is answered is read back before it is shown. */
public final class InterviewViewModel {

    /** Questions that are shown at once. */
    private static final int AT_ONCE = 3;

    private final AskingDesk desk;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Mistake> mistake = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private @Nullable Answer again;
    private boolean stale = true;

    /** What the user can set off here. */
    public interface Actions {

        /** Something is judged otherwise now. */
        void answersChanged();

        /** Shows photos to look for. */
        void lookForPhotos();

        /** Leaves the questions; they can be come back to. */
        void leaveQuestions();
    }

    /**
     * What is open and what was answered.
     *
     * @param interview all questions, for the words of those that were answered
     * @param open in the order in which it is asked
     */
    public record State(Interview interview, List<OpenQuestion> open, Asking.Overview answered) {
        public State {
            open = List.copyOf(open);
        }
    }

    /** What is wrong with what was typed for a question. */
    public record Mistake(OpenQuestion question, String text) {}

    public InterviewViewModel(AskingDesk desk, Background background, Messages messages, Actions actions) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
    }

    /** Reads the questions and answers if that was not done yet, or something was answered elsewhere. */
    public void refresh() {
        if (stale) {
            stale = false;
            status.set(messages.text("interview.reading"));
            read(() -> "");
        }
    }

    /** Something was answered elsewhere. */
    public void outdated() {
        stale = true;
    }

    /** What is there now, and what is said about it. */
    private record Told(State state, String said) {}

    /** @param first done before; gives what is said about it */
    private void read(Callable<String> first) {
        background.run(() -> told(first.call()), this::show, this::failed);
    }

    private Told told(String said) {
        return new Told(new State(desk.interview(), desk.openQuestions(), desk.overview()), said);
    }

    private void show(Told told) {
        state.set(told.state());
        status.set(told.said());
    }

    /**
     * Keeps an answer.
     *
     * @param always it was so from the beginning
     * @param since as it was typed; blank where the user does not remember
     */
    public void answer(OpenQuestion question, Question.Option option, boolean always, String since) {
        mistake.set(null);
        Since began;
        try {
            began = option.asksSince() ? began(always, since) : null;
        } catch (DateTimeParseException unclear) {
            mistake.set(new Mistake(question, messages.text("interview.since.unclear")));
            return;
        }
        background.run(
                () -> {
                    try {
                        Answer kept = desk.answer(question, option, began);
                        Told told = told("");
                        return new Told(told.state(), said(kept, told.state()));
                    } catch (IllegalArgumentException tooLate) {
                        return null;
                    }
                },
                told -> {
                    if (told == null) {
                        mistake.set(new Mistake(question, tooLate(question.to())));
                    } else {
                        again = null;
                        show(told);
                        actions.answersChanged();
                    }
                },
                this::failed);
    }

    private static @Nullable Since began(boolean always, String typed) {
        if (always) {
            return Since.ALWAYS;
        }
        return typed.isBlank() ? null : TypedDay.parse(typed);
    }

    private String tooLate(@Nullable LocalDate last) {
        return last == null
                ? messages.text("interview.since.future")
                : messages.text("interview.since.tooLate", messages.date(last));
    }

    private String said(Answer kept, State now) {
        if (!kept.saysSomething()) {
            return messages.text("interview.kept.unknown");
        }
        long decides = now.answered().answers().stream()
                .filter(standing -> standing.answer().id() == kept.id())
                .mapToLong(Asking.Standing::decides)
                .sum();
        return messages.text("interview.kept", decides);
    }

    /** Forgets an answer, as if it had not been given. */
    public void forget(Answer answer) {
        forget(answer, messages.text("interview.forgotten"));
    }

    /** Forgets an answer of the interview, so that its question is asked again, before all others. */
    public void answerAgain(Answer answer) {
        again = answer;
        forget(answer, messages.text("interview.again.asked"));
    }

    private void forget(Answer answer, String said) {
        mistake.set(null);
        background.run(
                () -> {
                    desk.forget(answer.id());
                    return told(said);
                },
                told -> {
                    show(told);
                    actions.answersChanged();
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        stale = true;
        status.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    /** The questions that are shown now: the one that is to be answered again, and the next. */
    public List<OpenQuestion> shown() {
        State now = state.get();
        if (now == null) {
            return List.of();
        }
        List<OpenQuestion> questions = new ArrayList<>(now.open());
        Answer first = again;
        if (first != null) {
            questions.stream()
                    .filter(question -> question.isAnsweredBy(first))
                    .findFirst()
                    .ifPresent(question -> {
                        questions.remove(question);
                        questions.add(0, question);
                    });
        }
        return List.copyOf(questions.subList(0, Math.min(AT_ONCE, questions.size())));
    }

    /** How many more questions there are than are shown. */
    public int more() {
        State now = state.get();
        return now == null ? 0 : now.open().size() - shown().size();
    }

    public void lookForPhotos() {
        actions.lookForPhotos();
    }

    public void leave() {
        actions.leaveQuestions();
    }

    /** Null until it was read. */
    public ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Null where nothing is wrong. */
    public ReadOnlyObjectProperty<@Nullable Mistake> mistakeProperty() {
        return mistake.getReadOnlyProperty();
    }

    /** What was done last; empty where there is nothing to say. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What is wrong with what was typed for this question; empty where nothing is. */
    String mistake(OpenQuestion question) {
        Mistake now = mistake.get();
        return now != null && Objects.equals(now.question(), question) ? now.text() : "";
    }
}
