package org.sightline.desktop.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.ActionGroup;
import org.sightline.advice.Limit;
import org.sightline.advice.PhotoAdvice;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanStep;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PlanWithChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.StepState;

/** The plan, and what would come of the steps that are ticked. */
public final class PlanViewModel {

    private final Examination examination;
    private final Background background;
    private final Messages messages;
    private final ObservableList<PlanLine> lines = FXCollections.observableArrayList();
    private final ObservableList<PlanLine> linesToSee = FXCollections.unmodifiableObservableList(lines);
    private final ObservableSet<String> ticked = FXCollections.observableSet(new HashSet<>());
    private final ObservableSet<String> tickedToSee = FXCollections.unmodifiableObservableSet(ticked);
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper then = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> limits = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable PlanWithChoice made;
    private boolean stale = true;
    private int asked;

    public PlanViewModel(Examination examination, Background background, Messages messages) {
        this.examination = examination;
        this.background = background;
        this.messages = messages;
        everything.addListener((property, before, after) -> showLines());
    }

    /** Makes the plan if it is not there yet, or out of date. */
    public void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        notice.set(messages.text("plan.working"));
        background.run(
                examination::plan,
                plan -> {
                    made = plan;
                    show(plan.plan());
                },
                failure -> notice.set(
                        messages.text("failure.shown", failure.getClass().getSimpleName())));
    }

    /** Whether what the user makes of a step can be kept; not while photos are still being examined. */
    public boolean mayMark() {
        return !examination.isSoFar();
    }

    /** Something was corrected that the plan depends on. */
    public void outdated() {
        stale = true;
    }

    /**
     * Keeps what the user made of a step.
     *
     * @param state null makes it open again
     */
    public void mark(String id, @Nullable StepState state) {
        background.run(
                () -> {
                    examination.mark(id, state);
                    return examination.plan();
                },
                plan -> {
                    made = plan;
                    show(plan.plan());
                },
                failure -> notice.set(
                        messages.text("failure.shown", failure.getClass().getSimpleName())));
    }

    private void show(Plan plan) {
        showLines();
        limits.set(plan.photos().values().stream()
                .map(PhotoAdvice::limits)
                .flatMap(List::stream)
                .map(Limit::sentence)
                .distinct()
                .toList());
        now.set(messages.text("plan.now", plan.before().known(), plan.before().unknown()));
        notice.set(notice(plan));
        tryOut();
    }

    private String notice(Plan plan) {
        PhotoCount already = plan.closedAlready();
        if (!already.equals(PhotoCount.NONE)) {
            return messages.text("plan.already", already.known(), already.unknown());
        }
        return nothingToClose(plan) ? messages.text("plan.nothing") : "";
    }

    private static boolean nothingToClose(Plan plan) {
        return plan.steps(ActionGroup.CLOSE).isEmpty()
                && plan.alternatives().isEmpty()
                && plan.deletions().isEmpty();
    }

    private void showLines() {
        PlanWithChoice plan = made;
        if (plan != null) {
            lines.setAll(lines(plan.plan(), everything.get(), messages));
            Set<String> there = new HashSet<>();
            lines.forEach(line -> {
                if (line instanceof PlanLine.Step step) {
                    there.add(step.id());
                }
            });
            if (ticked.retainAll(there)) {
                tryOut();
            }
        }
    }

    /**
     * As the command line has it: what closes, what to ask search engines, then what only some find and what can be taken down.
     *
     * @param everything also what protects only what is posted from now on, opt-outs and letters
     */
    static List<PlanLine> lines(Plan plan, boolean everything, Messages messages) {
        List<PlanLine> lines = new ArrayList<>();
        int number = 1;
        for (ActionGroup group : ActionGroup.values()) {
            List<PlanStep> steps = plan.steps(group);
            if (!steps.isEmpty() && (everything || group == ActionGroup.CLOSE || group == ActionGroup.REFRESH)) {
                lines.add(new PlanLine.Heading(messages.advice().of(group)));
                for (PlanStep step : steps) {
                    PhotoCount left = group == ActionGroup.CLOSE ? plan.before().minus(step.closesInTotal()) : null;
                    lines.add(PlanLine.of(step, number++, left, messages));
                }
            }
        }
        addBeside(plan.alternatives(), messages.text("plan.alternatives"), lines, messages);
        addBeside(plan.deletions(), messages.text("plan.deletions"), lines, messages);
        addBeside(plan.leftOut(), messages.text("plan.leftOut"), lines, messages);
        return lines;
    }

    private static void addBeside(List<PlanStep> steps, String heading, List<PlanLine> lines, Messages messages) {
        if (!steps.isEmpty()) {
            lines.add(new PlanLine.Heading(heading));
            steps.forEach(step -> lines.add(PlanLine.of(step, 0, null, messages)));
        }
    }

    /** Ticks a step or takes the tick away; what would come of it is worked out anew. */
    public void tick(String id, boolean on) {
        if (on ? ticked.add(id) : ticked.remove(id)) {
            tryOut();
        }
    }

    /** Ticks every step that closes something, or none. */
    public void tickAll(boolean on) {
        Set<String> all = new HashSet<>();
        for (PlanLine line : lines) {
            if (on && line instanceof PlanLine.Step step && step.closes() && step.number() > 0) {
                all.add(step.id());
            }
        }
        ticked.retainAll(all);
        ticked.addAll(all);
        tryOut();
    }

    /** Of several answers only that to the last question counts. */
    private void tryOut() {
        PlanWithChoice plan = made;
        if (plan == null) {
            return;
        }
        Set<String> chosen = Set.copyOf(ticked);
        int question = ++asked;
        background.run(
                () -> plan.after(chosen),
                after -> {
                    if (question == asked) {
                        then.set(
                                chosen.isEmpty()
                                        ? messages.text("plan.then.none")
                                        : messages.text("plan.then", chosen.size(), after.known(), after.unknown()));
                    }
                },
                failure -> then.set(
                        messages.text("failure.shown", failure.getClass().getSimpleName())));
    }

    public ObservableList<PlanLine> lines() {
        return linesToSee;
    }

    /** Ids of the steps that are ticked. */
    public ObservableSet<String> ticked() {
        return tickedToSee;
    }

    /** Whether also what closes nothing by itself is listed. */
    public BooleanProperty everythingProperty() {
        return everything;
    }

    /** How many photos are visible without an account now. */
    public ReadOnlyStringProperty nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** How many would be if what is ticked were done. */
    public ReadOnlyStringProperty thenProperty() {
        return then.getReadOnlyProperty();
    }

    /** What stands instead of, or above, the list; empty where there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Why photos stay visible after all steps. */
    public ReadOnlyObjectProperty<List<String>> limitsProperty() {
        return limits.getReadOnlyProperty();
    }
}
