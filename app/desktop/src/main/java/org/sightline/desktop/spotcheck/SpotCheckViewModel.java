package org.sightline.desktop.spotcheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.SpotCheck;
import org.sightline.answers.SpotCheck.Seen;
import org.sightline.answers.SpotCheck.Widening;
import org.sightline.desktop.service.AskingDesk;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.AnswerScope;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;

/** Photos to look for, one after another. What was seen is kept at once, and the next photo is chosen by what is then undecided. */
public final class SpotCheckViewModel {

    /** Photos of one round. */
    static final int ROUND = 10;

    private final AskingDesk desk;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean stale = true;

    /** What the user can set off here. */
    public interface Actions {

        /** Something is judged otherwise now. */
        void answersChanged();

        /** Leaves the photos to look for; they can be come back to. */
        void leaveSpotCheck();
    }

    /**
     * A photo to look for.
     *
     * @param number from 1
     * @param wider what an answer may be widened to
     */
    public record Look(SpotCheck check, int number, List<Wider> wider) {
        public Look {
            wider = List.copyOf(wider);
        }
    }

    /** @param carries appearances of unknown audience in the scope */
    public record Wider(Widening widening, AnswerScope scope, long carries) {}

    /** A photo at a platform. */
    private record Key(Platform platform, PhotoId photo) {
        static Key of(SpotCheck check) {
            return new Key(check.platform(), check.photo());
        }
    }

    /**
     * What can be taken back.
     *
     * @param answer number of what was kept; null where the photo was left for later
     */
    private record Step(Key photo, @Nullable Long answer) {}

    public SpotCheckViewModel(AskingDesk desk, Background background, Messages messages, Actions actions) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
    }

    /** Chooses a photo if that was not done yet, or something was answered elsewhere. */
    public void refresh() {
        if (stale) {
            stale = false;
            status.set(messages.text("spot.choosing"));
            goOn(() -> null, false, "");
        }
    }

    /** Something was answered elsewhere. */
    public void outdated() {
        stale = true;
    }

    /**
     * What came of an act.
     *
     * @param added null where there is nothing more to take back
     * @param look none where there is no photo to look for
     */
    private record Next(@Nullable Step added, List<Look> look) {}

    /**
     * Acts, and then chooses the next photo.
     *
     * @param act gives what can be taken back; null for nothing
     * @param answers whether it keeps or forgets an answer
     */
    private void goOn(Callable<@Nullable Step> act, boolean answers, String said) {
        List<Step> before = List.copyOf(steps);
        working.set(true);
        background.run(
                () -> {
                    Step added = act.call();
                    List<Step> all = new ArrayList<>(before);
                    if (added != null) {
                        all.add(added);
                    }
                    return new Next(added, next(all));
                },
                next -> {
                    working.set(false);
                    if (next.added() != null) {
                        steps.push(next.added());
                    }
                    show(next.look(), said);
                    if (answers) {
                        actions.answersChanged();
                    }
                },
                this::failed);
    }

    private List<Look> next(List<Step> done) {
        Set<Key> left = done.stream()
                .filter(step -> step.answer() == null)
                .map(Step::photo)
                .collect(Collectors.toSet());
        if (done.size() >= ROUND) {
            return List.of();
        }
        return desk.spotChecks(ROUND + left.size()).stream()
                .filter(check -> !left.contains(Key.of(check)))
                .limit(1)
                .map(check -> new Look(check, done.size() + 1, wider(check)))
                .toList();
    }

    /** What holds no more than the photo itself is no widening. */
    private List<Wider> wider(SpotCheck check) {
        Map<Widening, AnswerScope> possible = check.widenings();
        Map<AnswerScope, Long> carries = desk.carries(new HashSet<>(possible.values()));
        return possible.entrySet().stream()
                .map(entry -> new Wider(entry.getKey(), entry.getValue(), carries.getOrDefault(entry.getValue(), 0L)))
                .filter(wider -> wider.carries() > check.places().size())
                .toList();
    }

    private void show(List<Look> next, String said) {
        canGoBack.set(!steps.isEmpty());
        look.set(next.isEmpty() ? null : next.get(0));
        if (!next.isEmpty()) {
            status.set(said);
        } else if (steps.isEmpty()) {
            status.set(messages.text("spot.none"));
        } else {
            long answered = steps.stream().filter(step -> step.answer() != null).count();
            status.set(messages.text("spot.done", answered));
        }
    }

    /** Keeps what was seen, and what the user says that it holds for, too. */
    public void saw(Seen seen, Set<Widening> widened) {
        Look at = look.get();
        if (at == null || working.get()) {
            return;
        }
        Set<Widening> holds = seen == Seen.DONT_KNOW ? Set.of() : Set.copyOf(widened);
        goOn(
                () -> new Step(
                        Key.of(at.check()),
                        desk.saw(at.check(), seen, holds).get(0).id()),
                true,
                messages.text("spot.kept"));
    }

    /** Leaves the photo for later. */
    public void later() {
        Look at = look.get();
        if (at != null && !working.get()) {
            goOn(() -> new Step(Key.of(at.check()), null), false, "");
        }
    }

    /** Takes the last answer back, and chooses again. */
    public void back() {
        if (working.get() || steps.isEmpty()) {
            return;
        }
        Long answer = steps.pop().answer();
        goOn(
                () -> {
                    if (answer != null) {
                        desk.forget(answer);
                    }
                    return null;
                },
                answer != null,
                messages.text("spot.takenBack"));
    }

    /** Looks for more photos after a round was done. */
    public void another() {
        if (!working.get()) {
            steps.clear();
            goOn(() -> null, false, "");
        }
    }

    private void failed(Throwable failure) {
        working.set(false);
        stale = true;
        status.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    public void leave() {
        actions.leaveSpotCheck();
    }

    /** The photo that is looked for; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What was done last, or why there is no photo; empty where there is nothing to say. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether there is something to take back. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }
}
