package org.sightline.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Embedding;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;

/**
 * The embeddings of one audit side by side, to find the photos on which a face appears. Every face is compared: at eight bits a
 * value a hundred thousand of them are 50 MB, and nothing is missed.
 *
 * <p>A face is as similar as it is by itself or, where it was grouped with others, as those are on average, whichever is more. Where
 * the query is taken for a person, that person's faces ask with it. So somebody who is found in one good photo is found in the
 * poorer ones, too, before a stranger who looks alike (docs/people.md).
 */
public final class FaceIndex {

    /** Faces that one task compares. */
    private static final int CHUNK = 4096;

    /** People of whom it is kept how like every face is to them: half a megabyte each, of a hundred thousand faces. */
    private static final int KEPT = 128;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble((Hit hit) -> -hit.similarity())
            .thenComparingDouble(hit -> -hit.own())
            .thenComparing(Hit::face);

    private final List<FaceId> faces;
    private final byte[] values;
    private final double[] lengths;
    private final int embeddingDimension;

    /** The same, padded. */
    private final int dimension;

    /** By face: the number of its photo and of its person, -1 where it is nobody's. */
    private final int[] photos;

    private final int[] people;
    private final List<PersonId> ids = new ArrayList<>();
    private final boolean[] counts;

    /** People who were asked about last: whoever looks for one face of a person looks for the next. */
    private final Map<Integer, PersonLikeness> asked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PersonLikeness> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * How like every face is to the sum of a person's faces.
     *
     * @param sum its direction
     * @param length of the sum, each face being 1 long
     */
    @SuppressWarnings("ArrayRecordComponent") // kept, never compared
    private record PersonLikeness(Embedding sum, double length, float[] similarities) {}

    /**
     * A face and how like the one in question it is, -1 to 1.
     *
     * @param similarity by which it is ranked
     * @param own of the face by itself
     * @param person whose it is; null where it was not grouped
     */
    public record Hit(
            FaceId face,
            double similarity,
            double own,
            @Nullable PersonId person) {}

    /**
     * @param faces with embeddings of one model
     * @param assigned the person of each face that is in a group
     */
    public FaceIndex(List<GroupedFace> faces, Map<FaceId, PersonId> assigned) {
        this.faces = faces.stream().map(GroupedFace::id).toList();
        this.embeddingDimension = faces.isEmpty() ? 0 : faces.get(0).embedding().dimension();
        this.dimension = VectorTile.padded(embeddingDimension);
        this.values = new byte[faces.size() * dimension];
        this.lengths = new double[faces.size()];
        this.photos = new int[faces.size()];
        this.people = new int[faces.size()];
        this.counts = new boolean[faces.size()];
        Map<PhotoId, Integer> photoNumbers = new HashMap<>();
        Map<PersonId, Integer> personNumbers = new HashMap<>();
        for (int i = 0; i < lengths.length; i++) {
            GroupedFace face = faces.get(i);
            byte[] embedding = face.embedding().toBytes();
            System.arraycopy(embedding, 0, values, i * dimension, embedding.length);
            lengths[i] = face.embedding().length();
            counts[i] = face.identifiability().isIdentifiable();
            photos[i] = photoNumbers.computeIfAbsent(face.id().photo(), key -> photoNumbers.size());
            PersonId person = assigned.get(face.id());
            people[i] = person == null ? -1 : number(person, personNumbers);
        }
    }

    private int number(PersonId person, Map<PersonId, Integer> numbers) {
        Integer known = numbers.get(person);
        if (known != null) {
            return known;
        }
        numbers.put(person, ids.size());
        ids.add(person);
        return ids.size() - 1;
    }

    public int size() {
        return lengths.length;
    }

    /** The best face of each photo that has one at least so alike, the most similar first, at most so many. */
    public List<Hit> find(Embedding query, double least, int most) {
        float[] own = similarities(query);
        float[] means = means(own);
        float[] ranked = ranked(query, own, means);
        PriorityQueue<Hit> found = new PriorityQueue<>(BEST_FIRST.reversed());
        double worst = least;
        for (int face : bestOfEachPhoto(own, ranked)) {
            if (face >= 0 && ranked[face] >= worst) {
                PersonId person = people[face] < 0 ? null : ids.get(people[face]);
                found.add(new Hit(faces.get(face), ranked[face], own[face], person));
                if (found.size() > most) {
                    found.poll();
                    worst = Math.max(least, found.element().similarity());
                }
            }
        }
        return found.stream().sorted(BEST_FIRST).toList();
    }

