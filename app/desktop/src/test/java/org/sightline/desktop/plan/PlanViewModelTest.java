package org.sightline.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.FakePlan;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.StepState;

class PlanViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final FakeExamination examination = new FakeExamination(Summaries.ofHeadlines(3, 5));
    private final PlanViewModel model =
            new PlanViewModel(examination, new Background(worker, Runnable::run), Messages.english());

    private void plan(FakePlan plan) {
        examination.plans(plan);
        model.refresh();
        worker.runAll();
    }

    private List<PlanLine.Step> steps() {
        return model.lines().stream()
                .filter(PlanLine.Step.class::isInstance)
                .map(PlanLine.Step.class::cast)
                .toList();
    }

    private PlanLine.Step step(String id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void knownAndUnknownAreCountedApart() {
        plan(FakePlan.ofPosts(3, 5));
        assertThat(model.nowProperty().get()).isEqualTo("3 photos are visible without an account now, and 5 may be.");
        PlanLine.Step first = steps().get(0);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.gain()).contains("Closes 3 photos", "Perhaps 5 more");
        assertThat(first.after()).isEqualTo("After it and those before it: 0 still visible, and 0 may be.");
    }

    @Test
    void tickingShowsWhatWouldComeOfIt() {
        plan(FakePlan.ofPosts(3, 5));
        assertThat(model.thenProperty().get()).startsWith("Tick steps");
        model.tick("fb.posts.past", true);
        worker.runAll();
        assertThat(model.thenProperty().get())
                .isEqualTo("With the one step that is ticked: 0 visible without an account, and 0 may be.");
        model.tick("fb.posts.past", false);
        worker.runAll();
        assertThat(model.thenProperty().get()).startsWith("Tick steps");
    }

    @Test
    void onlyTheAnswerToTheLastTickIsShown() {
        LaterExecutor window = new LaterExecutor();
        PlanViewModel slow = new PlanViewModel(examination, new Background(worker, window), Messages.english());
        examination.plans(FakePlan.ofPosts(3, 5));
        slow.refresh();
        worker.runAll();
        window.runAll();
        worker.runAll();
        window.runAll();
        slow.tick("fb.posts.past", true);
        slow.tick("fb.posts.past", false);
        worker.runAll();
        window.runAll();
        assertThat(slow.thenProperty().get()).startsWith("Tick steps");
    }

    @Test
    void allCanBeTickedAtOnce() {
        plan(FakePlan.ofPosts(3, 5));
        model.tickAll(true);
        worker.runAll();
        assertThat(model.ticked()).isNotEmpty().allMatch(id -> step(id).closes());
        assertThat(model.thenProperty().get()).contains("0 visible without an account");
        model.tickAll(false);
        worker.runAll();
        assertThat(model.ticked()).isEmpty();
    }

    @Test
    void whatHasNoEasyWayBackSaysToKeepACopyFirst() {
        plan(FakePlan.ofPosts(3, 5));
        PlanLine.Step limit = step("fb.posts.past");
        assertThat(limit.hard()).isTrue();
        assertThat(limit.details().warnings()).anyMatch(warning -> warning.startsWith("Keep a copy first"));
        assertThat(limit.details().address()).startsWith("https://www.facebook.com/");
        assertThat(limit.details().sources()).isNotEmpty().allMatch(source -> source.contains("read "));
        assertThat(limit.details().ways()).extracting(PlanLine.Way::name).containsExactly("In a browser", "In the app");
    }

    @Test
    void whatClosesNothingIsListedWhenAskedFor() {
        plan(FakePlan.ofPosts(3, 5));
        int before = steps().size();
        model.everythingProperty().set(true);
        assertThat(steps()).hasSizeGreaterThan(before);
        assertThat(model.lines())
                .anyMatch(line -> line.equals(new PlanLine.Heading("Protect what you post from now on")));
        assertThat(steps())
                .filteredOn(step -> step.id().equals("fb.posts.future"))
                .noneMatch(PlanLine.Step::closes);
    }

    @Test
    void whatTheUserMadeOfAStepIsKeptAndCounted() {
        plan(FakePlan.ofPosts(3, 5));
        model.mark("fb.posts.past", StepState.DONE);
        worker.runAll();
        assertThat(step("fb.posts.past").state()).isEqualTo(StepState.DONE);
        assertThat(step("fb.posts.past").said()).startsWith("Done on 2026-11-20");
        assertThat(model.noticeProperty().get())
                .isEqualTo(
                        "With the steps that you marked as done, 3 photos that were visible without an account should"
                                + " be closed, and 5 that may have been. Only a new export shows it.");
        model.mark("fb.posts.past", null);
        worker.runAll();
        assertThat(step("fb.posts.past").state()).isNull();
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void whatIsNotForTheUserStandsBesideThePlan() {
        plan(FakePlan.ofPosts(3, 5));
        model.mark("fb.posts.past", StepState.NOT_FOR_ME);
        worker.runAll();
        assertThat(model.lines())
                .anyMatch(line -> line.equals(
                        new PlanLine.Heading("Left out, as you said; each with what it would close by itself")));
        assertThat(step("fb.posts.past").number()).isZero();
    }

    @Test
    void saysWhenThereIsNothingToClose() {
        plan(new FakePlan(FakePlan.nothing()));
        assertThat(model.noticeProperty().get()).startsWith("There is nothing");
    }
}
