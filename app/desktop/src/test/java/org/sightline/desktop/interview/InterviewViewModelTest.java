package org.sightline.desktop.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.desktop.testing.FakeAsking;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Answer;
import org.sightline.model.Since;

class InterviewViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final List<String> led = new ArrayList<>();
    private final FakeAsking asking = new FakeAsking()
            .asks("fb.posts.now", 900)
            .asks("fb.albums", 12)
            .asks("fb.stories", 3)
            .asks("fb.covers", 1);
    private final InterviewViewModel model = new InterviewViewModel(
            asking, new Background(worker, Runnable::run), Messages.english(), new InterviewViewModel.Actions() {
                @Override
                public void answersChanged() {
                    led.add("changed");
                }

                @Override
                public void lookForPhotos() {
                    led.add("look");
                }

                @Override
                public void leaveQuestions() {
                    led.add("leave");
                }
            });

    private void read() {
        model.refresh();
        worker.runAll();
    }

    private List<String> shown() {
        return model.shown().stream().map(open -> open.question().id()).toList();
    }

    private OpenQuestion first() {
        return model.shown().get(0);
    }

    private static Question.Option option(OpenQuestion question, String id) {
        return question.question().allOptions().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Answer kept() {
        return asking.kept().get(asking.kept().size() - 1);
    }

    @Test
    void threeQuestionsAreShownAtATime() {
        assertThat(model.shown()).isEmpty();
        read();
        assertThat(shown()).containsExactly("fb.posts.now", "fb.albums", "fb.stories");
        assertThat(model.more()).isEqualTo(1);
        assertThat(led).isEmpty();
    }

    @Test
    void anAnswerIsKeptAndTheNextQuestionComes() {
        read();
        OpenQuestion albums = model.shown().get(1);
        model.answer(albums, option(albums, "FRIENDS"), false, "");
        worker.runAll();
        assertThat(kept().question()).isEqualTo("fb.albums");
        assertThat(shown()).containsExactly("fb.posts.now", "fb.stories", "fb.covers");
        assertThat(model.statusProperty().get()).isEqualTo("Kept. It decides 7 photos at their places.");
        assertThat(led).containsExactly("changed");
    }

    @Test
    void notKnowingIsAnAnswerToo() {
        read();
        model.answer(first(), Question.DONT_KNOW, false, "");
        worker.runAll();
        assertThat(kept().saysSomething()).isFalse();
        assertThat(model.statusProperty().get()).startsWith("Kept: you do not know.");
        assertThat(shown()).doesNotContain("fb.posts.now");
    }

    @Test
    void sinceWhenIsTypedOrLeftOut() {
        read();
        OpenQuestion posts = first();
        Question.Option friends = option(posts, "FRIENDS");
        assertThat(friends.asksSince()).isTrue();
        model.answer(posts, friends, false, " 2016 ");
        worker.runAll();
        assertThat(kept().since()).isEqualTo(new Since(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)));
        model.answer(posts, friends, false, "");
        worker.runAll();
        assertThat(Objects.requireNonNull(kept().since()).earliest()).isEqualTo(Since.DAWN);
        model.answer(posts, friends, true, "");
        worker.runAll();
        assertThat(kept().since()).isEqualTo(Since.ALWAYS);
    }

    @Test
    void aDayThatIsNoneOrNotYetIsSaidAtItsQuestion() {
        read();
        OpenQuestion posts = first();
        Question.Option friends = option(posts, "FRIENDS");
        model.answer(posts, friends, false, "soon");
        assertThat(model.mistake(posts)).startsWith("This is no day, month or year.");
        assertThat(model.mistake(model.shown().get(1))).isEmpty();
        model.answer(posts, friends, false, "2030");
        worker.runAll();
        assertThat(model.mistake(posts)).startsWith("This day has not come yet.");
        assertThat(asking.kept()).isEmpty();
        model.answer(posts, friends, false, "2020");
        worker.runAll();
        assertThat(model.mistakeProperty().get()).isNull();
        assertThat(asking.kept()).hasSize(1);
    }

    @Test
    void whatWasTypedForAnotherAnswerIsNotRead() {
        read();
        model.answer(first(), Question.DONT_KNOW, false, "soon");
        worker.runAll();
        assertThat(asking.kept()).hasSize(1);
    }

    @Test
    void anAnswerIsForgotten() {
        read();
        model.answer(first(), Question.DONT_KNOW, false, "");
        worker.runAll();
        model.forget(kept());
        worker.runAll();
        assertThat(asking.kept()).isEmpty();
        assertThat(shown()).contains("fb.posts.now");
        assertThat(led).containsExactly("changed", "changed");
    }

    @Test
    void aQuestionThatIsAnsweredAgainStandsFirst() {
        read();
        OpenQuestion stories = model.shown().get(2);
        model.answer(stories, Question.DONT_KNOW, false, "");
        worker.runAll();
        assertThat(shown()).doesNotContain("fb.stories");
        model.answerAgain(kept());
        worker.runAll();
        assertThat(shown()).containsExactly("fb.stories", "fb.posts.now", "fb.albums");
    }

    @Test
    void whatWasAnsweredElsewhereIsReadAgain() {
        read();
        asking.answer(first(), Question.DONT_KNOW, null);
        read();
        assertThat(shown()).contains("fb.posts.now");
        model.outdated();
        read();
        assertThat(shown()).doesNotContain("fb.posts.now");
    }

    @Test
    void leadsOn() {
        model.lookForPhotos();
        model.leave();
        assertThat(led).containsExactly("look", "leave");
    }
}
