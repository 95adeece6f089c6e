package org.sightline.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.Box;

/** The films are what their truth says, seen with FFmpeg's decoders alone. */
class FootageTest {

    private static final List<Portrait> PEOPLE = Portraits.ofSamples();

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        Ffmpeg.load();
    }

    /** One person, nobody, three people: at 0, 0.4 and 0.6 seconds. */
    private static Storyboard board(int width, int height) {
        return Storyboard.of(
                "film",
                "plain",
                width,
                height,
                new Shot(
                        0.4,
                        1,
                        List.of(new Stay(PEOPLE.get(0), 0.08, 0.4, new Pose(0.3, 0.5, 24), new Pose(0.7, 0.5, 40)))),
                Shot.empty(0.2, 2),
                new Shot(
                        0.4,
                        3,
                        List.of(
                                Stay.still(PEOPLE.get(1), 0, 0.4, new Pose(0.2, 0.5, 30)),
                                Stay.still(PEOPLE.get(2), 0, 0.2, new Pose(0.5, 0.5, 30)),
                                Stay.still(PEOPLE.get(3), 0, 0.4, new Pose(0.8, 0.5, 30)))));
    }

    /** Two people, nobody, one: frames 0 to 4, 5 and 6, 7 to 11. */
    private static Storyboard shortBoard(int width, int height) {
        return Storyboard.of(
                "film",
                "plain",
                width,
                height,
                new Shot(
                        0.2,
                        1,
                        List.of(
                                Stay.still(PEOPLE.get(0), 0, 0.2, new Pose(0.3, 0.5, 30)),
                                Stay.still(PEOPLE.get(1), 0, 0.2, new Pose(0.7, 0.5, 30)))),
                Shot.empty(0.08, 2),
                new Shot(0.2, 3, List.of(Stay.still(PEOPLE.get(2), 0, 0.2, new Pose(0.5, 0.5, 30)))));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Codec.values())
                .flatMap(codec -> codec.containers().stream().map(container -> Arguments.of(codec, container)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyFrameComesBackAtItsTime(Codec codec, Container container) throws IOException {
        assumeTrue(codec.isPresent(), () -> "Left out: this build cannot write " + codec);
        Storyboard board = codec == Codec.H263 ? shortBoard(352, 288) : shortBoard(320, 240);

        Footage footage = Encoding.write(board, container, codec, folder);
        List<BufferedImage> pictures = new ArrayList<>();
        Decoding decoded = Decoding.of(footage.file(), pictures);

        Filming filming = new Filming(board);
        assertThat(decoded.width()).isEqualTo(board.width());
        assertThat(decoded.height()).isEqualTo(board.height());
        assertThat(decoded.seconds()).hasSize(filming.frames()).hasSize(12);
        for (int frame = 0; frame < filming.frames(); frame++) {
            assertThat(decoded.seconds().get(frame)).isCloseTo(filming.seconds(frame), within(0.002));
        }
        for (int frame = 0; frame < pictures.size(); frame += 4) {
            assertThat(difference(pictures.get(frame), filming.upright(frame)))
                    .as("frame %d", frame)
                    .isLessThan(12);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Container.class,
            names = {"MP4", "MOV", "MKV", "THREE_GP"})
    void aTurnedFilmIsUprightWhenItIsTurnedAsItSays(Container container) throws IOException {
        for (int quarters = 1; quarters < 4; quarters++) {
            Storyboard board = board(320, 240).turned(quarters);
            Footage footage = Encoding.write(board, container, Codec.MPEG4, folder);

            List<BufferedImage> pictures = new ArrayList<>();
            assertThat(Decoding.of(footage.file(), pictures).quarterTurns()).isEqualTo(quarters);
            BufferedImage stored = pictures.get(20);
            BufferedImage upright = Filming.turned(stored, quarters);
            assertThat(difference(upright, new Filming(board).upright(20))).isLessThan(12);
            if (quarters == 2) {
                assertThat(difference(stored, new Filming(board).upright(20))).isGreaterThan(20);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Container.class,
            names = {"MP4", "MOV", "MKV", "TS", "THREE_GP"})
    void distancesOfFramesMayVary(Container container) throws IOException {
        Storyboard board = board(320, 240).at(FrameRate.varying(20));
        Footage footage = Encoding.write(board, container, Codec.MPEG4, folder);

        Filming filming = new Filming(board);
        List<Double> expected = new ArrayList<>();
        for (int frame = 0; frame < filming.frames(); frame++) {
            expected.add(filming.seconds(frame));
        }
        List<Double> seconds = Decoding.of(footage.file()).seconds();
        assertThat(seconds).hasSameSizeAs(expected);
        for (int frame = 0; frame < expected.size(); frame++) {
            assertThat(seconds.get(frame)).isCloseTo(expected.get(frame), within(0.002));
        }
        List<Long> ticks = board.rate().ticks(1, board.seed());
        assertThat(ticks.get(1) - ticks.get(0)).isNotEqualTo(ticks.get(2) - ticks.get(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Container.class,
            names = {"MP4", "MOV", "MKV", "AVI"})
    void soundMayComeBeforePictures(Container container) throws IOException {
        Storyboard board = shortBoard(320, 240).withSound();

        Decoding decoded = Decoding.of(
                Encoding.write(board, container, Codec.MPEG4, folder).file());

        assertThat(decoded.streams()).isEqualTo(2);
        assertThat(decoded.seconds()).hasSize(12);
        assertThat(decoded.seconds().get(11)).isCloseTo(0.44, within(0.002));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MPEG4", "H264", "VP8", "VP9", "AV1", "MJPEG"})
    void theSameBoardGivesTheSameBytes(String name) throws IOException {
        Codec codec = Codec.valueOf(name);
        assumeTrue(codec.isPresent(), () -> "Left out: this build cannot write " + codec);
        Storyboard board = board(320, 240).noisy(6);
        byte[] first = Files.readAllBytes(
                Encoding.write(board, Container.MKV, codec, folder).file());

        assertThat(Files.readAllBytes(
                        Encoding.write(board, Container.MKV, codec, folder).file()))
                .isEqualTo(first);
    }

    @Test
    void peopleAreInTheirBoxesAndNobodyElsewhere() {
        Storyboard board = board(640, 480);
        Filming filming = new Filming(board);
        Storyboard nobody = Storyboard.of("film", "plain", 640, 480, Shot.empty(0.4, 1));
        BufferedImage empty = new Filming(nobody).upright(0);
        Visit visit = board.truth().get(0).visits().get(0);

        assertThat(difference(filming.upright(1), empty)).isZero();
        assertThat(difference(filming.upright(2), empty)).isPositive();
        for (int frame : List.of(2, 5, 9)) {
            Box box = visit.box(filming.seconds(frame));
            BufferedImage with = filming.upright(frame);
            assertThat(differenceIn(with, empty, box)).isGreaterThan(30);
            assertThat(differenceIn(with, empty, box.moved(0, 2.2 * box.height())))
                    .isZero();
        }
    }

    @Test
    void theTruthTellsWhenAndWhere() {
        List<PersonShot> truth = board(640, 480).truth();

        assertThat(truth).extracting(PersonShot::person).containsExactly("A", "B", "C", "D");
        assertThat(truth).extracting(PersonShot::shot).containsExactly(0, 2, 2, 2);
        Visit walking = truth.get(0).visits().get(0);
        assertThat(walking.start()).isEqualTo(0.08);
        assertThat(walking.end()).isEqualTo(0.4);
        assertThat(walking.interEye(0.24)).isCloseTo(32, within(0.01));
        assertThat(walking.box(0.24).centreX()).isCloseTo(320, within(0.01));
        assertThat(walking.seconds(24, 640, 480)).isCloseTo(0.32, within(0.011));
        assertThat(walking.seconds(32, 640, 480)).isCloseTo(0.16, within(0.011));
        assertThat(walking.seconds(50, 640, 480)).isZero();
        Visit shorter = truth.get(2).visits().get(0);
        assertThat(shorter.start()).isCloseTo(0.6, within(1e-9));
        assertThat(shorter.end()).isCloseTo(0.8, within(1e-9));
        assertThat(board(640, 480).cuts()).hasSize(2);
    }

    @Test
    void whoLeftAndCameBackIsOnePersonShotOfTwoVisits() {
        Pose pose = new Pose(0.5, 0.5, 30);
        Storyboard board = Storyboard.of(
                "film",
                "back",
                320,
                240,
                new Shot(3, 1, List.of(Stay.still(PEOPLE.get(0), 0, 1, pose), Stay.still(PEOPLE.get(0), 2, 2.6, pose))),
                new Shot(1, 2, List.of(Stay.still(PEOPLE.get(0), 0, 1, pose))));

        assertThat(board.truth()).hasSize(2);
        assertThat(board.truth().get(0).visits()).hasSize(2);
        assertThat(board.truth().get(0).seconds(24, 320, 240)).isCloseTo(1, within(0.011));
    }

    @Test
    void aFaceOutsideThePictureIsNotSeen() {
        Stay passing = new Stay(PEOPLE.get(0), 0, 2, new Pose(-0.5, 0.5, 30), new Pose(1.5, 0.5, 30));
        Storyboard board = Storyboard.of("film", "passing", 640, 480, new Shot(2, 1, List.of(passing)));

        assertThat(board.truth().get(0).seconds(24, 640, 480)).isBetween(0.85, 1.0);
    }

    @Test
    void whatAContainerCannotTellIsRefused() {
        assertThatThrownBy(() -> Encoding.write(board(320, 240).turned(1), Container.AVI, Codec.MPEG4, folder))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        Encoding.write(board(320, 240).at(FrameRate.varying(20)), Container.AVI, Codec.MPEG4, folder))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Encoding.write(board(320, 240), Container.THREE_GP, Codec.H263, folder))
                .isInstanceOf(IOException.class);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        return differenceIn(one, other, new Box(0, 0, one.getWidth(), one.getHeight()));
    }

    /** Mean difference of grey levels. */
    private static double differenceIn(BufferedImage one, BufferedImage other, Box box) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        byte[] first = ((DataBufferByte) one.getRaster().getDataBuffer()).getData();
        byte[] second = ((DataBufferByte) other.getRaster().getDataBuffer()).getData();
        Box inside = box.clippedTo(one.getWidth(), one.getHeight());
        double sum = 0;
        int pixels = 0;
        for (int y = (int) inside.y(); y < (int) (inside.y() + inside.height()); y++) {
            for (int x = (int) inside.x(); x < (int) (inside.x() + inside.width()); x++) {
                int i = 3 * (y * one.getWidth() + x);
                for (int channel = 0; channel < 3; channel++) {
                    sum += Math.abs((first[i + channel] & 0xFF) - (second[i + channel] & 0xFF));
                }
                pixels += 3;
            }
        }
        return pixels == 0 ? 0 : sum / pixels;
    }
}
