package org.sightline.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Faces that show poorly join a person on strong evidence only, never each other, and lend nobody their likeness. */
final class WeakFaces {

    /** Mean similarity to the person's faces. */
    private static final double LEAST = 0.46;

    /** By how much the person must be nearer than the next. */
    private static final double CLEARLY = 0.10;

    private final List<Cluster> clusters;
    private final int dimension;
    private final Marks marks;
    private final List<VectorTile> means = new ArrayList<>();

    /** @param clusters each with a face that counts */
    WeakFaces(List<Cluster> clusters, int dimension, Marks marks) {
        this.clusters = clusters;
        this.dimension = dimension;
        this.marks = marks;
        float[] mean = new float[dimension];
        for (Cluster cluster : clusters) {
            if (means.isEmpty() || means.get(means.size() - 1).isFull()) {
                means.add(new VectorTile(dimension));
            }
            cluster.writeMean(mean);
            means.get(means.size() - 1).add(mean);
        }
    }

    /** Lets each join, the best first. */
    void join(List<GroupedFace> faces, GroupingProgress progress) {
        List<Optional<Cluster>> nearest = faces.parallelStream()
                .map(face -> {
                    progress.check();
                    return Optional.ofNullable(nearest(face));
                })
                .toList();
        for (int i = 0; i < faces.size(); i++) {
            GroupedFace face = faces.get(i);
            Cluster alone = new Cluster();
            alone.add(face, marks.of(face.id()));
            Cluster person = nearest.get(i).orElse(null);
            if (person != null && person.mayJoin(alone)) {
                person.add(face, marks.of(face.id()));
            }
        }
    }

    private @Nullable Cluster nearest(GroupedFace face) {
        float[] vector = new float[dimension];
        float[] products = new float[VectorTile.WIDTH];
        face.embedding().writeUnit(vector);
        double best = -1;
        double second = -1;
        int at = -1;
        for (int tile = 0; tile < means.size(); tile++) {
            means.get(tile).products(vector, products);
            for (int i = 0; i < means.get(tile).size(); i++) {
                if (products[i] > best) {
                    second = best;
                    best = products[i];
                    at = tile * VectorTile.WIDTH + i;
                } else {
                    second = Math.max(second, products[i]);
                }
            }
        }
        return best >= LEAST && best - second >= CLEARLY ? clusters.get(at) : null;
    }
}
