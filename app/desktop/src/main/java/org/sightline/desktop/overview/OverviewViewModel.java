package org.sightline.desktop.overview;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.ActionGroup;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanStep;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Audience;

/** What the overview says. The headlines are there at once; the rest is worked out in the background. */
public final class OverviewViewModel {

    private static final int FIRST_STEPS = 3;

    private final String subject;
    private final Examination examination;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private AuditSummary summary;
    private boolean changed;
    private boolean anew;
    private boolean stale = true;

    /** What the user can set off here. */
    public interface Actions {

        void showPlan();

        void showPlaces();

        /** Asks what the archive does not say about who can see the photos. */
        void findOut();

        void askWhichFace();

        void examineSomethingElse();
    }

    /**
     * A step of the plan in short.
     *
     * @param gain what it brings; empty where it closes nothing by itself
     */
    public record FirstStep(String title, String gain) {}

    /** What takes its time. */
    public record Details(AuditSummary summary, Breakdown breakdown, List<FirstStep> steps) {
        public Details {
            steps = List.copyOf(steps);
        }
    }

    /** @param subject what was examined, by name */
    public OverviewViewModel(
            String subject, Examination examination, Background background, Messages messages, Actions actions) {
        this.subject = subject;
        this.examination = examination;
        this.summary = examination.summary();
        this.background = background;
        this.messages = messages;
        this.actions = actions;
    }

    /** Works out what is not there yet, or is out of date. */
    public void refresh() {
        if (!stale || !anythingSeen()) {
            return;
        }
        stale = false;
        anew = changed;
        changed = false;
        if (anew) {
            details.set(null);
        }
        background.run(
                () -> new Details(
                        examination.summaryNow(),
                        Breakdown.of(examination.cards(), messages),
                        firstSteps(examination.plan().plan(), messages)),
                made -> {
                    failure.set(null);
                    anew = false;
                    summary = made.summary();
                    details.set(made);
                },
                problem -> failure.set(
                        messages.text("failure.shown", problem.getClass().getSimpleName())));
    }

    /** People were corrected, or something was answered: whom the photos show, or who can see them, is judged otherwise. */
    public void outdated() {
        stale = true;
        changed = true;
    }

    /** Whether the numbers that are known do not hold any more, and those that do are being worked out. */
    public boolean isWorkedOutAnew() {
        return anew;
    }

    private static List<FirstStep> firstSteps(Plan plan, Messages messages) {
        return Stream.concat(
                        plan.steps(ActionGroup.CLOSE).stream(),
                        plan.steps().stream().filter(step -> step.entry().group() != ActionGroup.CLOSE))
                .limit(FIRST_STEPS)
                .map(step -> firstStep(step, messages))
                .toList();
    }

    private static FirstStep firstStep(PlanStep step, Messages messages) {
        String title = messages.text(
                "plan.title",
                messages.ofSection(step.entry().platform()),
                step.entry().words().title());
        return new FirstStep(title, messages.advice().of(step));
    }

    /** Whether photos are still being examined, so that every number can still grow. */
    public boolean isSoFar() {
        return examination.isSoFar();
    }

    /** Of how many photos the numbers are. */
    public long photos() {
        return summary.photos();
    }

    public String subject() {
        return subject;
    }

    public Headlines headlines() {
        return Headlines.of(summary, messages);
    }

    /** Whether there is a photo that the numbers speak of. */
    public boolean anythingSeen() {
        return summary.photos() > 0;
    }

    /** The numbers of what was seen. */
    public List<Count> seen() {
        return Count.ofSeen(summary, messages);
    }

    /** The numbers of what was not. */
    public List<Count> notSeen() {
        return Count.ofNotSeen(summary, messages);
    }

    public List<Share> audiences() {
        return Share.byAudience(summary, messages);
    }

    public List<Share> levels() {
        return Share.byExposure(summary, messages);
    }

    /** Whether there are photos of which nothing says who can see them. */
    public boolean anythingUnknown() {
        return summary.byAudience().getOrDefault(Audience.UNKNOWN, 0L) > 0;
    }

    public String notSeenExplanation() {
        return anythingSeen()
                ? messages.text("results.notSeen.explanation")
                : messages.text("results.notSeen.nothingKnown");
    }

    public List<AuditProblem> problems() {
        return examination.problems();
    }

    /** How many problems are not listed, in words, or null where all are. */
    public @Nullable String problemsNotListed() {
        long more = summary.problems() - problems().size();
        return more <= 0 ? null : messages.text("problems.more", more);
    }

    /** Null until it was worked out. */
    public ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** Why there are no details, in words; null where there is no reason. */
    public ReadOnlyObjectProperty<@Nullable String> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public void showPlan() {
        actions.showPlan();
    }

    /** How many photos tell where they were taken, to the platform at least. */
    public long withPlace() {
        return summary.withLocation();
    }

    public void showPlaces() {
        actions.showPlaces();
    }

    public void findOut() {
        actions.findOut();
    }

    public void askWhichFace() {
        actions.askWhichFace();
    }

    public void examineSomethingElse() {
        actions.examineSomethingElse();
    }
}
