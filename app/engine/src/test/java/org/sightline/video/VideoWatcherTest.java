package org.sightline.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.face.FaceFinder;
import org.sightline.face.Models;
import org.sightline.image.ImageException;
import org.sightline.image.Pictures;
import org.sightline.image.StageClock;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.ProblemCode;
import org.sightline.model.Seen;

/** Real films of the sample photos: who is in which shot, in every coding that the library can make. */
class VideoWatcherTest {

    /** People of whom the sample photos show the faces; the second shows three, one of them in profile. */
    private static final int[] PEOPLE = {3, 3, 3, 4, 5, 4};

    private static FaceFinder finder;

    @BeforeAll
    static void load() {
        finder = new FaceFinder(Pictures.openCv(), Models.shipped(), new StageClock());
    }

    private static List<FilmPart> watch(byte[] film, Effort effort) throws Exception {
        return watch(film, effort, VideoLimits.STANDARD);
    }

    private static List<FilmPart> watch(byte[] film, Effort effort, VideoLimits limits) throws Exception {
        VideoWatcher watcher = new VideoWatcher(Pictures.openCv(), finder, limits);
        List<FilmPart> parts = new ArrayList<>();
        do {
            parts.add(watcher.watch(new ArrayFeed(film), parts.size(), effort));
        } while (!parts.get(parts.size() - 1).isLast());
        return parts;
    }

    private static Film film(List<FilmPart> parts) {
        return parts.get(parts.size() - 1).film();
    }

    /** All six photos, and a scene without people in the middle. */
    private static List<Films.Shot> everybody(int milliseconds) {
        List<Films.Shot> shots = new ArrayList<>();
        for (int i = 0; i < PEOPLE.length; i++) {
            if (i == 3) {
                shots.add(Films.Shot.of(Films.empty().get(0), milliseconds));
            }
            shots.add(Films.Shot.of(Films.people().get(i), milliseconds));
        }
        return shots;
    }

    /** How many people of each shot were found, without those that cannot be. */
    private static void assertEverybody(List<Face> faces, int milliseconds) {
        int found = 0;
        int extra = 0;
        int all = IntStream.of(PEOPLE).sum();
        for (int shot = 0; shot < PEOPLE.length + 1; shot++) {
            long from = (long) shot * milliseconds;
            long count = faces.stream()
                    .filter(face -> middle(face) >= from && middle(face) < from + milliseconds)
                    .count();
            int expected = shot == 3 ? 0 : PEOPLE[shot < 3 ? shot : shot - 1];
            found += (int) Math.min(count, expected);
            extra += (int) Math.max(0, count - expected);
        }
        assertThat((double) found / all).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat((double) found / (found + extra)).as("precision").isGreaterThanOrEqualTo(0.98);
    }

    private static long middle(Face face) {
        return (seen(face).start() + seen(face).end()) / 2;
    }

    private static Seen seen(Face face) {
        return Objects.requireNonNull(face.seen());
    }

    @ParameterizedTest
    @CsvSource({
        "mp4,libopenh264,mp4,h264,0",
        "mov,mpeg4,mp4,mpeg4,90",
        "3gp,h263,mp4,h263,0",
        "mp4,libopenh264,mp4,h264,270",
        "webm,libvpx,matroska,vp8,0",
        "webm,libvpx-vp9,matroska,vp9,0",
        "matroska,mjpeg,matroska,mjpeg,180",
        "mpegts,mpeg2video,mpegts,mpeg2video,0",
        "flv,flv,flv,flv1,0",
        "asf,wmv2,asf,wmv2,0",
        "avi,mpeg4,avi,mpeg4,0"
    })
    void everybodyIsFoundInEveryShot(String writer, String encoder, String container, String codec, int rotation)
            throws Exception {
        boolean small = encoder.equals("h263");
        boolean lies = rotation % 180 != 0;
        int width = small ? 704 : 640;
        int height = small ? 576 : 360;
        FilmMaker.Form form =
                new FilmMaker.Form(writer, encoder, lies ? height : width, lies ? width : height, rotation);
        byte[] bytes = Films.make(form, everybody(1400));
        List<FilmPart> parts = watch(bytes, Effort.NORMAL);
        assertEverybody(FilmTracks.join(parts), 1400);
        assertThat(parts).allMatch(part -> part.unseen() == 0);
        Film film = film(parts);
        assertThat(film.container()).isEqualTo(container);
        assertThat(film.codec()).isEqualTo(codec);
        // H.263 has pixels of 12 to 11.
        assertThat(film.uprightWidth()).isEqualTo(small ? 768 : width);
        assertThat(film.uprightHeight()).isEqualTo(height);
        assertThat(film.isComplete()).isTrue();
        assertThat(film.duration()).isBetween(9_500L, 10_100L);
    }

    @Test
    void framesOfUnevenLengthAreAtTheirTimes() throws Exception {
        byte[] bytes = Films.makeUneven(FilmMaker.Form.USUAL.as("webm", "libvpx"), everybody(1400));
        assertEverybody(FilmTracks.join(watch(bytes, Effort.NORMAL)), 1400);
    }