    private float[] ranked(Embedding query, float[] own, float[] means) {
        float[] ranked = own.clone();
        for (int face = 0; face < ranked.length; face++) {
            if (people[face] >= 0) {
                ranked[face] = Math.max(ranked[face], means[people[face]]);
            }
        }
        int person = takenFor(means);
        if (person >= 0) {
            PersonLikeness likeness = likeness(person);
            double sum = likeness.length();
            double length = Math.sqrt(sum * sum + 2 * sum * likeness.sum().similarity(query) + 1);
            for (int face = 0; face < ranked.length; face++) {
                float together = (float) ((sum * likeness.similarities()[face] + own[face]) / length);
                ranked[face] = Math.max(ranked[face], together);
            }
        }
        return ranked;
    }

    /** The person whom the query would be grouped with, -1 for nobody. */
    private static int takenFor(float[] means) {
        int best = -1;
        for (int person = 0; person < means.length; person++) {
            if (means[person] >= Grouping.CUT && (best < 0 || means[person] > means[best])) {
                best = person;
            }
        }
        return best;
    }

    private PersonLikeness likeness(int person) {
        synchronized (asked) {
            return asked.computeIfAbsent(person, this::compared);
        }
    }

    private PersonLikeness compared(int person) {
        float[] sum = sum(person);
        double square = 0;
        for (float value : sum) {
            square += value * value;
        }
        Embedding direction = Embedding.quantise(Arrays.copyOf(sum, embeddingDimension));
        return new PersonLikeness(direction, Math.sqrt(square), similarities(direction));
    }

    private float[] sum(int person) {
        float[] sum = new float[dimension];
        for (int face = 0; face < size(); face++) {
            if (people[face] == person && counts[face]) {
                float share = (float) (1 / lengths[face]);
                for (int i = 0; i < dimension; i++) {
                    sum[i] += values[face * dimension + i] * share;
                }
            }
        }
        return sum;
    }

    private int[] bestOfEachPhoto(float[] own, float[] ranked) {
        int[] best = new int[IntStream.of(photos).max().orElse(-1) + 1];
        Arrays.fill(best, -1);
        for (int face = 0; face < own.length; face++) {
            int before = best[photos[face]];
            int order = before < 0 ? 1 : Float.compare(ranked[face], ranked[before]);
            if (order > 0 || (order == 0 && own[face] > own[before])) {
                best[photos[face]] = face;
            }
        }
        return best;
    }

    /** Of the query with every face. */
    private float[] similarities(Embedding query) {
        float[] similarities = new float[size()];
        byte[] bytes = query.toBytes();
        int[] asked = new int[dimension];
        for (int i = 0; i < Math.min(bytes.length, dimension); i++) {
            asked[i] = bytes[i];
        }
        double length = query.length();
        IntStream.range(0, (size() + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            for (int face = chunk * CHUNK; face < Math.min(size(), (chunk + 1) * CHUNK); face++) {
                similarities[face] = (float) (product(asked, face * dimension) / (length * lengths[face]));
            }
        });
        return similarities;
    }

    /** Of each person's faces that count; -1 for one who has a single one, which speaks for itself. */
    private float[] means(float[] similarities) {
        double[] sums = new double[ids.size()];
        int[] numbers = new int[ids.size()];
        for (int face = 0; face < similarities.length; face++) {
            if (people[face] >= 0 && counts[face]) {
                sums[people[face]] += similarities[face];
                numbers[people[face]]++;
            }
        }
        float[] means = new float[sums.length];
        for (int person = 0; person < means.length; person++) {
            means[person] = numbers[person] < 2 ? -1 : (float) (sums[person] / numbers[person]);
        }
        return means;
    }

    /** In four sums, so that one need not wait for the other. */
    private int product(int[] asked, int at) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        byte[] all = values;
        for (int i = 0; i < asked.length - 3; i += 4) {
            first += asked[i] * all[at + i];
            second += asked[i + 1] * all[at + i + 1];
            third += asked[i + 2] * all[at + i + 2];
            fourth += asked[i + 3] * all[at + i + 3];
        }
        return first + second + third + fourth;
    }
}
