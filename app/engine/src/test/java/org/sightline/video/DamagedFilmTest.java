package org.sightline.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Mat;
import org.sightline.face.FaceFinder;
import org.sightline.face.Models;
import org.sightline.footage.Codec;
import org.sightline.footage.Container;
import org.sightline.footage.Encoding;
import org.sightline.footage.FrameRate;
import org.sightline.footage.Shot;
import org.sightline.footage.Storyboard;
import org.sightline.image.Pictures;
import org.sightline.image.StageClock;
import org.sightline.model.Effort;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;

/** Films with bytes that were overwritten in the middle: what is not to be seen is told, and of whole films nothing is. */
class DamagedFilmTest {

    private static final int WIDTH = 176;
    private static final int HEIGHT = 144;

    private static FaceFinder finder;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        Pictures.openCv().loadMedia();
        finder = new FaceFinder(Pictures.openCv(), Models.shipped(), new StageClock());
    }

    private static List<FilmPart> watch(byte[] film) throws Exception {
        VideoWatcher watcher = new VideoWatcher(Pictures.openCv(), finder, VideoLimits.STANDARD);
        List<FilmPart> parts = new ArrayList<>();
        do {
            parts.add(watcher.watch(new ArrayFeed(film), parts.size(), Effort.QUICK));
        } while (!parts.get(parts.size() - 1).isLast());
        return parts;
    }

    private byte[] film(Codec codec, Container container, Storyboard board) throws IOException {
        return Files.readAllBytes(
                Encoding.write(board, container, codec, folder).file());
    }

    /** Nobody, in three shots, with noise, so that each second has as many bytes as any other. */
    private static Storyboard board(double seconds) {
        return Storyboard.of(
                        "board",
                        "empty",
                        WIDTH,
                        HEIGHT,
                        new Shot(seconds / 3, 1, List.of()),
                        new Shot(seconds / 3, 2, List.of()),
                        new Shot(seconds / 3, 3, List.of()))
                .noisy(6);
    }

    private static byte[] overwritten(byte[] film, double from, double to) {
        byte[] damaged = film.clone();
        byte[] noise = new byte[(int) (film.length * (to - from))];
        new Random(3).nextBytes(noise);
        System.arraycopy(noise, 0, damaged, (int) (film.length * from), noise.length);
        return damaged;
    }

    @ParameterizedTest
    @CsvSource({
        "H264,MP4",
        "H264,MKV",
        "H264,TS",
        "MPEG4,MOV",
        "MPEG4,THREE_GP",
        "MPEG2,TS",
        "MPEG1,MPG",
        "VP8,WEBM",
        "VP9,WEBM",
        "VP9,MP4",
        "AV1,MP4",
        "SORENSON,FLV",
        "WMV2,WMV",
        "MJPEG,MKV",
        "MJPEG,MOV",
        "FFV1,MKV"
    })
    void whatIsDamagedInTheMiddleIsNotSeen(Codec codec, Container container) throws Exception {
        Storyboard board = container == Container.MKV ? board(8).withSound() : board(8);
        byte[] whole = film(codec, container, board);
        assertThat(watch(whole)).allMatch(part -> part.unseen() == 0);
        List<FilmPart> parts = watch(overwritten(whole, 0.4, 0.65));
        Film film = FilmPart.film(parts);
        assertThat(film.isComplete()).isTrue();
        assertThat(parts).allMatch(part -> part.stopped() == null);
        // A quarter of the bytes, and what cannot be decoded before the next frame that needs no other.
        assertThat(film.unseen()).isBetween(Losses.LEAST + 1, 4_500L);
    }

    @Test
    void ofAnAviWhichTellsNoTimesTheEndIsMissing() throws Exception {
        List<FilmPart> parts = watch(overwritten(film(Codec.MPEG4, Container.AVI, board(12)), 0.4, 0.65));
        assertThat(FilmPart.film(parts).isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"H264,MP4", "VP8,WEBM"})
    void damageOverTheEdgeOfAPartIsCountedOnceInEach(Codec codec, Container container) throws Exception {
        byte[] whole = film(codec, container, board(45));
        assertThat(watch(whole)).hasSize(3).allMatch(part -> part.unseen() == 0);
        List<FilmPart> parts = watch(overwritten(whole, 0.38, 0.96));
        assertThat(parts).hasSize(3).allMatch(part -> part.stopped() == null);
        assertThat(parts.get(0).unseen()).isBetween(1_200L, 5_000L);
        assertThat(parts.get(1).unseen()).isBetween(19_000L, 20_000L);
        assertThat(parts.get(2).unseen()).isBetween(1_200L, 5_000L);
        assertThat(FilmPart.film(parts).unseen()).isBetween(22_000L, 29_000L);
    }

    static Stream<Arguments> everyCoding() {
        Pictures.openCv().loadMedia();
        return Stream.of(Codec.values())
                .filter(Codec::isPresent)
                .flatMap(codec -> codec.containers().stream().map(container -> Arguments.of(codec, container)));
    }

    @ParameterizedTest
    @MethodSource("everyCoding")
    void ofAWholeFilmNothingIsMissing(Codec codec, Container container) throws Exception {
        Storyboard board = board(3);
        if (container.holdsSamples()) {
            board = board.withSound();
        }
        if (container.tellsTimes()) {
            board = board.at(FrameRate.varying(8));
        }
        byte[] film = film(codec, container, board);
        for (int skipped : new int[] {AVDISCARD_NONREF, AVDISCARD_DEFAULT}) {
            try (VideoFile file = new VideoFile(Pictures.openCv(), new ArrayFeed(film), VideoLimits.STANDARD);
                    Playback playback = new Playback(file, VideoLimits.STANDARD, skipped)) {
                long last = 0;
                while (playback.next()) {
                    last = playback.time();
                }
                playback.losses().ended(file.film().duration());
                assertThat(last).isGreaterThan(2_400);
                assertThat(playback.losses().within(0, 4_000)).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mp4,libopenh264",
        "mov,mjpeg",
        "matroska,libopenh264",
        "webm,libvpx",
        "asf,wmv2",
        "flv,flv",
        "avi,mpeg4"
    })
    void picturesThatStandForSecondsAreNoDamage(String writer, String encoder) throws Exception {
        byte[] film;
        FilmMaker.Form form = new FilmMaker.Form(writer, encoder, WIDTH, HEIGHT, 0);
        try (FilmMaker maker = new FilmMaker(form)) {
            for (int i = 0; i < 12; i++) {
                Mat frame = Films.frame(form, Films.Shot.of(Films.empty().get(0), 1_000), i / 12.0);
                // A recording of a screen: some that move, then one that stands.
                maker.show(frame, i % 4 == 3 ? 4 * FilmMaker.RATE : 1);
                frame.release();
            }
            film = maker.bytes();
        }
        assertThat(watch(film)).allMatch(part -> part.unseen() == 0 && part.stopped() == null);
    }
}
