package org.sightline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.model.Embedding;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;

/** The index finds what comparing with every face finds, in the same order. */
class FaceIndexTest {

    private static final int PEOPLE = 40;

    private final List<GroupedFace> faces = new ArrayList<>();
    private final Map<FaceId, PersonId> people = new HashMap<>();
    private final MadeFaces made = new MadeFaces(5);

    private FaceIndex index() {
        for (int photo = 0; photo < 9000; photo++) {
            int person = photo % PEOPLE;
            faces.add(made.face(photo, 0, MadeFaces.person(person), 1.2));
            faces.add(made.face(photo, 1, MadeFaces.person(1000 + photo), 1));
            people.put(MadeFaces.id(photo, 0), new PersonId("p" + person));
        }
        return new FaceIndex(faces, people);
    }

    @Test
    void byItselfEachFaceIsAsSimilarAsItIs() {
        index();
        FaceIndex alone = new FaceIndex(faces, Map.of());
        Embedding query = made.embedding(MadeFaces.person(3), 1);
        Map<PhotoId, Double> best = new HashMap<>();
        faces.forEach(face -> best.merge(face.id().photo(), face.embedding().similarity(query), Math::max));
        List<PhotoId> expected = best.entrySet().stream()
                .sorted(Map.Entry.<PhotoId, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(300)
                .map(Map.Entry::getKey)
                .toList();

        List<FaceIndex.Hit> hits = alone.find(query, -1, 300);

        assertThat(hits).extracting(hit -> hit.face().photo()).isEqualTo(expected);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.similarity()).isEqualTo(hit.own()));
    }

    @Test
    void aPersonsPoorFacesComeBeforeStrangersWhoLookAlike() {
        FaceIndex index = index();
        List<FaceIndex.Hit> hits = index.find(made.embedding(MadeFaces.person(3), 0.5), -1, 9000 / PEOPLE);

        assertThat(hits).allSatisfy(hit -> assertThat(hit.person()).isEqualTo(new PersonId("p3")));
        assertThat(hits).isSortedAccordingTo(Comparator.comparingDouble(hit -> -hit.similarity()));
        assertThat(hits)
                .as("some only by the others")
                .anySatisfy(hit -> assertThat(hit.own()).isLessThan(hit.similarity()));
    }

    /** As docs/people.md defines it, worked out face by face, twice: the second time much is known already. */
    @Test
    void aPersonsFacesAskTogether() {
        FaceIndex index = index();
        Embedding query = made.embedding(MadeFaces.person(3), 0.5);
        int dimension = query.dimension();
        float[] unit = new float[dimension];
        query.writeUnit(unit);
        double[] together = new double[dimension];
        Map<PersonId, List<Double>> similarities = new HashMap<>();
        for (GroupedFace face : faces) {
            PersonId person = people.get(face.id());
            if (person != null) {
                similarities
                        .computeIfAbsent(person, none -> new ArrayList<>())
                        .add(face.embedding().similarity(query));
            }
            if (new PersonId("p3").equals(person)) {
                float[] own = new float[dimension];
                face.embedding().writeUnit(own);
                for (int k = 0; k < dimension; k++) {
                    together[k] += own[k];
                }
            }
        }
        float[] asked = new float[dimension];
        for (int k = 0; k < dimension; k++) {
            asked[k] = (float) together[k] + unit[k];
        }
        Embedding all = Embedding.quantise(asked);
        Map<PhotoId, Double> best = new HashMap<>();
        for (GroupedFace face : faces) {
            PersonId person = people.get(face.id());
            double mean = person == null
                    ? -1
                    : similarities.getOrDefault(person, List.of()).stream()
                            .mapToDouble(value -> value)
                            .average()
                            .orElseThrow();
            best.merge(
                    face.id().photo(),
                    Math.max(
                            Math.max(face.embedding().similarity(query), mean),
                            face.embedding().similarity(all)),
                    Math::max);
        }
        List<Double> expected = best.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(400)
                .toList();

        for (int round = 0; round < 2; round++) {
            List<FaceIndex.Hit> hits = index.find(query, -1, 400);
            assertThat(hits).hasSize(400);
            for (int i = 0; i < hits.size(); i++) {
                assertThat(hits.get(i).similarity()).isCloseTo(expected.get(i), within(0.005));
            }
        }
    }

    @Test
    void whatIsLessAlikeThanAskedForIsNotFound() {
        FaceIndex index = index();
        assertThat(index.find(made.embedding(MadeFaces.person(77777), 0), 0.7, 10))
                .isEmpty();
        assertThat(new FaceIndex(List.of(), Map.of()).find(made.embedding(MadeFaces.person(1), 0), -1, 10))
                .isEmpty();
    }
}
