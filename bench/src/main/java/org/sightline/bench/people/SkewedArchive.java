package org.sightline.bench.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.sightline.model.Embedding;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoId;
import org.sightline.people.GroupedFace;

/**
 * Very many faces as an archive has them: one person with a fifth of them, ten with three in a hundred each, and a long tail. Each
 * person is made of the real embeddings of one, turned in a way of its own, so that faces of one person stay as alike as real ones
 * are and those of two are strangers; where a person needs more faces than there are, two real ones are mixed.
 */
final class SkewedArchive {

    private static final double OWNER = 0.20;
    private static final double FRIEND = 0.03;
    private static final int FRIENDS = 10;
    private static final int MOST_OF_THE_TAIL = 12;

    private final List<List<GroupedFace>> real;
    private final Random random;
    private final List<GroupedFace> faces = new ArrayList<>();
    private final Map<FaceId, String> person = new HashMap<>();

    SkewedArchive(LabelledFaces labels, long seed) {
        this.random = new Random(seed);
        Map<String, List<GroupedFace>> people = labels.faces().stream()
                .filter(face -> labels.person().containsKey(face.id()))
                .collect(Collectors.groupingBy(
                        face -> labels.person().getOrDefault(face.id(), ""),
                        java.util.TreeMap::new,
                        Collectors.toList()));
        this.real = people.values().stream().filter(list -> list.size() >= 4).toList();
    }

    LabelledFaces of(int count) {
        add("owner", (int) (OWNER * count));
        for (int i = 0; i < FRIENDS; i++) {
            add("friend " + i, (int) (FRIEND * count));
        }
        int next = 0;
        while (faces.size() < count) {
            // Half of the tail are seen once, a quarter twice, and so on.
            int seen = 1;
            while (seen < MOST_OF_THE_TAIL && random.nextBoolean()) {
                seen++;
            }
            add("somebody " + next++, Math.min(seen, count - faces.size()));
        }
        Collections.shuffle(faces, random);
        return new LabelledFaces(faces, person);
    }

    private void add(String name, int count) {
        List<GroupedFace> model = real.get(random.nextInt(real.size()));
        Turn turn = new Turn(model.get(0).embedding().dimension(), random);
        for (int i = 0; i < count; i++) {
            FaceId id = new FaceId(new PhotoId(String.format("%064x", faces.size())), 0);
            GroupedFace from = model.get(i % model.size());
            GroupedFace with = model.get(random.nextInt(model.size()));
            float[] vector = mixed(from.embedding(), with.embedding(), i < model.size() ? 0 : 0.45);
            faces.add(new GroupedFace(id, Embedding.quantise(turn.of(vector)), Identifiability.STRONG, from.norm()));
            person.put(id, name);
        }
    }

    /** Noise makes up for what two that are mixed are more alike than two photos. */
    private float[] mixed(Embedding one, Embedding other, double share) {
        float[] first = new float[one.dimension()];
        float[] second = new float[first.length];
        one.writeUnit(first);
        other.writeUnit(second);
        double noise = share == 0 ? 0 : 0.45 / Math.sqrt(first.length);
        for (int i = 0; i < first.length; i++) {
            first[i] = (float) ((1 - share) * first[i] + share * second[i] + noise * random.nextGaussian());
        }
        return first;
    }

    /** Values in another order and with other signs: lengths and angles stay. */
    private static final class Turn {
        private final List<Integer> order = new ArrayList<>();
        private final boolean[] signs;

        Turn(int dimension, Random random) {
            signs = new boolean[dimension];
            for (int i = 0; i < dimension; i++) {
                order.add(i);
                signs[i] = random.nextBoolean();
            }
            Collections.shuffle(order, random);
        }

        float[] of(float[] vector) {
            float[] turned = new float[vector.length];
            for (int i = 0; i < vector.length; i++) {
                turned[i] = signs[i] ? -vector[order.get(i)] : vector[order.get(i)];
            }
            return turned;
        }
    }
}
