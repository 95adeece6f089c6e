package org.sightline.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.advice.PlanPhotos.Sample;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Identifiability;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;

/** On small cases the plan is compared with every choice that there is. */
class PlanGreedyTest {

    private static final double BOUND = 1 - 1 / Math.E;
    private static final Audience[] NARROWER = {Audience.LINK, Audience.MEMBERS, Audience.FOLLOWERS, Audience.ONLY_ME};
    private static final Audience[] WIDE = {Audience.PUBLIC, Audience.LINK, Audience.MEMBERS, Audience.UNKNOWN};

    private final List<Entry> entries = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private List<Entry> chosen(long seed, boolean allEasy) {
        Random random = new Random(seed);
        int number = 2 + random.nextInt(7);
        for (int i = 0; i < number; i++) {
            entries.add(entry(i, random, allEasy));
        }
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            List<PlacedAppearance> places = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                Appearance.Builder appearance =
                        Appearance.builder(AppearanceKind.ALBUM, "f.jpg").album("album " + random.nextInt(6));
                places.add(PlanPhotos.place(
                        Platform.FOLDER, PlanPhotos.seenBy(appearance, WIDE[random.nextInt(WIDE.length)])));
            }
            samples.add(
                    PlanPhotos.sample(i, random.nextBoolean() ? Identifiability.STRONG : Identifiability.WEAK, places));
        }
        Where anywhere = where(Set.of());
        Limit limit = new Limit("l.l", anywhere, "Nothing.");
        Section section = new Section("folder", "Folder", Set.of(Platform.FOLDER), false, entries, List.of(limit));
        Plan plan = Planner.plan(
                new Catalogue(List.of(section), limit),
                samples.stream().map(Sample::planned).toList(),
                Set.of(Platform.FOLDER),
                List.of());
        return plan.steps(ActionGroup.CLOSE).stream().map(PlanStep::entry).toList();
    }

    private static Where where(Set<String> albums) {
        return new Where(Set.of(), Set.of(), Set.of(), Set.of(), null, albums, null, null, null);
    }

    private static Entry entry(int number, Random random, boolean easy) {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            effects.add(new Effect(
                    where(Set.of("album " + random.nextInt(6))), NARROWER[random.nextInt(NARROWER.length)], false));
        }
        return new Entry(
                "e." + number,
                "folder",
                EntryKind.SETTING,
                ActionGroup.CLOSE,
                Scope.ALL,
                easy || random.nextBoolean() ? Undo.ALWAYS : Undo.ONE_BY_ONE,
                ActionEffort.SWITCH,
                true,
                false,
                Confidence.VERIFIED,
                List.of(),
                new Contact(null, null, List.of(), null),
                null,
                List.of(new Source("s", "Source", null, null, LocalDate.of(2026, 1, 1))),
                effects,
                null,
                null,
                new Words("t", "p", List.of(), List.of(), "a", null, List.of(), List.of()));
    }

    /** How much reach is left to photos above LOW, weighed as the plan weighs it. */
    private long left(List<Entry> done) {
        long left = 0;
        for (Sample sample : samples) {
            PlanPhoto photo = sample.planned();
            if (photo.isAboveLow()) {
                for (PlacedAppearance place : photo.places()) {
                    Appearance after = Changes.after(place, done).orElseThrow().appearance();
                    left += (long) Reach.weight(photo)
                            * Reach.of(Changes.widest(after), after.audience().isKnown());
                }
            }
        }
        return left;
    }

    /** The least that is left when that many are chosen, these among them. */
    private long best(int number, List<Entry> with) {
        long best = Long.MAX_VALUE;
        for (int set = 0; set < 1 << entries.size(); set++) {
            List<Entry> chosen = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                if (((set >> i) & 1) == 1) {
                    chosen.add(entries.get(i));
                }
            }
            if (chosen.size() <= number && chosen.containsAll(with)) {
                best = Math.min(best, left(chosen));
            }
        }
        return best;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void firstStepsCloseNearlyAsMuchAsTheBestOnes(long seed) {
        List<Entry> chosen = chosen(seed, true);
        long before = left(List.of());
        for (int number = 1; number <= chosen.size(); number++) {
            long greedy = before - left(chosen.subList(0, number));
            assertThat((double) greedy).isGreaterThanOrEqualTo(BOUND * (before - best(number, List.of())));
        }
        assertThat(left(chosen)).as("all steps close all that can be closed").isEqualTo(left(entries));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soDoTheStepsAfterOneThatGoesFirstBecauseItCanBeUndone(long seed) {
        List<Entry> chosen = chosen(seed, false);
        if (chosen.isEmpty()) {
            return;
        }
        List<Entry> first = chosen.subList(0, 1);
        long before = left(first);
        for (int number = 2; number <= chosen.size(); number++) {
            long greedy = before - left(chosen.subList(0, number));
            assertThat((double) greedy).isGreaterThanOrEqualTo(BOUND * (before - best(number, first)));
        }
        boolean easyHelps = entries.stream()
                .filter(entry -> entry.undo().isEasy())
                .anyMatch(entry -> left(List.of(entry)) < left(List.of()));
        assertThat(chosen.get(0).undo().isEasy()).isEqualTo(easyHelps);
        assertThat(left(chosen)).isEqualTo(left(entries));
    }
}
