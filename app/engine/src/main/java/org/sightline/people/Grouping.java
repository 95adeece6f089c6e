package org.sightline.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PersonId;

/**
 * Puts the faces of one person together, leaning to keep apart what may be two: two people under one name are harder to see, and
 * to part, than one person under two. The result depends on the faces and on what the user said, not on their order.
 */
public final class Grouping {

    /** Mean similarity of all pairs from which on two clusters are one person's (docs/people.md). */
    public static final double CUT = 0.44;

    /**
     * Faces of one person.
     *
     * @param pinned the person, where the user said so of one of the faces
     * @param faces in their order
     */
    public record Group(@Nullable PersonId pinned, List<FaceId> faces) {
        public Group {
            faces = List.copyOf(faces);
        }
    }

    private Grouping() {}

    /** Groups, largest first. Faces that show too poorly to be told from others are in none. */
    public static List<Group> of(List<GroupedFace> faces, Restrictions restrictions, GroupingProgress progress) {
        return of(faces, restrictions, CUT, progress);
    }

    static List<Group> of(List<GroupedFace> faces, Restrictions restrictions, double cut, GroupingProgress progress) {
        if (faces.isEmpty()) {
            return List.of();
        }
        int dimension = VectorTile.padded(faces.get(0).embedding().dimension());
        List<GroupedFace> bestFirst = faces.stream()
                .sorted(Comparator.comparingDouble((GroupedFace face) -> -face.norm())
                        .thenComparing(GroupedFace::id))
                .toList();
        List<GroupedFace> clear = bestFirst.stream()
                .filter(face -> face.identifiability().isIdentifiable())
                .toList();
        List<Cluster> micro = MicroClusters.of(clear, restrictions, dimension, progress);
        List<Cluster> clusters = AverageLinkage.join(micro, dimension, cut, progress);
        return withPoorFaces(bestFirst, clusters, restrictions, dimension, progress);
    }

    private static List<Group> withPoorFaces(
            List<GroupedFace> faces,
            List<Cluster> clusters,
            Restrictions restrictions,
            int dimension,
            GroupingProgress progress) {
        Map<PersonId, Cluster> people = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            PersonId person = cluster.person();
            if (person != null) {
                people.put(person, cluster);
            }
        }
        List<Cluster> all = new ArrayList<>(clusters);
        List<GroupedFace> weak = new ArrayList<>();
        Marks marks = new Marks(restrictions);
        for (GroupedFace face : faces) {
            PersonId person = restrictions.person(face.id());
            if (!face.identifiability().isIdentifiable() && person != null) {
                Cluster cluster = people.get(person);
                if (cluster == null) {
                    cluster = new Cluster();
                    cluster.pin(person, restrictions.closed().contains(person));
                    people.put(person, cluster);
                    all.add(cluster);
                }
                cluster.add(face, marks.of(face.id()));
            } else if (face.identifiability() == Identifiability.WEAK) {
                weak.add(face);
            }
        }
        new WeakFaces(clusters, dimension, marks).join(weak, progress);
        return all.stream()
                .map(cluster -> new Group(
                        cluster.person(),
                        cluster.faces().stream().map(GroupedFace::id).sorted().toList()))
                .sorted(Comparator.comparingInt((Group group) -> -group.faces().size())
                        .thenComparing(group -> group.faces().get(0)))
                .toList();
    }
}
