package org.sightline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.model.Platform;

/** Numbers of groups tell of nobody: not alone, and not by comparing two groups that differ by one person. */
class AggregateTest {

    private static final int LARGEST = 60;

    private static PersonFacts person(Random random) {
        Set<Platform> platforms = EnumSet.of(random.nextInt(4) == 0 ? Platform.X : Platform.FACEBOOK);
        if (random.nextInt(3) == 0) {
            platforms.add(Platform.INSTAGRAM);
        }
        return new PersonFacts(
                random.nextInt(2) == 0,
                random.nextInt(4) > 0,
                random.nextInt(5) == 0,
                random.nextInt(3) == 0,
                platforms,
                Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
    }

    private static List<PersonFacts> people(int count, Random random) {
        List<PersonFacts> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(random));
        }
        return people;
    }

    private static int count(List<PersonFacts> people, CountedGroup group) {
        return (int) people.stream().filter(group.holds()).count();
    }

    private static @Nullable Integer shown(Aggregate aggregate, CountedGroup group) {
        return aggregate.groups().getOrDefault(group.id(), Optional.empty()).orElse(null);
    }

    @Test
    void noGroupUnderFiveIsToldAndEveryNumberIsAMultipleOfFiveNearTheCount() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            List<PersonFacts> people = people(random.nextInt(LARGEST), random);
            Aggregate aggregate = Aggregate.of(people);
            for (CountedGroup group : CountedGroup.all()) {
                Integer shown = shown(aggregate, group);
                int count = count(people, group);
                if (count < 5) {
                    assertThat(shown).as("%s of %d", group.id(), count).isNull();
                }
                if (shown != null) {
                    assertThat(shown % 5).isZero();
                    assertThat(shown).isGreaterThanOrEqualTo(10).isBetween(count - 12, count + 7);
                    assertThat(aggregate.people()).isNotNull().isGreaterThanOrEqualTo(shown);
                }
            }
        }
    }

    @Test
    void fewerThanFivePeopleGiveNoNumberAtAll() {
        Random random = new Random(2);
        for (int count = 0; count < 5; count++) {
            Aggregate aggregate = Aggregate.of(people(count, random));
            assertThat(aggregate.people()).isNull();
            assertThat(aggregate.groups().values()).allMatch(Optional::isEmpty);
        }
    }

    @Test
    void theSamePeopleGiveTheSameNumbersInAnyOrder() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            List<PersonFacts> people = people(30, random);
            Aggregate first = Aggregate.of(people);
            Collections.shuffle(people, random);
            assertThat(Aggregate.of(people)).isEqualTo(first);
        }
    }

    @Test
    void everyGroupIsListedWhetherAnybodyIsInItOrNot() {
        Random random = new Random(4);
        assertThat(Aggregate.of(people(20, random)).groups().keySet())
                .isEqualTo(Aggregate.of(List.of()).groups().keySet())
                .hasSize(CountedGroup.all().size());
    }

    @Test
    void allDrawsAreCountedAndEachStepIsHalfAsOftenAsTheOneBefore() {
        int all = 0;
        for (int change = -CountNoise.MOST; change <= CountNoise.MOST; change++) {
            all += CountNoise.weight(change);
            if (change > 0) {
                assertThat(CountNoise.weight(change - 1)).isEqualTo(2 * CountNoise.weight(change));
            }
        }
        assertThat(all).isEqualTo(CountNoise.DRAWS);
        assertThat(CountNoise.weight(CountNoise.MOST + 1)).isZero();

        Map<Integer, Integer> drawn = new HashMap<>();
        Random random = new Random(5);
        byte[] seed = new byte[32];
        for (int i = 0; i < 940_000; i++) {
            random.nextBytes(seed);
            drawn.merge(CountNoise.draw(seed), 1, Integer::sum);
        }
        drawn.forEach((change, times) -> assertThat(times / 10_000.0)
                .as("change %d", change)
                .isBetween(CountNoise.weight(change) * 0.93, CountNoise.weight(change) * 1.07));
        assertThat(drawn).hasSize(11);
    }

    /** How often, of all draws, a count is shown so. */
    private static Map<Optional<Integer>, Integer> shownOf(int count) {
        Map<Optional<Integer>, Integer> shown = new HashMap<>();
        for (int change = -CountNoise.MOST; change <= CountNoise.MOST; change++) {
            shown.merge(Optional.ofNullable(CountNoise.shown(count, change)), CountNoise.weight(change), Integer::sum);
        }
        return shown;
    }

    /** Even who knows everybody else's value, and so the count without the person, learns next to nothing. */
    @Test
    void aPersonMakesNothingMoreThanTwiceAsOftenButForOneDrawIn94() {
        for (int without = 0; without < LARGEST; without++) {
            Map<Optional<Integer>, Integer> one = shownOf(without);
            Map<Optional<Integer>, Integer> other = shownOf(without + 1);
            assertWithinTwice(one, other, without);
            assertWithinTwice(other, one, without);
        }
    }

    private static void assertWithinTwice(
            Map<Optional<Integer>, Integer> one, Map<Optional<Integer>, Integer> other, int count) {
        one.forEach((shown, times) -> assertThat(times)
                .as("%s of %d", shown, count)
                .isLessThanOrEqualTo(2 * other.getOrDefault(shown, 0) + 1));
    }

    /**
     * Who sees the numbers of a group and of the same without one person, and knows who that was, but not the others: what is seen
     * makes neither answer three times as likely as the other, but for one pair in a thousand; and leaves no doubt for less than
     * one in ten thousand.
     */
    @Test
    void whateverPairOfNumbersIsSeenSpeaksForBothAnswers() {
        Map<List<Optional<Integer>>, Long> ifCounted = new HashMap<>();
        Map<List<Optional<Integer>>, Long> ifNot = new HashMap<>();
        for (int without = 0; without < LARGEST; without++) {
            add(ifCounted, shownOf(without + 1), shownOf(without));
            add(ifNot, shownOf(without), shownOf(without));
        }
        // At the far end counts are missing only because this test stops somewhere.
        ifCounted.keySet().removeIf(AggregateTest::isAtTheEnd);
        ifNot.keySet().removeIf(AggregateTest::isAtTheEnd);

        assertThat(shareWhereTheOtherIsRarer(ifCounted, ifNot, 3)).isLessThan(0.001);
        assertThat(shareWhereTheOtherIsRarer(ifNot, ifCounted, 3)).isLessThan(0.001);
        assertThat(shareWhereTheOtherIsRarer(ifCounted, ifNot, 1_000_000)).isLessThan(0.0001);
        assertThat(shareWhereTheOtherIsRarer(ifNot, ifCounted, 1_000_000)).isZero();
    }

    private static double shareWhereTheOtherIsRarer(
            Map<List<Optional<Integer>>, Long> one, Map<List<Optional<Integer>>, Long> other, double times) {
        double all = sum(one);
        double allOthers = sum(other);
        double rarer = 0;
        for (Map.Entry<List<Optional<Integer>>, Long> pair : one.entrySet()) {
            double share = pair.getValue() / all;
            rarer += share > times * other.getOrDefault(pair.getKey(), 0L) / allOthers ? share : 0;
        }
        return rarer;
    }

    private static double sum(Map<List<Optional<Integer>>, Long> pairs) {
        return pairs.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isAtTheEnd(List<Optional<Integer>> pair) {
        return pair.stream().anyMatch(shown -> shown.orElse(0) > LARGEST - 15);
    }

    private static void add(
            Map<List<Optional<Integer>>, Long> pairs,
            Map<Optional<Integer>, Integer> with,
            Map<Optional<Integer>, Integer> without) {
        with.forEach((one, times) -> without.forEach(
                (other, timesToo) -> pairs.merge(List.of(one, other), (long) times * timesToo, Long::sum)));
    }

    /** The same of whole aggregates: twenty people and all but one of them, for each of the twenty, many times. */
    @Test
    void twoAggregatesOfOverlappingGroupsRevealNobody() {
        Random random = new Random(6);
        CountedGroup group = CountedGroup.all().get(0);
        int[] rightGuesses = new int[1];
        int guesses = 0;
        int differsThoughNotCounted = 0;
        int sameThoughCounted = 0;
        for (int round = 0; round < 400; round++) {
            List<PersonFacts> people = people(20, random);
            Integer whole = shown(Aggregate.of(people), group);
            for (PersonFacts person : people) {
                List<PersonFacts> others = new ArrayList<>(people);
                others.remove(person);
                Integer part = shown(Aggregate.of(others), group);
                boolean counted = group.holds().test(person);
                boolean larger = (whole == null ? 0 : whole) > (part == null ? 0 : part);
                boolean same = Objects.equals(whole, part);
                differsThoughNotCounted += !same && !counted ? 1 : 0;
                sameThoughCounted += same && counted ? 1 : 0;
                boolean guess = larger || (same && random.nextBoolean());
                rightGuesses[0] += guess == counted ? 1 : 0;
                guesses++;
            }
        }
        // Half of the people are counted, so a guess without any numbers is right half the time.
        assertThat(rightGuesses[0] / (double) guesses).isBetween(0.45, 0.6);
        assertThat(differsThoughNotCounted).isGreaterThan(guesses / 10);
        assertThat(sameThoughCounted).isGreaterThan(guesses / 10);
    }

    /** One person who answers another way changes all draws, as somebody who leaves does. */
    @Test
    void aPersonOfWhomAnotherThingIsSoChangesNumbersOfGroupsTheyAreNotIn() {
        Random random = new Random(7);
        CountedGroup location = CountedGroup.all().get(3);
        int changed = 0;
        for (int round = 0; round < 300; round++) {
            List<PersonFacts> people = people(40, random);
            Aggregate before = Aggregate.of(people);
            PersonFacts first = people.get(0);
            people.set(
                    0,
                    new PersonFacts(
                            !first.publicFace(),
                            first.perhapsPublicFace(),
                            first.formerlyPublic(),
                            first.location(),
                            first.platforms(),
                            first.grain()));
            changed += Objects.equals(shown(before, location), shown(Aggregate.of(people), location)) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(30);
    }

    @Test
    void pagesHoldNumbersAndNoName() throws Exception {
        Aggregate aggregate = Aggregate.of(people(40, new Random(8)));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        AggregatePages.json(aggregate, "sightline test", json);
        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"group\":\"public-face\",\"people\":")
                .contains("{\"group\":\"platform.flickr\"}");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            AggregatePages.page(aggregate, new BatchWords(locale)).write(page);
            ByteArrayOutputStream few = new ByteArrayOutputStream();
            AggregatePages.page(Aggregate.of(List.of()), new BatchWords(locale)).write(few);
            assertThat(page.toString(StandardCharsets.UTF_8)).contains("<table").doesNotContain("flickr");
            assertThat(few.toString(StandardCharsets.UTF_8)).doesNotContain("<table");
        }
    }
}
