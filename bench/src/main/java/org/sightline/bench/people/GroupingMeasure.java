package org.sightline.bench.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sightline.model.FaceId;
import org.sightline.people.Grouping;

/**
 * How groups and labels agree, over the labelled faces; one that is in no group is alone.
 *
 * @param precision of pairs in one group, how many are of one person
 * @param recall of pairs of one person, how many are in one group
 * @param bCubed harmonic mean of B-cubed precision and recall (Bagga and Baldwin 1998)
 * @param falseMerges a line for each group that holds several people
 */
record GroupingMeasure(double precision, double recall, double bCubed, List<String> falseMerges) {

    static GroupingMeasure of(List<Grouping.Group> groups, LabelledFaces labels) {
        Map<FaceId, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (FaceId face : groups.get(i).faces()) {
                groupOf.put(face, i);
            }
        }
        int alone = groups.size();
        for (FaceId face : labels.labelled()) {
            if (!groupOf.containsKey(face)) {
                groupOf.put(face, alone++);
            }
        }
        return of(groupOf, labels);
    }

    private static GroupingMeasure of(Map<FaceId, Integer> groupOf, LabelledFaces labels) {
        Map<Integer, Map<String, Integer>> byGroup = new TreeMap<>();
        Map<String, Integer> byPerson = new HashMap<>();
        for (FaceId face : labels.labelled()) {
            String person = labels.person().getOrDefault(face, "");
            Integer group = groupOf.getOrDefault(face, -1);
            byGroup.computeIfAbsent(group, key -> new TreeMap<>()).merge(person, 1, Integer::sum);
            byPerson.merge(person, 1, Integer::sum);
        }
        double together = 0;
        double right = 0;
        double bPrecision = 0;
        double bRecall = 0;
        for (Map<String, Integer> people : byGroup.values()) {
            int size = people.values().stream().mapToInt(Integer::intValue).sum();
            together += pairs(size);
            for (Map.Entry<String, Integer> person : people.entrySet()) {
                int count = person.getValue();
                right += pairs(count);
                bPrecision += (double) count * count / size;
                bRecall += (double) count * count / byPerson.getOrDefault(person.getKey(), 1);
            }
        }
        double all =
                byPerson.values().stream().mapToDouble(GroupingMeasure::pairs).sum();
        int faces = labels.person().size();
        double precision = bPrecision / faces;
        double recall = bRecall / faces;
        return new GroupingMeasure(
                right / together, right / all, 2 * precision * recall / (precision + recall), falseMerges(byGroup));
    }

    private static double pairs(int count) {
        return count * (count - 1) / 2.0;
    }

    private static List<String> falseMerges(Map<Integer, Map<String, Integer>> byGroup) {
        return byGroup.values().stream()
                .filter(people -> people.size() > 1)
                .map(people -> people.entrySet().stream()
                        .map(person -> person.getKey() + " " + person.getValue())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** People whose faces are in several groups. */
    static Set<String> split(List<Grouping.Group> groups, LabelledFaces labels) {
        Map<String, Set<Integer>> where = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (FaceId face : groups.get(i).faces()) {
                String person = labels.person().get(face);
                if (person != null) {
                    where.computeIfAbsent(person, key -> new HashSet<>()).add(i);
                }
            }
        }
        return where.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
