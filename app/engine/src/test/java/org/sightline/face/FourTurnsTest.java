package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.Pictures;
import org.sightline.image.StageClock;
import org.sightline.model.Stage;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

class FourTurnsTest {

    private static final SamplePhotos SAMPLES = SamplePhotos.load();

    private final StageClock clock = new StageClock();
    private final FullRangeDetector detector =
            new FullRangeDetector(Models.shipped().load(Models.Role.FACE_DETECTOR));

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @Test
    void showNobodyWhereNobodyIs() {
        assertThat(SAMPLES.emptyScenes()).isNotEmpty();
        // Not each: what is not sure is looked at once more, which costs time and loses nobody.
        assertThat(SAMPLES.emptyScenes())
                .anySatisfy(scene -> look(
                        scene,
                        1,
                        QuarterTurn.NONE,
                        turns -> assertThat(turns.surelyShowNobody()).isTrue()));
    }

    @ParameterizedTest
    @EnumSource
    void showPeopleHoweverThePictureLies(QuarterTurn lying) {
        assertThat(SAMPLES.people())
                .isNotEmpty()
                .allSatisfy(photo -> look(photo, 1, lying, turns -> {
                    assertThat(turns.surelyShowNobody()).isFalse();
                    assertThat(turns.thatShowSomebody()).contains(upright(lying));
                }));
    }

    @Test
    void areNotSureInTheDark() {
        assertThat(Stream.concat(SAMPLES.people().stream(), SAMPLES.emptyScenes().stream()))
                .isNotEmpty()
                .allSatisfy(photo -> look(
                        photo,
                        0.06,
                        QuarterTurn.NONE,
                        turns -> assertThat(turns.surelyShowNobody()).isFalse()));
    }

    @Test
    void areLookedAtOnce() {
        look(SAMPLES.people().get(0), 1, QuarterTurn.NONE, turns -> {
            turns.thatShowSomebody();
            assertThat(clock.take().of(Stage.TURN)).isPositive();
            turns.surelyShowNobody();
            turns.thatShowSomebody();
            assertThat(clock.take().of(Stage.TURN)).isZero();
        });
    }

    private static QuarterTurn upright(QuarterTurn lying) {
        return switch (lying) {
            case CLOCKWISE -> QuarterTurn.COUNTERCLOCKWISE;
            case COUNTERCLOCKWISE -> QuarterTurn.CLOCKWISE;
            default -> lying;
        };
    }

    private void look(SamplePhoto photo, double light, QuarterTurn turn, Consumer<FourTurns> check) {
        try (MatScope scope = new MatScope()) {
            MatOfByte bytes = scope.track(new MatOfByte(photo.bytes()));
            Mat picture = scope.track(Imgcodecs.imdecode(bytes, Imgcodecs.IMREAD_COLOR));
            Mat lit = scope.mat();
            picture.convertTo(lit, -1, light, 0);
            check.accept(new FourTurns(new ImagePyramid(turn.apply(lit, scope), scope), detector, clock));
        }
    }
}
