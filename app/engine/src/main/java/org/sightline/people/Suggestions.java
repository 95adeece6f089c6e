package org.sightline.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.Role;
import org.sightline.model.Suggestion;

/**
 * Pairs of people who may be one: on the mean of all their faces they come near the cut, or beyond it where the program must not
 * join by itself, because the user put one of them together or said that it is a child. Never two whom one photo shows, or whom
 * the user told apart or ignores.
 */
public final class Suggestions {

    /** Mean similarity from which on a pair is worth a question (docs/people.md). */
    public static final double LEAST = 0.36;

    /** More are not kept: nobody answers them. */
    private static final int MOST = 500;

    private final Corrections corrections;
    private final List<PersonId> ids = new ArrayList<>();
    private final List<Cluster> people = new ArrayList<>();
    private final int dimension;

    private Suggestions(List<GroupedFace> faces, Map<FaceId, PersonId> assigned, Corrections corrections) {
        this.corrections = corrections;
        this.dimension =
                faces.isEmpty() ? 0 : VectorTile.padded(faces.get(0).embedding().dimension());
        Marks marks = new Marks(corrections.restrictions());
        Map<PersonId, Cluster> clusters = new TreeMap<>();
        for (GroupedFace face : faces) {
            PersonId person = assigned.get(face.id());
            if (person != null && face.identifiability().isIdentifiable() && !corrections.isIgnored(person)) {
                clusters.computeIfAbsent(person, key -> new Cluster()).addCounted(face, marks.of(face.id()));
            }
        }
        clusters.forEach((person, cluster) -> {
            ids.add(person);
            people.add(cluster);
        });
    }

    /** The most alike first. */
    public static List<Suggestion> of(
            List<GroupedFace> faces,
            Map<FaceId, PersonId> assigned,
            Corrections corrections,
            GroupingProgress progress) {
        return new Suggestions(faces, assigned, corrections).find(progress);
    }

    private List<Suggestion> find(GroupingProgress progress) {
        int tiles = (people.size() + VectorTile.WIDTH - 1) / VectorTile.WIDTH;
        return IntStream.range(0, tiles)
                .parallel()
                .mapToObj(tile -> {
                    progress.check();
                    progress.compared(1.0 / tiles);
                    return find(tile * VectorTile.WIDTH);
                })
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble((Suggestion pair) -> -pair.similarity())
                        .thenComparing(Suggestion::one)
                        .thenComparing(Suggestion::other))
                .limit(MOST)
                .toList();
    }

    private List<Suggestion> find(int from) {
        int to = Math.min(people.size(), from + VectorTile.WIDTH);
        VectorTile tile = new VectorTile(dimension);
        float[] mean = new float[dimension];
        float[] products = new float[VectorTile.WIDTH];
        people.subList(from, to).forEach(person -> {
            person.writeMean(mean);
            tile.add(mean);
        });
        List<Suggestion> found = new ArrayList<>();
        for (int other = 0; other < to; other++) {
            people.get(other).writeMean(mean);
            tile.products(mean, products);
            for (int i = Math.max(from, other + 1); i < to; i++) {
                if (products[i - from] >= LEAST && isWorthAQuestion(other, i)) {
                    found.add(new Suggestion(ids.get(other), ids.get(i), products[i - from]));
                }
            }
        }
        return found;
    }

    private boolean isWorthAQuestion(int one, int other) {
        boolean several =
                people.get(one).faces().size() + people.get(other).faces().size() > 2
                        || Stream.of(one, other)
                                .anyMatch(i -> corrections.name(ids.get(i)) != null || hasRole(ids.get(i)));
        return several && people.get(one).mayJoin(people.get(other));
    }

    private boolean hasRole(PersonId person) {
        Role role = corrections.role(person);
        return role == Role.ME || role == Role.MY_CHILD;
    }

    /** Whether the pair may still be asked about after further corrections. */
    public static boolean stands(Suggestion suggestion, Map<PersonId, List<FaceId>> faces, Corrections corrections) {
        List<FaceId> one = faces.getOrDefault(suggestion.one(), List.of());
        List<FaceId> other = faces.getOrDefault(suggestion.other(), List.of());
        Set<FaceId> first = new HashSet<>(one);
        Set<FaceId> second = new HashSet<>(other);
        return !one.isEmpty()
                && !other.isEmpty()
                && !corrections.isIgnored(suggestion.one())
                && !corrections.isIgnored(suggestion.other())
                && !corrections.areToldApart(first, second);
    }
}
