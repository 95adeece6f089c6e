package org.sightline.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.PersonId;

/**
 * Faces that are taken for one person's. Of the embeddings only the sum is kept: the mean similarity of all pairs between two
 * clusters is the product of their means, however large they are.
 */
final class Cluster {

    private final List<GroupedFace> faces = new ArrayList<>(1);
    private final Together together = new Together();
    private Set<Integer> marks = Set.of();
    private @Nullable PersonId person;
    private boolean closed;

    /** Null while the only face that counts is {@link #single}: most clusters never grow. */
    private float @Nullable [] sum;

    private @Nullable GroupedFace single;
    private int counted;

    /**
     * Takes a face up.
     *
     * @param marks sides of what the user told apart, 2n and 2n + 1 for the sides of the nth
     */
    void add(GroupedFace face, Set<Integer> marks) {
        faces.add(face);
        together.add(face);
        if (!marks.isEmpty()) {
            this.marks = union(this.marks, marks);
        }
    }

    /** Takes a face up whose embedding counts. */
    void addCounted(GroupedFace face, Set<Integer> marks) {
        add(face, marks);
        if (counted == 0) {
            single = face;
        } else {
            addTo(sum(VectorTile.padded(face.embedding().dimension())), face);
        }
        counted++;
    }

    private static void addTo(float[] sum, GroupedFace face) {
        float[] unit = new float[sum.length];
        face.embedding().writeUnit(unit);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += unit[i];
        }
    }

    private float[] sum(int dimension) {
        float[] own = sum;
        if (own == null) {
            own = new float[dimension];
            if (single != null) {
                single.embedding().writeUnit(own);
                single = null;
            }
            sum = own;
        }
        return own;
    }

    /** Takes up all of another, which is not used any more. */
    void addAll(Cluster other, int dimension) {
        faces.addAll(other.faces);
        together.addAll(other.together);
        marks = union(marks, other.marks);
        person = person == null ? other.person : person;
        closed |= other.closed;
        float[] own = sum(dimension);
        float[] others = other.sum(dimension);
        for (int i = 0; i < own.length; i++) {
            own[i] += others[i];
        }
        counted += other.counted;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        if (other.isEmpty()) {
            return one;
        }
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The user said whose faces these are. */
    void pin(PersonId pinned, boolean isClosed) {
        person = pinned;
        closed = isClosed;
    }

    /** Writes the mean of the embeddings that count; call it only where there is one. */
    void writeMean(float[] into) {
        GroupedFace only = single;
        if (only != null) {
            only.embedding().writeUnit(into);
            return;
        }
        float[] own = sum(into.length);
        for (int i = 0; i < own.length; i++) {
            into[i] = own[i] / counted;
        }
    }

    /** Faces whose embeddings count. */
    int counted() {
        return counted;
    }

    List<GroupedFace> faces() {
        return faces;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    /**
     * Whether both may be one person: nobody said otherwise, no picture shows both, and neither is a child whose faces the user
     * alone puts together.
     */
    boolean mayJoin(Cluster other) {
        return !closed
                && !other.closed
                && (person == null || other.person == null || person.equals(other.person))
                && !isToldApart(other)
                && !together.meets(other.together);
    }

    private boolean isToldApart(Cluster other) {
        return marks.stream().anyMatch(mark -> other.marks.contains(mark ^ 1));
    }
}
