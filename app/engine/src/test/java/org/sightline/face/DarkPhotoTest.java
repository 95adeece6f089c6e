package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencv.core.Mat;
import org.sightline.image.MatScope;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;

/** A dark photo hides nobody from a face-search engine, which brightens it; so it must not look as if it did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DarkPhotoTest {

    private SampleFaces samples;

    /** @param dark the same face in the darkened photo, if it is found there */
    private record Pair(Face lit, Optional<Face> dark) {

        boolean samePerson() {
            return dark.map(face -> face.embedding().similarity(lit.embedding()) > 0.5)
                    .orElse(false);
        }

        boolean identifiable() {
            return dark.map(face -> face.identifiability().isIdentifiable()).orElse(false);
        }
    }

    @BeforeAll
    void findFaces() {
        samples = new SampleFaces();
    }

    @AfterAll
    void release() {
        samples.close();
    }

    @Test
    void recognisesEverybodyAtAQuarterOfTheLight() {
        List<Pair> pairs = darkened(0.25);

        assertThat(pairs).allMatch(pair -> pair.dark().isPresent());
        assertThat(pairs)
                .filteredOn(pair -> pair.lit().identifiability().isIdentifiable())
                .hasSizeGreaterThan(15)
                .allMatch(Pair::samePerson);
    }

    @Test
    void recognisesNearlyEverybodyAtAnEighthOfTheLight() {
        List<Pair> pairs = darkened(0.125);

        assertThat(pairs).filteredOn(Pair::samePerson).hasSizeGreaterThanOrEqualTo((int) (0.9 * pairs.size()));
    }

    @Test
    void callsClearFacesIdentifiableInTheDark() {
        for (double light : new double[] {0.25, 0.125}) {
            assertThat(darkened(light))
                    .as("light %s", light)
                    .filteredOn(pair -> pair.lit().identifiability() == Identifiability.STRONG)
                    .hasSizeGreaterThan(10)
                    .allMatch(Pair::identifiable);
        }
    }

    private List<Pair> darkened(double light) {
        List<Pair> pairs = new ArrayList<>();
        for (SampleFaces.Group group : samples.groups()) {
            try (MatScope scope = new MatScope()) {
                Mat dark = scope.mat();
                group.pixels().convertTo(dark, -1, light, 0);
                List<Face> found = samples.find(dark);
                for (Face face : group.faces()) {
                    // At an eighth of the light one box is larger than in full light.
                    pairs.add(new Pair(face, SampleFaces.at(face.box(), found, 0.5)));
                }
            }
        }
        return pairs;
    }
}
