package org.sightline.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds pictures of different archives whose hashes are alike, without comparing all with all: hashes that differ in at most
 * {@value #DISTANCE} bits are equal in one of the {@value #BANDS} bands that they are cut into.
 */
final class Neighbours {

    static final int DISTANCE = 4;

    /**
     * So many neighbours and more are a crowd: pictures that say nothing of their own, a text on white or a test card, or a
     * burst. Nobody in it is told from the others.
     */
    static final int CROWD = 64;

    private static final int BANDS = DISTANCE + 1;
    private static final int BITS = 13;

    private final List<Picture> pictures;
    private final List<Set<Integer>> found = new ArrayList<>();

    private Neighbours(List<Picture> pictures) {
        this.pictures = pictures;
        pictures.forEach(picture -> found.add(new HashSet<>(0)));
    }

    /** The neighbours of each picture, by their place in the list; none for a picture in a crowd. */
    static List<Set<Integer>> of(List<Picture> pictures) {
        Neighbours neighbours = new Neighbours(pictures);
        for (int band = 0; band < BANDS; band++) {
            neighbours.compare(band);
        }
        neighbours.leaveCrowdsOut();
        return neighbours.found;
    }

    private static long key(long hash, int band) {
        return hash >>> (band * BITS) & (1L << BITS) - 1;
    }

    private void compare(int band) {
        int[] order = IntStream.range(0, pictures.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        index -> key(pictures.get(index).hash(), band)))
                .mapToInt(Integer::intValue)
                .toArray();
        int from = 0;
        for (int to = 1; to <= order.length; to++) {
            if (to == order.length
                    || key(pictures.get(order[to]).hash(), band)
                            != key(pictures.get(order[from]).hash(), band)) {
                compare(order, from, to);
                from = to;
            }
        }
    }

    private void compare(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                compare(order[i], order[j]);
            }
        }
    }

    private void compare(int one, int other) {
        Picture first = pictures.get(one);
        Picture second = pictures.get(other);
        if (Long.bitCount(first.hash() ^ second.hash()) <= DISTANCE
                && !(isCrowded(one) && isCrowded(other))
                && !first.sharesArchive(second)
                && first.hasShapeOf(second)) {
            add(one, other);
            add(other, one);
        }
    }

    private void add(int one, int other) {
        if (!isCrowded(one)) {
            found.get(one).add(other);
        }
    }

    private boolean isCrowded(int picture) {
        return found.get(picture).size() >= CROWD;
    }

    /** What has a neighbour in a crowd cannot be told from it either. */
    private void leaveCrowdsOut() {
        Set<Integer> crowded = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            if (isCrowded(i)) {
                crowded.add(i);
                crowded.addAll(found.get(i));
            }
        }
        crowded.forEach(picture -> found.get(picture).clear());
        found.forEach(neighbours -> neighbours.removeAll(crowded));
    }
}