    @ParameterizedTest
    @EnumSource(Effort.class)
    void effortBoundsHowOftenAFilmIsLookedAt(Effort effort) throws Exception {
        byte[] bytes = Films.make(FilmMaker.Form.USUAL, everybody(2200));
        assertEverybody(FilmTracks.join(watch(bytes, effort)), 2200);
        Looks looks = new Looks(effort, 0);
        int taken = 0;
        for (long time = 0; time < VideoLimits.PART; time += 10) {
            looks.cut(time);
            if (looks.isDue(time)) {
                looks.looked(time, true);
                taken++;
            }
        }
        assertThat(taken).isEqualTo(Looks.perPart(effort));
    }

    @Test
    void aShotOverSeveralPartsIsOneAppearance() throws Exception {
        byte[] bytes = Films.make(
                FilmMaker.Form.USUAL,
                List.of(
                        Films.Shot.of(Films.people().get(0), 45_000),
                        Films.Shot.of(Films.people().get(2), 3_000)));
        List<FilmPart> parts = watch(bytes, Effort.QUICK);
        assertThat(parts).hasSize(3);
        List<Face> faces = FilmTracks.join(parts);
        assertThat(faces).hasSize(6);
        assertThat(faces.subList(0, 3)).allSatisfy(face -> {
            assertThat(seen(face).start()).isLessThan(1_000);
            assertThat(seen(face).end()).isGreaterThan(40_000);
        });
        assertThat(watch(bytes, Effort.QUICK)).as("the same again").isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"mpegts,mpeg2video", "asf,wmv2", "flv,flv", "avi,mpeg4", "webm,libvpx"})
    void laterPartsBeginWhereTheyShould(String writer, String encoder) throws Exception {
        FilmMaker.Form form = new FilmMaker.Form(writer, encoder, 320, 180, 0);
        List<FilmPart> parts =
                watch(Films.make(form, List.of(Films.Shot.of(Films.people().get(0), 24_000))), Effort.QUICK);
        assertThat(parts).hasSize(2).allMatch(part -> part.stopped() == null && part.unseen() == 0);
        assertThat(parts.get(1).tracks())
                .hasSize(3)
                .allSatisfy(track -> assertThat(seen(track.face()).start()).isBetween(20_000L, 20_700L));
        assertThat(FilmTracks.join(parts)).hasSize(3);
    }

    @Test
    void limitsEndAFilmAndSaySo() throws Exception {
        byte[] bytes = Films.make(
                FilmMaker.Form.USUAL, Films.shots(45_000, Films.empty().get(0)));
        VideoLimits usual = VideoLimits.STANDARD;
        List<FilmPart> tooLong = watch(
                bytes, Effort.QUICK, new VideoLimits(usual.fileBytes(), 40_000, usual.framePixels(), 9_000, 400_000));
        assertThat(tooLong).hasSize(2);
        assertThat(tooLong.get(1).stopped()).isEqualTo(ProblemCode.VIDEO_TOO_LONG);
        assertThat(film(tooLong).examined()).isEqualTo(40_000);
        assertThat(film(tooLong).isComplete()).isFalse();

        List<FilmPart> stuck = watch(
                bytes,
                Effort.QUICK,
                new VideoLimits(usual.fileBytes(), usual.duration(), usual.framePixels(), 100, 1000));
        assertThat(stuck).hasSize(1);
        assertThat(stuck.get(0).stopped()).isEqualTo(ProblemCode.VIDEO_CUT_OFF);

        assertThatThrownBy(() -> watch(
                        bytes,
                        Effort.QUICK,
                        new VideoLimits(usual.fileBytes(), usual.duration(), 10_000, 9_000, 400_000)))
                .isInstanceOfSatisfying(
                        ImageException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.VIDEO_TOO_LARGE));
    }

    @Test
    void aDamagedFilmIsRefusedOrLookedThroughAsFarAsItGoes() throws Exception {
        byte[] bytes = Films.make(
                FilmMaker.Form.USUAL.as("matroska", "libopenh264"),
                Films.shots(2_000, Films.people().get(0)));
        Random random = new Random(7);
        for (int i = 0; i < 25; i++) {
            byte[] damaged = bytes.clone();
            int flips = 1 + random.nextInt(40);
            for (int j = 0; j < flips; j++) {
                int at = random.nextInt(j % 2 == 0 ? 2_000 : damaged.length);
                damaged[at] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextBoolean() ? damaged : Arrays.copyOf(damaged, random.nextInt(damaged.length));
            try {
                List<FilmPart> parts = watch(cut, Effort.QUICK);
                assertThat(film(parts).examined()).isNotNegative();
            } catch (ImageException refused) {
                assertThat(refused.code().code()).startsWith("S-18");
            }
        }
    }

    @Test
    void bytesThatDoNotComeAreNotTheVideosFault() {
        byte[] bytes = Films.make(
                FilmMaker.Form.USUAL, Films.shots(1_000, Films.empty().get(0)));
        ByteFeed gone = new ByteFeed() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(byte[] into, int length, long position) throws IOException {
                if (position > 0) {
                    throw new IOException("The drive is gone");
                }
                return new ArrayFeed(bytes).read(into, length, position);
            }
        };
        assertThatThrownBy(() ->
                        new VideoWatcher(Pictures.openCv(), finder, VideoLimits.STANDARD).watch(gone, 0, Effort.QUICK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("drive");
    }
}
