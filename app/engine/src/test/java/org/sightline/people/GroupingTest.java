package org.sightline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PersonId;

/** Faces of one person come together, and only those, whatever their order; what the user said is obeyed. */
class GroupingTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");

    private final MadeFaces made = new MadeFaces(1);

    private static Set<Set<FaceId>> groups(List<GroupedFace> faces, Restrictions restrictions) {
        return Grouping.of(faces, restrictions, GroupingProgress.NONE).stream()
                .map(group -> Set.copyOf(group.faces()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<FaceId>> groups(List<GroupedFace> faces) {
        return groups(faces, Restrictions.NONE);
    }

    private List<GroupedFace> of(float[] person, int firstPhoto, int count, double spread) {
        List<GroupedFace> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(made.face(firstPhoto + i, 0, person, spread));
        }
        return faces;
    }

    private static Set<FaceId> ids(List<GroupedFace> faces) {
        return faces.stream().map(GroupedFace::id).collect(Collectors.toSet());
    }

    private static List<GroupedFace> all(List<GroupedFace> one, List<GroupedFace> other) {
        List<GroupedFace> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    void facesOfOnePersonComeTogetherAndThoseOfTwoDoNot() {
        List<GroupedFace> anna = of(MadeFaces.person(1), 0, 20, 0.6);
        List<GroupedFace> ben = of(MadeFaces.person(2), 100, 5, 0.6);

        assertThat(groups(all(anna, ben))).containsExactlyInAnyOrder(ids(anna), ids(ben));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(groups(List.of())).isEmpty();
    }

    @Test
    void theOrderOfTheFacesDoesNotMatter() {
        List<GroupedFace> faces = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            faces.addAll(of(MadeFaces.person(person), 100 * person, 1 + person % 7, 0.9));
        }
        Set<Set<FaceId>> once = groups(faces);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(faces, new Random(seed));
            assertThat(groups(faces)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void aWayThatComparesAllPairsGivesTheSame() {
        for (int seed = 0; seed < 20; seed++) {
            MadeFaces loose = new MadeFaces(100 + seed);
            List<GroupedFace> faces = new ArrayList<>();
            for (int person = 0; person < 12; person++) {
                for (int i = 0; i < 6; i++) {
                    // Photos are shared, so that some may not be joined; so far apart, no two are put together
                    // beforehand.
                    faces.add(loose.face((7 * person + 5 * i) % 40, person, MadeFaces.person(person), 1.05));
                }
            }
            assertThat(groups(faces)).as("seed %d", seed).isEqualTo(Naive.groups(faces, Grouping.CUT));
        }
    }

    @Test
    void twoFacesOfOnePhotoAreTwoPeople() {
        float[] anna = MadeFaces.person(1);
        List<GroupedFace> twins = List.of(made.face(1, 0, anna, 0.1), made.face(1, 1, anna, 0.1));

        assertThat(groups(twins)).hasSize(2);
        assertThat(groups(
                        twins,
                        new Restrictions(
                                Map.of(MadeFaces.id(1, 0), ANNA, MadeFaces.id(1, 1), ANNA), Set.of(), List.of())))
                .as("unless the user says so")
                .containsExactly(ids(twins));
    }

    @Test
    void whatTheUserPutTogetherStaysTogetherAndApart() {
        List<GroupedFace> one = of(MadeFaces.person(1), 0, 4, 0.5);
        List<GroupedFace> other = of(MadeFaces.person(2), 100, 4, 0.5);
        Map<FaceId, PersonId> together =
                Map.of(one.get(0).id(), ANNA, other.get(0).id(), ANNA);
        List<Grouping.Group> joined =
                Grouping.of(all(one, other), new Restrictions(together, Set.of(), List.of()), GroupingProgress.NONE);
        assertThat(joined)
                .filteredOn(group -> ANNA.equals(group.pinned()))
                .singleElement()
                .satisfies(group -> assertThat(group.faces())
                        .contains(one.get(0).id(), other.get(0).id()));

        Map<FaceId, PersonId> apart = Map.of(one.get(0).id(), ANNA, one.get(1).id(), BEN);
        List<Grouping.Group> split =
                Grouping.of(one, new Restrictions(apart, Set.of(), List.of()), GroupingProgress.NONE);
        assertThat(split).extracting(Grouping.Group::pinned).contains(ANNA, BEN);
    }

    @Test
    void whatTheUserToldApartIsNotJoined() {
        List<GroupedFace> one = of(MadeFaces.person(1), 0, 3, 0.2);
        List<GroupedFace> other = of(MadeFaces.person(1), 100, 3, 0.2);
        Restrictions told = new Restrictions(Map.of(), Set.of(), List.of(new Restrictions.Apart(ids(one), ids(other))));

        assertThat(groups(all(one, other), told)).containsExactlyInAnyOrder(ids(one), ids(other));
    }

    @Test
    void nobodyJoinsAChildByThemselves() {
        List<GroupedFace> child = of(MadeFaces.person(1), 0, 3, 0.2);
        List<GroupedFace> fresh = of(MadeFaces.person(1), 100, 2, 0.2);
        Map<FaceId, PersonId> pinned = new HashMap<>();
        child.forEach(face -> pinned.put(face.id(), ANNA));

        assertThat(groups(all(child, fresh), new Restrictions(pinned, Set.of(ANNA), List.of())))
                .containsExactlyInAnyOrder(ids(child), ids(fresh));
        assertThat(groups(all(child, fresh), new Restrictions(pinned, Set.of(), List.of())))
                .containsExactly(ids(all(child, fresh)));
    }

    @Test
    void aPoorFaceJoinsOnlyOnStrongEvidenceAndNeverAnotherPoorOne() {
        float[] anna = MadeFaces.person(1);
        List<GroupedFace> clear = of(anna, 0, 4, 0.5);
        GroupedFace like = made.face(100, 0, anna, 0.4, Identifiability.WEAK);
        GroupedFace unlike = made.face(101, 0, anna, 2.5, Identifiability.WEAK);
        GroupedFace none = made.face(102, 0, anna, 0.4, Identifiability.NONE);
        List<GroupedFace> faces = all(clear, List.of(like, unlike, none));

        assertThat(groups(faces)).containsExactly(ids(all(clear, List.of(like))));
        assertThat(groups(List.of(like, made.face(103, 0, anna, 0.1, Identifiability.WEAK))))
                .as("two poor ones")
                .isEmpty();
    }

    /** Average linkage as it is defined: all pairs, the most similar two joined, again and again. */
    private static final class Naive {

        static Set<Set<FaceId>> groups(List<GroupedFace> faces, double cut) {
            List<List<GroupedFace>> clusters = new ArrayList<>();
            faces.forEach(face -> clusters.add(new ArrayList<>(List.of(face))));
            while (true) {
                double best = cut;
                int one = -1;
                int other = -1;
                for (int i = 0; i < clusters.size(); i++) {
                    for (int j = i + 1; j < clusters.size(); j++) {
                        double similarity = mean(clusters.get(i), clusters.get(j));
                        if (similarity >= best && !sharePhoto(clusters.get(i), clusters.get(j))) {
                            best = similarity;
                            one = i;
                            other = j;
                        }
                    }
                }
                if (one < 0) {
                    return clusters.stream().map(GroupingTest::ids).collect(Collectors.toSet());
                }
                clusters.get(one).addAll(clusters.remove(other));
            }
        }

        private static double mean(List<GroupedFace> one, List<GroupedFace> other) {
            double sum = 0;
            for (GroupedFace first : one) {
                for (GroupedFace second : other) {
                    sum += first.embedding().similarity(second.embedding());
                }
            }
            return sum / one.size() / other.size();
        }

        private static boolean sharePhoto(List<GroupedFace> one, List<GroupedFace> other) {
            Set<Object> photos = new HashSet<>();
            one.forEach(face -> photos.add(face.id().photo()));
            return other.stream().anyMatch(face -> photos.contains(face.id().photo()));
        }
    }
}
