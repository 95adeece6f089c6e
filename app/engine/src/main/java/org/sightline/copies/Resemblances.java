package org.sightline.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pictures that resemble each other, compared pair by pair, and the groups in which every pair is the same picture. */
final class Resemblances {

    /** By how many times a picture must differ more from another, if that is to be told from its copy. */
    private static final double CLEARLY = 2;

    /** Grey values that writing a picture anew changes at the least; what differs by less is not less different. */
    private static final double NOISE = 0.6;

    /** Two of them, the first with the smaller number. */
    private record Pair(int one, int other) {

        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private final Map<Pair, Double> differences = new HashMap<>();
    private final Map<Integer, List<Integer>> compared = new HashMap<>();
    private final Set<Pair> fitting = new HashSet<>();

    void add(int one, int other, Details first, Details second) {
        Likeness likeness = Likeness.of(first.fingerprint(), second.fingerprint());
        Pair pair = Pair.of(one, other);
        differences.put(pair, likeness.difference());
        compared.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
        compared.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
        if (CopyRule.joins(first, second, likeness)) {
            fitting.add(pair);
        }
    }

    /** Groups of two or more; a picture is in one at most. */
    List<List<Integer>> groups() {
        Set<Pair> sure = fitting.stream()
                .filter(pair -> isClear(pair.one(), pair.other()) && isClear(pair.other(), pair.one()))
                .sorted(Comparator.comparing(this::difference)
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Integer, List<Integer>> groupOf = new HashMap<>();
        for (Pair pair : sure) {
            List<Integer> one = groupOf.getOrDefault(pair.one(), List.of(pair.one()));
            List<Integer> other = groupOf.getOrDefault(pair.other(), List.of(pair.other()));
            boolean allAgree = !one.equals(other)
                    && one.stream()
                            .allMatch(member -> other.stream().allMatch(to -> sure.contains(Pair.of(member, to))));
            if (allAgree) {
                List<Integer> joined = new ArrayList<>(one);
                joined.addAll(other);
                joined.forEach(member -> groupOf.put(member, joined));
            }
        }
        return groupOf.values().stream().distinct().toList();
    }

    private double difference(Pair pair) {
        return differences.getOrDefault(pair, Double.MAX_VALUE);
    }

    /**
     * Whether nothing else comes near it but further copies of the other. What does may be the next picture of a burst: one of
     * the same archive, or one that was taken at another time.
     */
    private boolean isClear(int one, int other) {
        double limit = CLEARLY * Math.max(NOISE, difference(Pair.of(one, other)));
        return compared.getOrDefault(one, List.of()).stream()
                .filter(rival -> rival != other && !fitting.contains(Pair.of(rival, other)))
                .allMatch(rival -> difference(Pair.of(one, rival)) >= limit);
    }
}
