package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageFormat;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.Point;

/** A photo on its side still shows faces, but its embeddings belong to nobody; so it must be turned first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnedPhotoTest {

    private static final double SAME_PERSON = 0.5;

    /** How a photo lies, and where a place of the upright photo is then. */
    enum Lie {
        ON_ITS_RIGHT(Core.ROTATE_90_CLOCKWISE) {
            @Override
            Point place(Point upright, int width, int height) {
                return new Point(height - upright.y(), upright.x());
            }
        },
        ON_ITS_HEAD(Core.ROTATE_180) {
            @Override
            Point place(Point upright, int width, int height) {
                return new Point(width - upright.x(), height - upright.y());
            }
        },
        ON_ITS_LEFT(Core.ROTATE_90_COUNTERCLOCKWISE) {
            @Override
            Point place(Point upright, int width, int height) {
                return new Point(upright.y(), width - upright.x());
            }
        };

        private final int rotation;

        Lie(int rotation) {
            this.rotation = rotation;
        }

        abstract Point place(Point upright, int width, int height);

        Box place(Box upright, int width, int height) {
            Point first = place(new Point(upright.x(), upright.y()), width, height);
            Point second =
                    place(new Point(upright.x() + upright.width(), upright.y() + upright.height()), width, height);
            return new Box(
                    Math.min(first.x(), second.x()),
                    Math.min(first.y(), second.y()),
                    Math.abs(second.x() - first.x()),
                    Math.abs(second.y() - first.y()));
        }

        Mat lay(Mat upright, MatScope scope) {
            Mat laid = scope.mat();
            Core.rotate(upright, laid, rotation);
            return laid;
        }
    }

    private SampleFaces samples;

    @BeforeAll
    void findFaces() {
        samples = new SampleFaces();
    }

    @AfterAll
    void release() {
        samples.close();
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSamePeopleAtTheirTurnedPlaces(Lie lie) {
        List<Double> similarities = new ArrayList<>();
        for (SampleFaces.Group group : samples.groups()) {
            int width = group.pixels().cols();
            int height = group.pixels().rows();
            try (MatScope scope = new MatScope()) {
                List<Face> found = samples.find(lie.lay(group.pixels(), scope));

                assertThat(found).as(group.name()).hasSameSizeAs(group.faces());
                for (Face face : group.faces()) {
                    Face turned = SampleFaces.at(lie.place(face.box(), width, height), found)
                            .orElseThrow();
                    Point nose = lie.place(face.points().get(2), width, height);
                    assertThat(turned.points().get(2).distanceTo(nose)).isLessThan(0.1 * face.interEyeDistance());
                    similarities.add(turned.embedding().similarity(face.embedding()));
                }
            }
        }

        long same = similarities.stream().filter(value -> value > SAME_PERSON).count();
        assertThat(same).as("of %s", similarities).isGreaterThanOrEqualTo((long) (0.95 * similarities.size()));
    }

    @ParameterizedTest
    @EnumSource
    void turnsAFaceThatFillsTheFrame(Lie lie) {
        for (SampleFaces.Group group : samples.groups()) {
            Face face = SampleFaces.clearFace(group);
            try (MatScope scope = new MatScope()) {
                Mat laid = lie.lay(SampleFaces.closeUp(group, face, scope), scope);

                assertThat(samples.find(laid))
                        .as(group.name())
                        .anyMatch(found -> found.embedding().similarity(face.embedding()) > SAME_PERSON);
            }
        }
    }

    @Test
    void tellsTurnedPlacesInPixelsOfTheFullPicture() {
        SampleFaces.Group group = samples.groups().get(2);
        int width = group.pixels().cols();
        int height = group.pixels().rows();
        try (MatScope scope = new MatScope()) {
            Mat half = ImagePyramid.resize(group.pixels(), width / 2, height / 2, scope);
            Mat laid = Lie.ON_ITS_LEFT.lay(half, scope);

            List<Face> found = samples.find(new DecodedImage(laid, ImageFormat.JPEG, height, width, false, false));

            for (Face face : group.faces()) {
                assertThat(SampleFaces.at(Lie.ON_ITS_LEFT.place(face.box(), width, height), found))
                        .isPresent();
            }
        }
    }

    @Test
    void turnsNothingWhereTheFileTellsHowTheCameraWasHeld() {
        SampleFaces.Group group = samples.groups().get(0);
        int width = group.pixels().cols();
        int height = group.pixels().rows();
        try (MatScope scope = new MatScope()) {
            Mat laid = Lie.ON_ITS_HEAD.lay(group.pixels(), scope);

            List<Face> found = samples.find(new DecodedImage(laid, ImageFormat.JPEG, width, height, true, false));

            for (Face face : group.faces()) {
                assertThat(found).noneMatch(other -> other.embedding().similarity(face.embedding()) > SAME_PERSON);
            }
        }
    }
}
