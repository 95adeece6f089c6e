package org.sightline.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.advice.PlanPhotos.Sample;
import org.sightline.exposure.Judgement;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Exposure;
import org.sightline.model.Identifiability;
import org.sightline.model.Owner;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.PublicPeriod;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;

/** Plans for random audits keep what they promise. */
class PlanPropertyTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final List<String> ALBUMS = List.of("Summer", "Timeline photos", "Mobile uploads", "Featured");

    private final List<Sample> samples = new ArrayList<>();

    private enum State {
        OPEN,
        MAYBE,
        CLOSED
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private Plan plan(long seed) {
        sample(new Random(seed));
        return plan(List.of());
    }

    private void sample(Random random) {
        int number = 1 + random.nextInt(30);
        Platform[] platforms = Platform.values();
        int first = random.nextInt(platforms.length);
        int different = 1 + random.nextInt(4);
        for (int i = 0; i < number; i++) {
            List<PlacedAppearance> places = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                Platform platform = platforms[(first + random.nextInt(different)) % platforms.length];
                places.add(PlanPhotos.place(platform, appearance(random)));
            }
            samples.add(PlanPhotos.sample(i, any(random, Identifiability.values()), places));
        }
    }

    private Plan plan(List<StepMark> marks) {
        return Planner.plan(
                CATALOGUE,
                samples.stream().map(Sample::planned).toList(),
                EnumSet.copyOf(samples.stream()
                        .flatMap(sample -> sample.places().stream())
                        .map(PlacedAppearance::platform)
                        .toList()),
                marks);
    }

    /** Marks some of what a plan would offer. */
    private List<StepMark> marks(Random random, Plan plan) {
        List<PlanStep> offered = new ArrayList<>(plan.steps());
        offered.addAll(plan.alternatives());
        offered.addAll(plan.deletions());
        List<StepMark> marks = new ArrayList<>();
        for (String action :
                offered.stream().map(step -> step.entry().id()).distinct().toList()) {
            if (random.nextInt(3) == 0) {
                marks.add(new StepMark(action, any(random, StepState.values()), LocalDate.of(2026, 1, 1)));
            }
        }
        Collections.shuffle(marks, random);
        return marks;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasMarkedIsCountedByTheNextPlan(long seed) {
        Plan unmarked = plan(seed);
        List<StepMark> marks = marks(new Random(seed), unmarked);
        Plan plan = plan(marks);

        List<Entry> done = new ArrayList<>();
        PhotoCount total = PhotoCount.NONE;
        boolean open = false;
        for (PlanStep step : plan.steps(ActionGroup.CLOSE)) {
            assertThat(step.is(StepState.DONE) && open).as("done comes first").isFalse();
            open |= !step.is(StepState.DONE);
            done.add(step.entry());
            assertThat(step.closesInTotal()).isEqualTo(closed(done));
            assertThat(step.closes()).isEqualTo(closed(done).minus(total));
            total = closed(done);
            if (step.is(StepState.DONE)) {
                assertThat(plan.closedAlready().known() + plan.closedAlready().unknown())
                        .isGreaterThanOrEqualTo(total.known() + total.unknown());
            }
        }
        for (StepMark mark : marks) {
            List<PlanStep> listed = new ArrayList<>(plan.steps());
            if (mark.state() == StepState.NOT_FOR_ME) {
                listed.addAll(plan.alternatives());
                listed.addAll(plan.deletions());
                assertThat(listed).noneMatch(step -> step.entry().id().equals(mark.action()));
                assertThat(plan.leftOut()).anyMatch(step -> mark.equals(step.mark()));
            } else {
                assertThat(listed)
                        .filteredOn(step -> step.entry().id().equals(mark.action()))
                        .allMatch(step -> mark.equals(step.mark()));
            }
        }
        unmarked.photos().forEach((photo, advice) -> {
            PhotoAdvice now = plan.advice(photo).orElseThrow();
            assertThat(now.actions()).as("what can be done about it stays").isEqualTo(advice.actions());
            assertThat(now.deletions()).isEqualTo(advice.deletions());
        });
    }

    private static Appearance.Builder appearance(Random random) {
        AppearanceKind kind = any(random, AppearanceKind.values());
        Appearance.Builder appearance = Appearance.builder(kind, "f.jpg");
        if (kind == AppearanceKind.ALBUM) {
            appearance.album(ALBUMS.get(random.nextInt(ALBUMS.size())));
        }
        appearance.owner(random.nextInt(8) == 0 ? Owner.OTHER : Owner.SELF);
        if (random.nextInt(6) == 0) {
            appearance.wasPublic(new PublicPeriod(null, null));
        }
        return switch (random.nextInt(4)) {
            case 0 -> appearance;
            case 1 -> appearance.audience(Audience.PUBLIC, PlanPhotos.RULE);
            case 2 -> PlanPhotos.seenBy(appearance, any(random, Audience.values()));
            default -> PlanPhotos.seenBy(appearance, Audience.PUBLIC);
        };
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static State state(Judgement judgement) {
        Audience audience = judgement.audience();
        if (audience == Audience.PUBLIC || audience == Audience.LINK) {
            return State.OPEN;
        }
        return judgement.mayBePublic() ? State.MAYBE : State.CLOSED;
    }

    /** When it is judged again; where the owner's own places are all gone, what others show is not the owner's. */
    private static State stateAfter(Sample sample, List<Entry> entries) {
        boolean own = sample.places().stream()
                .filter(place -> place.appearance().owner() == Owner.SELF)
                .anyMatch(place -> Changes.after(place, entries).isPresent());
        return own ? state(sample.judgedAfter(entries)) : State.CLOSED;
    }

    /** Photos above LOW that are closed when they are judged again, by what they were at first. */
    private PhotoCount closed(List<Entry> entries) {
        PhotoCount closed = PhotoCount.NONE;
        for (Sample sample : samples) {
            State before = state(sample.judged());
            if (before != State.CLOSED && isAboveLow(sample) && stateAfter(sample, entries) == State.CLOSED) {
                closed = closed.plus(before == State.OPEN ? new PhotoCount(1, 0) : new PhotoCount(0, 1));
            }
        }
        return closed;
    }

    private static boolean isAboveLow(Sample sample) {
        return sample.judged().exposure().compareTo(Exposure.LOW) < 0;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachPrefixBringsWhatWasPromised(long seed) {
        Plan plan = plan(seed);
        List<Entry> done = new ArrayList<>();
        PhotoCount total = PhotoCount.NONE;
        for (PlanStep step : plan.steps()) {
            if (step.entry().group() == ActionGroup.CLOSE) {
                done.add(step.entry());
            } else {
                assertThat(step.entry().effects())
                        .as("only what closes changes places")
                        .isEmpty();
            }
            PhotoCount again = step.entry().group() == ActionGroup.CLOSE ? closed(done) : total;
            assertThat(step.closesInTotal()).as("total after " + done.size()).isEqualTo(again);
            assertThat(step.closes()).as("gain of " + step.entry().id()).isEqualTo(again.minus(total));
            total = again;
        }
        assertThat(plan.closes()).isEqualTo(total);
        long open = samples.stream()
                .filter(PlanPropertyTest::isAboveLow)
                .filter(sample -> stateAfter(sample, done) != State.CLOSED)
                .count();
        assertThat((long) plan.after().known() + plan.after().unknown()).isEqualTo(open);
    }

    /** In any order, and for choices that are no prefix of the plan. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyChoiceBringsWhatAnotherJudgementFinds(long seed) {
        Plan plan = plan(seed);
        List<Entry> all = new ArrayList<>();
        for (List<PlanStep> steps : List.of(plan.steps(), plan.alternatives(), plan.deletions())) {
            steps.forEach(step -> all.add(step.entry()));
        }
        Choice choice = new Choice(samples.stream().map(Sample::planned).toList(), all);
        assertThat(choice.before()).isEqualTo(plan.before());
        Random random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            List<Entry> chosen =
                    all.stream().filter(entry -> random.nextBoolean()).toList();
            PhotoCount after = choice.after(chosen.stream().map(Entry::id).collect(Collectors.toSet()));
            assertThat(after).isEqualTo(plan.before().minus(closed(chosen)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsOfferedAloneBringsWhatWasPromised(long seed) {
        Plan plan = plan(seed);
        for (PlanStep step : plan.alternatives()) {
            assertThat(step.closes()).as(step.entry().id()).isEqualTo(closed(List.of(step.entry())));
        }
        List<Entry> all =
                plan.steps(ActionGroup.CLOSE).stream().map(PlanStep::entry).toList();
        for (PlanStep step : plan.deletions()) {
            List<Entry> also = new ArrayList<>(all);
            also.add(step.entry());
            assertThat(step.closes())
                    .as(step.entry().id())
                    .isEqualTo(closed(also).minus(plan.closes()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCannotBeUndoneIsNotFirstUnlessNothingElseHelps(long seed) {
        Plan plan = plan(seed);
        List<PlanStep> closing = plan.steps(ActionGroup.CLOSE);
        if (!closing.isEmpty() && !closing.get(0).entry().undo().isEasy()) {
            List<Entry> hard = closing.stream()
                    .map(PlanStep::entry)
                    .filter(entry -> !entry.undo().isEasy())
                    .toList();
            for (Sample sample :
                    samples.stream().filter(PlanPropertyTest::isAboveLow).toList()) {
                for (PlacedAppearance place : new PlanPhoto(sample.id(), Exposure.HIGH, true, sample.places()).own()) {
                    assertThat(CATALOGUE.entries())
                            .filteredOn(entry -> entry.scope() == Scope.ALL
                                    && entry.offeredToAll()
                                    && entry.undo().isEasy()
                                    && reachAfter(place, List.of(entry)) < reachAfter(place, List.of()))
                            .as("switches that could go before "
                                    + closing.get(0).entry().id())
                            .isEmpty();
                    assertThat(CATALOGUE.entries())
                            .filteredOn(entry -> entry.scope() == Scope.EACH
                                    && entry.offeredToAll()
                                    && entry.undo().isEasy()
                                    && hard.stream()
                                            .allMatch(other ->
                                                    other.effectOn(place).isEmpty())
                                    && reachAfter(place, List.of(entry)) < reachAfter(place, List.of()))
                            .isEmpty();
                }
            }
        }
        for (List<PlanStep> steps : List.of(plan.steps(), plan.alternatives(), plan.deletions())) {
            assertThat(steps)
                    .allSatisfy(step -> assertThat(step.warnings().contains(Warning.KEEP_A_COPY_FIRST))
                            .isEqualTo(step.entry().undo() == Undo.NEVER
                                    || step.entry().undo() == Undo.ONE_BY_ONE));
        }
    }

    private static int reachAfter(PlacedAppearance place, List<Entry> entries) {
        return Changes.after(place, entries)
                .map(PlacedAppearance::appearance)
                .map(after -> Reach.of(Changes.widest(after), after.audience().isKnown()))
                .orElse(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsLeftWithoutAnActionOrAReason(long seed) {
        Plan plan = plan(seed);
        for (Sample sample : samples) {
            if (!isAboveLow(sample)) {
                assertThat(plan.advice(sample.id())).isEmpty();
                continue;
            }
            PhotoAdvice advice = plan.advice(sample.id()).orElseThrow();
            assertThat(!advice.actions().isEmpty() || !advice.limits().isEmpty())
                    .as("an action or a reason for " + sample)
                    .isTrue();
            assertThat(advice.actions()).noneMatch(entry -> entry.scope() == Scope.DELETE);
            assertThat(advice.deletions()).allMatch(entry -> entry.scope() == Scope.DELETE);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stepsStandInTheOrderOfTheirGroups(long seed) {
        Plan plan = plan(seed);
        assertThat(plan.steps().stream().map(step -> step.entry().group()).toList())
                .isSorted();
        assertThat(plan.steps()).allSatisfy(step -> {
            if (step.entry().group() == ActionGroup.CLOSE) {
                assertThat(step.photos()).isNotEmpty();
            } else {
                assertThat(step.closes()).isEqualTo(PhotoCount.NONE);
            }
        });
        assertThat(plan.steps()).noneMatch(step -> step.entry().group() == ActionGroup.INFORMATION);
    }

    /** The kinds of each platform that readers tell: none of them ends in the sentence that says nothing in particular. */
    @ParameterizedTest
    @MethodSource("told")
    void whatReadersTellHasAReasonOfItsOwn(Platform platform, AppearanceKind kind) {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.UNKNOWN)) {
            Sample sample = PlanPhotos.withFace(PlanPhotos.place(platform, kind, audience));
            Plan plan = Planner.plan(CATALOGUE, List.of(sample.planned()), Set.of(platform), List.of());
            assertThat(plan.advice(sample.id()).orElseThrow().limits())
                    .noneMatch(limit -> limit.id().equals("any.limit.other"));
        }
    }

    static List<Object[]> told() {
        List<Object[]> told = new ArrayList<>();
        tell(told, Platform.FACEBOOK, "POST PROFILE_PICTURE COVER STORY ALBUM GROUP_POST COMMENT TAGGED UNCATEGORISED");
        tell(told, Platform.FACEBOOK, "MESSAGE DELETED UNLISTED");
        tell(told, Platform.INSTAGRAM, "POST PROFILE_PICTURE STORY UNCATEGORISED MESSAGE DELETED UNLISTED");
        tell(told, Platform.THREADS, "POST PROFILE_PICTURE UNCATEGORISED UNLISTED");
        tell(told, Platform.X, "POST PROFILE_PICTURE COVER GROUP_POST MESSAGE DELETED UNLISTED");
        tell(told, Platform.YOUTUBE, "VIDEO PLAYLIST POST UNLISTED");
        tell(told, Platform.GOOGLE_PHOTOS, "ALBUM LIBRARY DELETED");
        tell(told, Platform.LINKEDIN, "POST VIDEO UNLISTED");
        tell(told, Platform.VENMO, "PAYMENT UNLISTED");
        tell(told, Platform.ICLOUD, "ALBUM DELETED UNLISTED");
        tell(told, Platform.WHATSAPP, "MESSAGE UNLISTED");
        tell(told, Platform.FOLDER, "FILE");
        return told;
    }

    private static void tell(List<Object[]> told, Platform platform, String kinds) {
        Arrays.stream(kinds.split(" ", -1))
                .map(AppearanceKind::valueOf)
                .forEach(kind -> told.add(new Object[] {platform, kind}));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasPlannedNamesItsAction(long seed) {
        Plan plan = plan(seed);
        List<Entry> entries =
                plan.steps(ActionGroup.CLOSE).stream().map(PlanStep::entry).toList();
        for (Sample sample : samples) {
            for (PlacedAppearance place : sample.places()) {
                Evidence after =
                        Changes.after(place, entries).orElseThrow().appearance().evidence();
                assertThat(after.equals(place.appearance().evidence())
                                || entries.stream().anyMatch(entry -> entry.id().equals(after.source())))
                        .isTrue();
            }
        }
    }
}
