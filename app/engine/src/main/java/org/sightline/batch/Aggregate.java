package org.sightline.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people that tell of nobody ({@link CountNoise}): of a whole batch, and of how many of them something is so.
 *
 * @param people null where too few are counted to say anything
 * @param groups every group there can be, with the people in it; empty where they are too few to be told
 */
public record Aggregate(@Nullable Integer people, Map<String, Optional<Integer>> groups) {

    private static final String PEOPLE = "people";

    public Aggregate {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The same people always give the same, in whatever order they come. */
    public static Aggregate of(Collection<PersonFacts> counted) {
        List<String> grains =
                counted.stream().map(Aggregate::drawnFrom).sorted().toList();
        Integer people = shown(PEOPLE, counted.size(), grains);
        Map<String, Optional<Integer>> groups = new LinkedHashMap<>();
        for (CountedGroup group : CountedGroup.all()) {
            int count = (int) counted.stream().filter(group.holds()).count();
            Integer shown = people == null ? null : shown(group.id(), count, grains);
            // A part that is larger than the whole would only be read as a mistake.
            groups.put(group.id(), Optional.ofNullable(shown).map(number -> atMost(number, people)));
        }
        return new Aggregate(people, groups);
    }

    /** With what is told of the person: when that changes, every number is drawn anew. */
    private static String drawnFrom(PersonFacts facts) {
        return facts.grain()
                + CountedGroup.all().stream()
                        .map(group -> group.holds().test(facts) ? "1" : "0")
                        .collect(Collectors.joining());
    }

    private static int atMost(int number, @Nullable Integer people) {
        return people == null ? number : Math.min(number, people);
    }

    private static @Nullable Integer shown(String group, int count, List<String> grains) {
        MessageDigest seed = PersonFacts.sha256();
        seed.update((group + "\n").getBytes(StandardCharsets.UTF_8));
        grains.forEach(grain -> seed.update((grain + "\n").getBytes(StandardCharsets.UTF_8)));
        return CountNoise.shown(count, CountNoise.draw(seed.digest()));
    }
}
