package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageFormat;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.Pictures;
import org.sightline.model.Box;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.Point;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaceFinderTest {

    private SampleFaces samples;

    @BeforeAll
    void findFaces() {
        samples = new SampleFaces();
    }

    @AfterAll
    void release() {
        samples.close();
    }

    List<SampleFaces.Group> groups() {
        return samples.groups();
    }

    static List<SamplePhoto> emptyScenes() {
        return SamplePhotos.load().emptyScenes();
    }

    @Test
    void findsEverybody() {
        Map<String, Integer> counts = new TreeMap<>();
        for (SampleFaces.Group group : samples.groups()) {
            counts.put(group.name(), group.faces().size());
        }

        assertThat(counts)
                .isEqualTo(Map.of(
                        "sample1.jpg",
                        3,
                        "sample2.jpg",
                        3,
                        "sample3.jpg",
                        3,
                        "sample4.jpg",
                        4,
                        "sample5.jpg",
                        5,
                        "sample6.jpg",
                        4));
    }

    @ParameterizedTest
    @MethodSource("emptyScenes")
    void findsNobodyWhereNobodyIs(SamplePhoto scene) {
        Mat pixels = SampleFaces.decode(Pictures.openCv(), scene);
        try {
            for (Effort effort : Effort.values()) {
                assertThat(samples.finder().find(SampleFaces.image(pixels), LargerPicture.NONE, effort))
                        .as(effort.id())
                        .isEmpty();
            }
        } finally {
            pixels.release();
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void staysWithinThePicture(SampleFaces.Group group) {
        for (Face face : group.faces()) {
            expectWithin(face, group.pixels().cols(), group.pixels().rows());
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void placesThePointsWhereTheyBelong(SampleFaces.Group group) {
        for (Face face : group.faces()) {
            Point leftEye = face.points().get(0);
            Point rightEye = face.points().get(1);
            Point leftMouth = face.points().get(3);
            Point rightMouth = face.points().get(4);
            Box box = face.box();

            assertThat(face.interEyeDistance()).isCloseTo(leftEye.distanceTo(rightEye), within(1e-6));
            assertThat(leftEye.x()).isLessThan(rightEye.x());
            assertThat(leftMouth.x()).isLessThan(rightMouth.x());
            assertThat(Point.between(leftEye, rightEye).y())
                    .isLessThan(Point.between(leftMouth, rightMouth).y());
            assertThat(face.points())
                    .allSatisfy(point -> assertThat(point.distanceTo(new Point(box.centreX(), box.centreY())))
                            .isLessThan(box.size()));
            assertThat(face.score()).isBetween(0.4, 1.0);
            assertThat(face.yaw()).isBetween(-90.0, 90.0);
            assertThat(face.sharpness()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void ordersFacesFromTheLeft(SampleFaces.Group group) {
        assertThat(group.faces())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(face -> face.box().x()));
    }

    @Test
    void givesTheSameNumbersAgain() {
        SampleFaces.Group group = samples.groups().get(1);

        assertThat(samples.find(group.pixels())).isEqualTo(group.faces());
    }

    @Test
    void tellsDifferentPeopleApart() {
        for (SampleFaces.Group group : samples.groups()) {
            for (Face face : group.faces()) {
                List<Double> similarities = group.faces().stream()
                        .filter(other -> !other.equals(face))
                        .map(other -> face.embedding().similarity(other.embedding()))
                        .toList();

                assertThat(similarities).as(group.name()).allMatch(value -> value < 0.47);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void seesTheSamePeopleInTheMirror(SampleFaces.Group group) {
        try (MatScope scope = new MatScope()) {
            Mat mirrored = scope.mat();
            Core.flip(group.pixels(), mirrored, 1);

            List<Face> found = samples.find(mirrored);

            assertThat(found).hasSameSizeAs(group.faces());
            for (Face face : group.faces()) {
                Box box = face.box();
                Box place = new Box(mirrored.cols() - box.x() - box.width(), box.y(), box.width(), box.height());
                Face image = SampleFaces.at(place, found).orElseThrow();
                if (Math.abs(face.yaw()) > 10) {
                    assertThat(Math.signum(image.yaw())).isEqualTo(-Math.signum(face.yaw()));
                }
                if (face.identifiability().isIdentifiable()) {
                    assertThat(image.embedding().similarity(face.embedding())).isGreaterThan(0.8);
                }
            }
        }
    }

    @Test
    void tellsPlacesInPixelsOfTheFullPicture() {
        SampleFaces.Group group = samples.groups().get(2);
        int width = group.pixels().cols();
        int height = group.pixels().rows();
        try (MatScope scope = new MatScope()) {
            Mat half = ImagePyramid.resize(group.pixels(), width / 2, height / 2, scope);

            List<Face> found = samples.find(new DecodedImage(half, ImageFormat.JPEG, width, height, false, false));

            assertThat(found).hasSameSizeAs(group.faces());
            for (Face face : group.faces()) {
                Face same = SampleFaces.at(face.box(), found).orElseThrow();
                assertThat(same.interEyeDistance()).isCloseTo(face.interEyeDistance(), within(8.0));
                assertThat(same.points().get(2).distanceTo(face.points().get(2)))
                        .isLessThan(10);
                assertThat(same.embedding().similarity(face.embedding())).isGreaterThan(0.9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void findsAFaceThatFillsTheFrame(SampleFaces.Group group) {
        Face face = SampleFaces.clearFace(group);
        try (MatScope scope = new MatScope()) {
            Mat large = SampleFaces.closeUp(group, face, scope);

            assertThat(samples.find(large)).singleElement().satisfies(found -> {
                assertThat(found.box().size()).isGreaterThan(600);
                assertThat(found.embedding().similarity(face.embedding())).isGreaterThan(0.7);
            });
        }
    }

    @Test
    void findsFacesOfTwentyFivePixels() {
        SampleFaces.Group group = samples.groups().get(0);
        try (MatScope scope = new MatScope()) {
            Mat small = ImagePyramid.resize(group.pixels(), 240, 160, scope);

            List<Face> found = samples.find(small);

            assertThat(found).hasSameSizeAs(group.faces());
            for (Face face : group.faces()) {
                Face same = SampleFaces.at(face.box().scaled(0.125), found).orElseThrow();
                assertThat(same.embedding().similarity(face.embedding())).isGreaterThan(0.5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,700", "700,1", "2,3", "4000,3", "3,4000", "16,16", "64,2000"})
    void survivesPicturesOfUnusualShape(int width, int height) {
        try (MatScope scope = new MatScope()) {
            Mat noise = scope.track(new Mat(height, width, CvType.CV_8UC3));
            Core.setRNGSeed(5);
            Core.randu(noise, 0, 256);
            Mat black = scope.track(new Mat(height, width, CvType.CV_8UC3, new Scalar(0, 0, 0)));

            assertThat(samples.find(noise)).allSatisfy(face -> expectWithin(face, width, height));
            assertThat(samples.find(black)).isEmpty();
        }
    }

    @Test
    void cutsTheBoxOfAFaceAtTheEdge() {
        SampleFaces.Group group = samples.groups().get(0);
        Face first = group.faces().get(0);
        int from = (int) (first.box().x() + first.box().width() * 0.35);
        try (MatScope scope = new MatScope()) {
            Rect rest = new Rect(
                    from, 0, group.pixels().cols() - from, group.pixels().rows());

            List<Face> found = samples.find(scope.track(group.pixels().submat(rest)));

            assertThat(found).hasSizeBetween(2, 3).allSatisfy(face -> expectWithin(face, rest.width, rest.height));
        }
    }

    private static void expectWithin(Face face, int width, int height) {
        Box box = face.box();
        assertThat(box.x()).isNotNegative();
        assertThat(box.y()).isNotNegative();
        assertThat(box.width()).isNotNegative();
        assertThat(box.height()).isNotNegative();
        assertThat(box.x() + box.width()).isLessThanOrEqualTo(width + 1e-9);
        assertThat(box.y() + box.height()).isLessThanOrEqualTo(height + 1e-9);
        assertThat(face.points()).hasSize(5).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0.0, (double) width);
            assertThat(point.y()).isBetween(0.0, (double) height);
        });
    }
}
