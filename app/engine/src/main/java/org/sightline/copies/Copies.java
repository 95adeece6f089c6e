package org.sightline.copies;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sightline.model.PhotoId;

/** Joins pictures that are one. The result depends on the pictures alone, not on their order or on what was joined before. */
public final class Copies {

    private final List<Picture> pictures;
    private final Function<PhotoId, Details> details;
    private final Map<PhotoId, PhotoId> shownAs = new HashMap<>();

    private Copies(List<Picture> pictures, Function<PhotoId, Details> details) {
        this.pictures = pictures.stream()
                .sorted(Comparator.comparing(picture -> picture.id().sha256()))
                .toList();
        this.details = details;
    }

    /**
     * The photo that each copy is shown as; a photo that is shown as itself is not named.
     *
     * @param details of one of the pictures; asked once for those that resemble another
     */
    public static Map<PhotoId, PhotoId> of(List<Picture> pictures, Function<PhotoId, Details> details) {
        Copies copies = new Copies(pictures, details);
        copies.join();
        return copies.shownAs;
    }

    /** Pictures that resemble each other, directly or by others, are looked at together; nothing else is held meanwhile. */
    private void join() {
        List<Set<Integer>> neighbours = Neighbours.of(pictures);
        boolean[] seen = new boolean[pictures.size()];
        for (int start = 0; start < pictures.size(); start++) {
            if (seen[start] || neighbours.get(start).isEmpty()) {
                continue;
            }
            Set<Integer> together = new LinkedHashSet<>(List.of(start));
            Deque<Integer> open = new ArrayDeque<>(together);
            while (!open.isEmpty()) {
                for (int next : neighbours.get(open.pop())) {
                    if (together.add(next)) {
                        open.push(next);
                    }
                }
            }
            together.forEach(index -> seen[index] = true);
            join(together.stream().sorted().toList(), neighbours);
        }
    }

    private void join(List<Integer> together, List<Set<Integer>> neighbours) {
        Map<Integer, Details> known = new HashMap<>();
        together.forEach(
                index -> known.put(index, details.apply(pictures.get(index).id())));
        Resemblances resemblances = new Resemblances();
        for (int one : together) {
            for (int other : neighbours.get(one)) {
                if (one < other) {
                    resemblances.add(one, other, detailsOf(known, one), detailsOf(known, other));
                }
            }
        }
        for (List<Integer> group : resemblances.groups()) {
            show(group.stream().map(pictures::get).toList());
        }
    }

    private static Details detailsOf(Map<Integer, Details> known, int index) {
        Details details = known.get(index);
        if (details == null) {
            throw new IllegalStateException("A picture's details were not read");
        }
        return details;
    }

    private void show(List<Picture> group) {
        Picture best = group.stream()
                .min(Comparator.comparingLong((Picture picture) -> -picture.pixels())
                        .thenComparing(picture -> picture.archives().get(0))
                        .thenComparing(picture -> picture.id().sha256()))
                .orElseThrow();
        for (Picture copy : group) {
            if (!copy.equals(best)) {
                shownAs.put(copy.id(), best.id());
            }
        }
    }
}
