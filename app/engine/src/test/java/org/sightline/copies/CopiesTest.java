package org.sightline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.model.Fingerprint;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Timestamp;

/** The rules of joining, on made-up fingerprints. */
class CopiesTest {

    private final List<Picture> pictures = new ArrayList<>();
    private final Map<PhotoId, Details> details = new HashMap<>();

    private static PhotoId id(int number) {
        return new PhotoId(String.format("%064x", number));
    }

    /** A picture of its own for each seed, written anew with so much noise. */
    private static Fingerprint fingerprint(long seed, double noise, long noiseSeed) {
        Random random = new Random(seed);
        Random rewriting = new Random(noiseSeed);
        double[][] waves = new double[6][4];
        for (double[] wave : waves) {
            wave[0] = 2 * random.nextDouble() - 1;
            wave[1] = 2 * random.nextDouble() - 1;
            wave[2] = random.nextDouble() * 6;
            wave[3] = 15 + random.nextDouble() * 10;
        }
        byte[] grey = new byte[Fingerprint.SIDE * Fingerprint.SIDE];
        for (int y = 0; y < Fingerprint.SIDE; y++) {
            for (int x = 0; x < Fingerprint.SIDE; x++) {
                double value = 128;
                for (double[] wave : waves) {
                    value += wave[3] * Math.sin(wave[0] * x + wave[1] * y + wave[2]);
                }
                value += noise * rewriting.nextGaussian();
                grey[y * Fingerprint.SIDE + x] = (byte) Math.max(0, Math.min(255, Math.round(value)));
            }
        }
        return new Fingerprint(random.nextLong(), grey);
    }

    private void add(int number, int archive, int width, int height, Fingerprint fingerprint) {
        add(number, List.of(archive), width, height, fingerprint, null);
    }

    private void add(
            int number,
            List<Integer> archives,
            int width,
            int height,
            Fingerprint fingerprint,
            @Nullable String takenAt) {
        PhotoMetadata metadata =
                new PhotoMetadata(takenAt == null ? null : Timestamp.parse(takenAt), null, null, null, null);
        details.put(id(number), new Details(new Photo(id(number), width, height, metadata, List.of()), fingerprint));
        pictures.add(new Picture(id(number), width, height, fingerprint.hash(), archives));
    }

    private Map<PhotoId, PhotoId> joined() {
        return Copies.of(pictures, details::get);
    }

    @Test
    void copiesAreShownAsTheOneWithMostPixels() {
        add(1, 1, 640, 480, fingerprint(7, 0.4, 1));
        add(2, 2, 2048, 1536, fingerprint(7, 0.4, 2));
        add(3, 3, 1080, 810, fingerprint(7, 0.4, 3));
        add(4, 3, 1080, 810, fingerprint(8, 0.4, 3));

        assertThat(joined()).isEqualTo(Map.of(id(1), id(2), id(3), id(2)));
    }

    @Test
    void ofEquallyLargeOnesTheEarliestArchivesIsShown() {
        add(1, 2, 640, 480, fingerprint(7, 0.4, 1));
        add(2, 1, 640, 480, fingerprint(7, 0.4, 2));

        assertThat(joined()).isEqualTo(Map.of(id(1), id(2)));
    }

    @Test
    void theOrderOfThePicturesDoesNotMatter() {
        for (int i = 0; i < 30; i++) {
            add(i, i % 3, 640 + 4 * (i % 5), 480 + 3 * (i % 5), fingerprint(i / 3, 0.4, i));
        }
        Map<PhotoId, PhotoId> expected = joined();
        assertThat(expected).hasSize(20);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(pictures, new Random(i));
            assertThat(joined()).isEqualTo(expected);
        }
    }

    @Test
    void twoOfOneArchiveAreNeverJoinedNorWhatFitsBoth() {
        add(1, 1, 640, 480, fingerprint(7, 0.4, 1));
        add(2, 1, 640, 480, fingerprint(7, 0.4, 2));
        assertThat(joined()).isEmpty();

        add(3, 2, 640, 480, fingerprint(7, 0.4, 3));
        assertThat(joined()).isEmpty();
    }

    @Test
    void bytesThatTwoArchivesHoldTakeUpBoth() {
        add(1, List.of(1, 2), 640, 480, fingerprint(7, 0.4, 1), null);
        add(2, List.of(2, 3), 640, 480, fingerprint(7, 0.4, 2), null);
        assertThat(joined()).isEmpty();
    }

    @Test
    void whatWasTakenAtDifferentTimesIsNeverJoined() {
        add(1, List.of(1), 640, 480, fingerprint(7, 0.4, 1), "2020-01-01T12:00:00");
        add(2, List.of(2), 640, 480, fingerprint(7, 0.4, 2), "2020-01-01T12:00:01");
        assertThat(joined()).isEmpty();

        add(3, List.of(3), 640, 480, fingerprint(7, 0.4, 3), null);
        assertThat(joined()).as("a third that fits both").isEmpty();
    }

    @Test
    void anotherShapeIsAnotherPicture() {
        add(1, 1, 640, 480, fingerprint(7, 0.4, 1));
        add(2, 2, 640, 470, fingerprint(7, 0.4, 2));
        assertThat(joined()).isEmpty();
    }

    @Test
    void aPictureOfLittleTextureSaysNothing() {
        byte[] wall = new byte[Fingerprint.SIDE * Fingerprint.SIDE];
        for (int i = 0; i < wall.length; i++) {
            wall[i] = (byte) (100 + i % Fingerprint.SIDE);
        }
        assertThat(Texture.suffices(new Fingerprint(1, wall))).isFalse();
        assertThat(Texture.suffices(fingerprint(7, 0.4, 1))).isTrue();
    }

    @Test
    void aCrowdIsJoinedWithNothing() {
        for (int i = 0; i < 3 * Neighbours.CROWD; i++) {
            add(i, i, 640, 480, fingerprint(7, 0.4, i));
        }
        assertThat(joined()).isEmpty();
    }

    @Test
    void hashesThatDifferInAFewBitsAreFoundAmongMany() {
        Random random = new Random(1);
        List<Picture> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(new Picture(id(i), 640, 480, random.nextLong(), List.of(1)));
        }
        for (int i = 0; i < 1000; i++) {
            long hash = many.get(i).hash();
            for (int bit = 0; bit < Neighbours.DISTANCE; bit++) {
                hash ^= 1L << (i * 7 + bit * 13) % 64;
            }
            many.add(new Picture(id(100_000 + i), 320, 240, hash, List.of(2)));
        }
        long begun = System.nanoTime();
        List<Set<Integer>> neighbours = Neighbours.of(many);
        assertThat((System.nanoTime() - begun) / 1e9).isLessThan(20);
        for (int i = 0; i < 1000; i++) {
            assertThat(neighbours.get(i)).contains(100_000 + i);
        }
    }
}
