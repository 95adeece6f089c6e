package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageFormat;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.model.Effort;
import org.sightline.model.Face;

/** Faces that are small in what was decoded first, in a photo that holds more of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallFaceTest {

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    private SampleFaces samples;
    private final MatScope scope = new MatScope();
    private Mat full;
    private SampleFaces.Group group;

    @BeforeAll
    void putASmallGroupIntoALargePhoto() {
        samples = new SampleFaces();
        group = samples.groups().get(0);
        full = scope.track(new Mat(HEIGHT, WIDTH, CvType.CV_8UC3, new Scalar(120, 130, 140)));
        Mat small = ImagePyramid.resize(group.pixels(), 480, 320, scope);
        small.copyTo(scope.track(full.submat(new Rect(2100, 900, 480, 320))));
    }

    @AfterAll
    void release() {
        scope.close();
        samples.close();
    }

    private DecodedImage shrunk(int factor, boolean onItsSide, MatScope owner) {
        Mat half = ImagePyramid.resize(full, WIDTH / factor, HEIGHT / factor, owner);
        if (!onItsSide) {
            return new DecodedImage(half, ImageFormat.JPEG, WIDTH, HEIGHT, false, false);
        }
        Mat laid = new Mat();
        Core.rotate(half, laid, Core.ROTATE_90_CLOCKWISE);
        return new DecodedImage(laid, ImageFormat.JPEG, HEIGHT, WIDTH, false, false);
    }

    /** The photo again in full, as a decoder would give it. */
    private Optional<DecodedImage> whole(List<Integer> asked, int side, boolean onItsSide) {
        asked.add(side);
        Mat copy = new Mat();
        if (onItsSide) {
            Core.rotate(full, copy, Core.ROTATE_90_CLOCKWISE);
            return Optional.of(new DecodedImage(copy, ImageFormat.JPEG, HEIGHT, WIDTH, false, false));
        }
        full.copyTo(copy);
        return Optional.of(new DecodedImage(copy, ImageFormat.JPEG, WIDTH, HEIGHT, false, false));
    }

    @Test
    void areCutOutOfOneLargerDecoding() {
        List<Integer> asked = new ArrayList<>();

        List<Face> coarse = samples.finder().find(shrunk(2, false, scope), LargerPicture.NONE, Effort.THOROUGH);
        List<Face> fine =
                samples.finder().find(shrunk(2, false, scope), side -> whole(asked, side, false), Effort.THOROUGH);

        assertThat(asked).singleElement().satisfies(side -> assertThat(side).isBetween(2001, WIDTH));
        assertThat(fine)
                .hasSameSizeAs(coarse)
                .hasSizeGreaterThanOrEqualTo(group.faces().size());
        double gain = 0;
        for (int i = 0; i < fine.size(); i++) {
            assertThat(fine.get(i).box()).isEqualTo(coarse.get(i).box());
            assertThat(fine.get(i)
                            .points()
                            .get(2)
                            .distanceTo(coarse.get(i).points().get(2)))
                    .isLessThan(8);
            gain += fine.get(i).norm() - coarse.get(i).norm();
        }
        assertThat(gain).as("norms of all faces").isPositive();
    }

    @Test
    void lieWhereTheyLieInAPhotoOnItsSide() {
        List<Integer> asked = new ArrayList<>();
        List<Face> upright =
                samples.finder().find(shrunk(2, false, scope), side -> whole(asked, side, false), Effort.THOROUGH);

        List<Face> turned =
                samples.finder().find(shrunk(2, true, scope), side -> whole(asked, side, true), Effort.THOROUGH);

        assertThat(turned).hasSameSizeAs(upright);
        for (Face face : upright) {
            assertThat(turned).anySatisfy(other -> {
                assertThat(other.box().centreX())
                        .isBetween(
                                HEIGHT - face.box().centreY() - 8,
                                HEIGHT - face.box().centreY() + 8);
                assertThat(other.box().centreY())
                        .isBetween(face.box().centreX() - 8, face.box().centreX() + 8);
                assertThat(other.embedding().similarity(face.embedding())).isGreaterThan(0.8);
            });
        }
    }

    @Test
    void areMeasuredAsTheyAreWhereNothingLargerCanBeHad() {
        assertThat(samples.finder().find(shrunk(2, false, scope), side -> Optional.empty(), Effort.THOROUGH))
                .hasSizeGreaterThanOrEqualTo(group.faces().size());
    }

    @Test
    void areNotDecodedAgainWhereAllThereIsWasDecoded() {
        List<Integer> asked = new ArrayList<>();
        DecodedImage image = new DecodedImage(full, ImageFormat.JPEG, WIDTH, HEIGHT, true, false);

        assertThat(samples.finder().find(image, side -> whole(asked, side, false), Effort.THOROUGH))
                .isNotEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void areNotTurnedForALargePictureInThePictureThatLies() {
        try (MatScope owner = new MatScope()) {
            Mat photo = owner.mat();
            full.copyTo(photo);
            Mat poster = owner.mat();
            Core.rotate(
                    ImagePyramid.resize(samples.groups().get(2).pixels(), 1200, 800, owner),
                    poster,
                    Core.ROTATE_90_CLOCKWISE);
            poster.copyTo(owner.track(photo.submat(new Rect(300, 900, 800, 1200))));
            Mat half = ImagePyramid.resize(photo, WIDTH / 2, HEIGHT / 2, owner);
            DecodedImage image = new DecodedImage(half, ImageFormat.JPEG, WIDTH, HEIGHT, false, false);

            List<Face> found = samples.finder().find(image, LargerPicture.NONE, Effort.NORMAL);

            assertThat(found)
                    .filteredOn(face -> face.box().centreX() > 2100)
                    .hasSizeGreaterThanOrEqualTo(group.faces().size())
                    .allSatisfy(face -> assertThat(face.points().get(1).x())
                            .as("the eye to the right")
                            .isGreaterThan(face.points().get(0).x()));
        }
    }
}
