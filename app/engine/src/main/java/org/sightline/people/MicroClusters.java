package org.sightline.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sightline.model.PersonId;

/**
 * Faces that are so alike that no cut would part them, put together before anything else is compared: so the many faces of one
 * person weigh little. The face that shows best leads; what the user put together is one from the start.
 */
final class MicroClusters {

    /** Far beyond what two people reach: one pair in two million is at 0.52 (docs/models.md). */
    static final double ALIKE = 0.65;

    /** Faces that are compared with all leaders before they may lead themselves. */
    private static final int BLOCK = 512;

    /** Faces that one task compares: the leaders, which are too many for a core's cache, are fetched once for all of them. */
    private static final int TOGETHER = 128;

    private final Marks marks;
    private final int dimension;
    private final List<Cluster> clusters = new ArrayList<>();

    /** The clusters that faces may join, and their leaders. */
    private final List<Integer> led = new ArrayList<>();

    private final List<VectorTile> leaders = new ArrayList<>();

    private MicroClusters(Marks marks, int dimension) {
        this.marks = marks;
        this.dimension = dimension;
    }

    /** A cluster that a face may join. */
    private record Offer(int leader, float similarity) {}

    /**
     * Clusters of faces whose embeddings count; those of the user come first.
     *
     * @param faces the best first
     */
    static List<Cluster> of(
            List<GroupedFace> faces, Restrictions restrictions, int dimension, GroupingProgress progress) {
        MicroClusters micro = new MicroClusters(new Marks(restrictions), dimension);
        List<GroupedFace> free = micro.putTogether(faces, restrictions);
        for (int from = 0; from < free.size(); from += BLOCK) {
            progress.check();
            int to = Math.min(free.size(), from + BLOCK);
            micro.add(free.subList(from, to));
            progress.compared((double) (to - from) / free.size());
        }
        return micro.clusters;
    }

    private List<GroupedFace> putTogether(List<GroupedFace> faces, Restrictions restrictions) {
        Map<PersonId, Cluster> people = new LinkedHashMap<>();
        List<GroupedFace> free = new ArrayList<>();
        for (GroupedFace face : faces) {
            PersonId person = restrictions.person(face.id());
            if (person == null) {
                free.add(face);
            } else {
                Cluster cluster = people.computeIfAbsent(person, key -> new Cluster());
                cluster.pin(person, restrictions.closed().contains(person));
                cluster.addCounted(face, marks.of(face.id()));
            }
        }
        people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> clusters.add(entry.getValue()));
        return free;
    }

    private void add(List<GroupedFace> faces) {
        List<List<Offer>> offers = offers(faces);
        int before = led.size();
        for (int i = 0; i < faces.size(); i++) {
            add(faces.get(i), offers.get(i), before);
        }
    }

    /** The leaders so far that each face is alike. */
    private List<List<Offer>> offers(List<GroupedFace> faces) {
        int parts = (faces.size() + TOGETHER - 1) / TOGETHER;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part ->
                        offersTo(faces.subList(part * TOGETHER, Math.min(faces.size(), (part + 1) * TOGETHER))))
                .flatMap(List::stream)
                .toList();
    }

    /** Tile by tile: each is fetched once for all these faces. */
    private List<List<Offer>> offersTo(List<GroupedFace> faces) {
        List<List<Offer>> offers = new ArrayList<>();
        float[][] vectors = new float[faces.size()][dimension];
        for (int i = 0; i < vectors.length; i++) {
            faces.get(i).embedding().writeUnit(vectors[i]);
            offers.add(new ArrayList<>(0));
        }
        float[] products = new float[VectorTile.WIDTH];
        for (int tile = 0; tile < leaders.size(); tile++) {
            VectorTile there = leaders.get(tile);
            for (int face = 0; face < vectors.length; face++) {
                there.products(vectors[face], products);
                for (int i = 0; i < there.size(); i++) {
                    if (products[i] >= ALIKE) {
                        offers.get(face).add(new Offer(tile * VectorTile.WIDTH + i, products[i]));
                    }
                }
            }
        }
        return offers;
    }

    private void add(GroupedFace face, List<Offer> offers, int before) {
        Cluster alone = new Cluster();
        Set<Integer> own = marks.of(face.id());
        alone.addCounted(face, own);
        List<Offer> all = new ArrayList<>(offers);
        for (int leader = before; leader < led.size(); leader++) {
            float similarity = (float) face.embedding()
                    .similarity(clusters.get(led.get(leader)).faces().get(0).embedding());
            if (similarity >= ALIKE) {
                all.add(new Offer(leader, similarity));
            }
        }
        all.sort(
                Comparator.comparingDouble((Offer offer) -> -offer.similarity()).thenComparingInt(Offer::leader));
        for (Offer offer : all) {
            Cluster cluster = clusters.get(led.get(offer.leader()));
            if (cluster.mayJoin(alone)) {
                cluster.addCounted(face, own);
                return;
            }
        }
        lead(face, alone);
    }

    private void lead(GroupedFace face, Cluster cluster) {
        led.add(clusters.size());
        clusters.add(cluster);
        if (leaders.isEmpty() || leaders.get(leaders.size() - 1).isFull()) {
            leaders.add(new VectorTile(dimension));
        }
        float[] vector = new float[dimension];
        face.embedding().writeUnit(vector);
        leaders.get(leaders.size() - 1).add(vector);
    }
}
