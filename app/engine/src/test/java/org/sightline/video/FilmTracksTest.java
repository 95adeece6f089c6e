package org.sightline.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.model.Box;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.FilmTrack;
import org.sightline.model.Glimpse;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Point;
import org.sightline.model.Seen;

/** People through shots and parts, without a film. */
class FilmTracksTest {

    private static final Glimpse DARK = glimpse(20);
    private static final Glimpse BRIGHT = glimpse(200);

    private static Glimpse glimpse(int value) {
        byte[] colours = new byte[Glimpse.VALUES];
        Arrays.fill(colours, (byte) value);
        return new Glimpse(colours);
    }

    /** @param person each has an embedding of its own, like no other's */
    private static Face face(int person, double x, double norm) {
        float[] vector = new float[512];
        Random random = new Random(person);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        Point point = new Point(x, 100);
        return new Face(
                new Box(x, 100, 60, 60),
                List.of(point, point, point, point, point),
                0.9,
                20,
                0,
                5,
                norm,
                norm > 3 ? Identifiability.STRONG : Identifiability.WEAK,
                Embedding.quantise(vector));
    }

    private static List<FilmTrack> follow(Tracks tracks) {
        return tracks.all();
    }

    @Test
    void whoMovesThroughAShotIsOneOfWhomTheBestFrameStays() {
        Tracks tracks = new Tracks();
        for (int i = 0; i < 10; i++) {
            tracks.add(i * 1000L, List.of(face(1, 40 * i, i == 6 ? 4.5 : 3.5), face(2, 400 - 40 * i, 3.2)));
        }
        List<FilmTrack> all = follow(tracks);
        assertThat(all).hasSize(2);
        assertThat(all.get(0).face().seen()).isEqualTo(new Seen(0, 9000, 6000));
        assertThat(all.get(0).face().norm()).isEqualTo(4.5);
        assertThat(all.get(0).last().x()).isEqualTo(360);
    }

    @Test
    void whoLeavesAndComesBackIsOneUntilTheShotEnds() {
        Tracks tracks = new Tracks();
        tracks.add(0, List.of(face(1, 0, 3.5)));
        tracks.add(5000, List.of());
        tracks.add(9000, List.of(face(1, 300, 3.6)));
        tracks.cut();
        tracks.add(10_000, List.of(face(1, 300, 3.6)));
        assertThat(follow(tracks))
                .extracting(track -> track.face().seen())
                .containsExactly(new Seen(0, 9000, 9000), new Seen(10_000, 10_000, 10_000));
    }

    @Test
    void anotherAtTheSamePlaceIsAnother() {
        Tracks tracks = new Tracks();
        tracks.add(0, List.of(face(1, 0, 3.5)));
        tracks.add(1000, List.of(face(2, 0, 3.5)));
        assertThat(follow(tracks)).hasSize(2);
    }

    @Test
    void whoShowsPoorlyIsKnownByTheirPlace() {
        Tracks tracks = new Tracks();
        tracks.add(0, List.of(face(1, 0, 3.5)));
        tracks.add(1000, List.of(face(7, 5, 1.0)));
        tracks.add(2000, List.of(face(1, 9, 3.5)));
        assertThat(follow(tracks)).hasSize(1);
    }

    @Test
    void twoOfOneFrameAreTwo() {
        Tracks tracks = new Tracks();
        tracks.add(0, List.of(face(1, 0, 3.5), face(1, 100, 3.5)));
        tracks.add(1000, List.of(face(1, 0, 3.5), face(1, 100, 3.5)));
        assertThat(follow(tracks)).hasSize(2);
    }

    private static FilmPart part(
            int number, @Nullable Glimpse first, @Nullable Glimpse last, long cut, FilmTrack... tracks) {
        long from = number * VideoLimits.PART;
        long to = from + VideoLimits.PART;
        boolean isCut = cut > 0;
        return new FilmPart(
                new Film(60_000, to, "mp4", "h264", 640, 360, 0),
                PhotoMetadata.NONE,
                0,
                number,
                number == 2,
                null,
                first,
                last,
                isCut ? cut : to,
                isCut ? cut : from,
                List.of(tracks));
    }

    private static FilmTrack track(int person, double x, double norm, long start, long end) {
        Face face = face(person, x, norm);
        return new FilmTrack(face.seenAt(new Seen(start, end, (start + end) / 2)), face.box(), face.box());
    }

    @Test
    void aShotThatGoesOnIsOneOverParts() {
        List<Face> faces = FilmTracks.join(List.of(
                part(0, DARK, DARK, 0, track(1, 0, 3.5, 1000, 19_000), track(2, 200, 3.5, 1000, 3000)),
                part(1, DARK, DARK, 0, track(1, 0, 4.5, 20_000, 39_000)),
                part(2, DARK, DARK, 0, track(2, 300, 3.1, 41_000, 45_000))));
        assertThat(faces).hasSize(2);
        assertThat(faces.get(0).seen()).isEqualTo(new Seen(1000, 39_000, 29_500));
        assertThat(faces.get(0).norm()).isEqualTo(4.5);
        assertThat(faces.get(1).seen()).isEqualTo(new Seen(1000, 45_000, 2000));
    }

    @Test
    void aCutAtTheBorderOrWithinAPartEndsIt() {
        List<FilmPart> parts = new ArrayList<>(List.of(
                part(0, DARK, DARK, 0, track(1, 0, 3.5, 1000, 19_000)),
                part(1, BRIGHT, BRIGHT, 0, track(1, 0, 3.5, 20_000, 39_000)),
                part(2, BRIGHT, BRIGHT, 50_000, track(1, 0, 3.5, 51_000, 59_000))));
        assertThat(FilmTracks.join(parts)).hasSize(3);
        parts.set(
                2, part(2, BRIGHT, BRIGHT, 50_000, track(1, 0, 3.5, 41_000, 49_000), track(1, 0, 3.5, 51_000, 59_000)));
        assertThat(FilmTracks.join(parts))
                .extracting(Face::seen)
                .containsExactly(
                        new Seen(1000, 19_000, 10_000),
                        new Seen(20_000, 49_000, 29_500),
                        new Seen(51_000, 59_000, 55_000));
    }
}
