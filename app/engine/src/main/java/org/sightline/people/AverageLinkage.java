package org.sightline.people;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Joins the two clusters whose faces are most alike on the mean of all pairs, again and again, until no two reach the cut
 * (average linkage, Sokal and Michener 1958). A joined cluster is never more like a third than the more similar of its two parts
 * was, so two that will ever be joined contain two that reach the cut from the start: only those are remembered, and all else is
 * worked out from the sums.
 */
final class AverageLinkage {

    private final List<Cluster> clusters;
    private final int dimension;
    private final double cut;
    private final int[] joinedWith;
    private final int[][] candidates;
    private final int[] counts;
    private final int[] version;
    private final float[][] means;

    /** The most similar that a cluster may join, as it was when the cluster had this version. */
    private record Nearest(int cluster, int other, float similarity, int version, int otherVersion)
            implements Comparable<Nearest> {

        @Override
        public int compareTo(Nearest that) {
            int order = Float.compare(that.similarity, similarity);
            order = order != 0 ? order : Integer.compare(cluster, that.cluster);
            return order != 0 ? order : Integer.compare(other, that.other);
        }
    }

    private AverageLinkage(List<Cluster> clusters, int dimension, double cut) {
        this.clusters = clusters;
        this.dimension = dimension;
        this.cut = cut;
        this.joinedWith = IntStream.range(0, clusters.size()).toArray();
        this.candidates = new int[clusters.size()][0];
        this.counts = new int[clusters.size()];
        this.version = new int[clusters.size()];
        this.means = new float[clusters.size()][0];
    }

    /** Joins until nothing reaches the cut; gives what is left, each in the place of its first part. */
    static List<Cluster> join(List<Cluster> clusters, int dimension, double cut, GroupingProgress progress) {
        AverageLinkage linkage = new AverageLinkage(clusters, dimension, cut);
        linkage.findCandidates(progress);
        linkage.join(progress);
        return IntStream.range(0, clusters.size())
                .filter(i -> linkage.joinedWith[i] == i)
                .mapToObj(clusters::get)
                .toList();
    }

    private void findCandidates(GroupingProgress progress) {
        int tiles = (clusters.size() + VectorTile.WIDTH - 1) / VectorTile.WIDTH;
        int[][] later = new int[clusters.size()][];
        IntStream.range(0, tiles).parallel().forEach(tile -> {
            progress.check();
            compare(tile, later);
            progress.compared(1.0 / tiles);
        });
        for (int one = 0; one < later.length; one++) {
            for (int other : later[one]) {
                remember(one, other);
                remember(other, one);
            }
            later[one] = new int[0];
        }
    }

    /** Compares the clusters of a tile with each other and with all before. */
    private void compare(int tile, int[][] earlier) {
        VectorTile vectors = new VectorTile(dimension);
        float[] mean = new float[dimension];
        float[] products = new float[VectorTile.WIDTH];
        int from = tile * VectorTile.WIDTH;
        int to = Math.min(clusters.size(), from + VectorTile.WIDTH);
        int[] found = new int[VectorTile.WIDTH];
        for (int i = from; i < to; i++) {
            clusters.get(i).writeMean(mean);
            vectors.add(mean);
            earlier[i] = new int[4];
        }
        for (int other = 0; other < to; other++) {
            clusters.get(other).writeMean(mean);
            vectors.products(mean, products);
            for (int i = Math.max(from, other + 1); i < to; i++) {
                if (products[i - from] >= cut) {
                    int at = found[i - from]++;
                    if (at == earlier[i].length) {
                        earlier[i] = Arrays.copyOf(earlier[i], 2 * at);
                    }
                    earlier[i][at] = other;
                }
            }
        }
        for (int i = from; i < to; i++) {
            earlier[i] = Arrays.copyOf(earlier[i], found[i - from]);
        }
    }

    private void remember(int one, int other) {
        if (counts[one] == candidates[one].length) {
            candidates[one] = Arrays.copyOf(candidates[one], Math.max(4, 2 * counts[one]));
        }
        candidates[one][counts[one]++] = other;
    }

    private void join(GroupingProgress progress) {
        PriorityQueue<Nearest> queue = new PriorityQueue<>();
        for (int i = 0; i < candidates.length; i++) {
            offerNearest(i, queue);
        }
        while (!queue.isEmpty()) {
            progress.check();
            Nearest pair = queue.poll();
            boolean stale = joinedWith[pair.cluster] != pair.cluster || version[pair.cluster] != pair.version;
            if (stale) {
                continue;
            }
            if (joinedWith[pair.other] == pair.other && version[pair.other] == pair.otherVersion) {
                offerNearest(join(pair.cluster, pair.other), queue);
            } else {
                offerNearest(pair.cluster, queue);
            }
        }
    }

    /** Joins two and gives the place of both: that of the first, so that the result has an order that does not wander. */
    private int join(int one, int other) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        clusters.get(kept).addAll(clusters.get(gone), dimension);
        joinedWith[gone] = kept;
        version[kept]++;
        means[gone] = new float[0];
        float[] mean = new float[dimension];
        clusters.get(kept).writeMean(mean);
        means[kept] = mean;
        int[] both = Arrays.copyOf(candidates[kept], counts[kept] + counts[gone]);
        System.arraycopy(candidates[gone], 0, both, counts[kept], counts[gone]);
        candidates[gone] = new int[0];
        counts[gone] = 0;
        candidates[kept] = both;
        counts[kept] = both.length;
        return kept;
    }

    private void offerNearest(int cluster, PriorityQueue<Nearest> queue) {
        leaveOutWhatWasJoined(cluster);
        Cluster own = clusters.get(cluster);
        float[] mean = mean(cluster);
        int nearest = -1;
        float highest = -1;
        for (int i = 0; i < counts[cluster]; i++) {
            int other = candidates[cluster][i];
            float similarity = product(mean, mean(other));
            if (similarity >= cut && similarity > highest && own.mayJoin(clusters.get(other))) {
                highest = similarity;
                nearest = other;
            }
        }
        if (nearest >= 0) {
            queue.add(new Nearest(cluster, nearest, highest, version[cluster], version[nearest]));
        }
    }

    /** Each candidate by the cluster that it is part of now, once, in their order. */
    private void leaveOutWhatWasJoined(int cluster) {
        candidates[cluster] = Arrays.stream(candidates[cluster], 0, counts[cluster])
                .map(this::now)
                .filter(other -> other != cluster)
                .sorted()
                .distinct()
                .toArray();
        counts[cluster] = candidates[cluster].length;
    }

    private int now(int cluster) {
        int at = cluster;
        while (joinedWith[at] != at) {
            joinedWith[at] = joinedWith[joinedWith[at]];
            at = joinedWith[at];
        }
        return at;
    }

    private float[] mean(int cluster) {
        if (means[cluster].length == 0) {
            means[cluster] = new float[dimension];
            clusters.get(cluster).writeMean(means[cluster]);
        }
        return means[cluster];
    }

    /** In four sums, so that one need not wait for the other. */
    static float product(float[] one, float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        return first + second + third + fourth;
    }
}
