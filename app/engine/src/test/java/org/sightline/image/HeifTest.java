package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.sightline.model.ProblemCode;

/** HEIC and AVIF pictures, as one piece and as the tiles that telephones write. */
class HeifTest {

    private static final int TILE = 64;

    @TempDir
    private static Path folder;

    private static HeifEncoder encoder;

    private final ImageDecoder decoder = new ImageDecoder(Pictures.openCv(), DecodingLimits.STANDARD);

    @BeforeAll
    static void findTheEncoder() throws Exception {
        HeifEncoder.assumePresent();
        encoder = new HeifEncoder(folder);
    }

    private DecodedImage decode(byte[] file) throws ImageException {
        return decoder.decode(file, decoder.metadata(file));
    }

    private static List<HeifFile.Tile> tiles(Mat picture, String format) throws Exception {
        List<HeifFile.Tile> tiles = new ArrayList<>();
        for (int y = 0; y < picture.rows(); y += TILE) {
            for (int x = 0; x < picture.cols(); x += TILE) {
                Mat part = picture.submat(new Rect(x, y, TILE, TILE)).clone();
                HeifFile file = HeifFile.read(format.equals("avif") ? encoder.avif(part) : encoder.heic(part));
                tiles.add(file.tile(file.parts().get(0)));
            }
        }
        return tiles;
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "avif"})
    void aPictureLooksAsItDidBeforeItWasEncoded(String format) throws Exception {
        Mat picture = Pictures.quarters(256, 160);
        byte[] file = format.equals("avif") ? encoder.avif(picture) : encoder.heic(picture);

        try (DecodedImage image = decode(file)) {
            assertThat(image.fullWidth()).isEqualTo(256);
            assertThat(image.fullHeight()).isEqualTo(160);
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
            assertThat(Core.PSNR(picture, image.pixels())).isGreaterThan(28);
            for (int[] at : new int[][] {{40, 64}, {40, 192}, {120, 64}, {120, 192}}) {
                assertThat(image.pixels().get(at[0], at[1]))
                        .as("its colours")
                        .containsExactly(picture.get(at[0], at[1]), within(6.0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "avif"})
    void tilesArePutWhereTheyBelong(String format) throws Exception {
        Mat picture = Pictures.quarters(TILE * 4, TILE * 2);
        byte[] file = new HeifDraft()
                .grid(4, TILE * 4 - 20, TILE * 2 - 10, tiles(picture, format))
                .toBytes();

        try (DecodedImage image = decode(file)) {
            assertThat(image.pixels().cols()).isEqualTo(TILE * 4 - 20);
            assertThat(image.pixels().rows()).isEqualTo(TILE * 2 - 10);
            Mat shown = picture.submat(0, TILE * 2 - 10, 0, TILE * 4 - 20);
            assertThat(Core.PSNR(shown, image.pixels())).isGreaterThan(28);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, RGBY", "1, GYRB", "2, YBGR", "3, BRYG"})
    void aTurnIsUndone(int quarters, String upright) throws Exception {
        Mat picture = Pictures.quarters(TILE * 4, TILE * 2);
        byte[] file = new HeifDraft()
                .grid(4, TILE * 4, TILE * 2, tiles(picture, "heic"))
                .turned(quarters)
                .toBytes();

        try (DecodedImage image = decode(file)) {
            assertThat(Pictures.read(image.pixels())).isEqualTo(upright);
            assertThat(image.fullWidth()).isEqualTo(quarters % 2 == 0 ? TILE * 4 : TILE * 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, BYRG", "1, GRYB"})
    void aMirrorIsUndone(int axis, String upright) throws Exception {
        byte[] file = new HeifDraft()
                .grid(4, TILE * 4, TILE * 2, tiles(Pictures.quarters(TILE * 4, TILE * 2), "heic"))
                .mirrored(axis)
                .toBytes();

        try (DecodedImage image = decode(file)) {
            assertThat(Pictures.read(image.pixels())).isEqualTo(upright);
        }
    }

    @Test
    void whatItTellsBesideThePictureIsRead() throws Exception {
        byte[] exif = new ExifDraft()
                .camera("Maker", "Model 7")
                .place(47.25, 8.5)
                .orientation(6)
                .toBytes();
        byte[] file = new HeifDraft()
                .grid(1, TILE, TILE, tiles(Pictures.quarters(TILE, TILE), "heic"))
                .exif(exif)
                .toBytes();

        FileMetadata metadata = decoder.metadata(file);
        assertThat(metadata.photo().camera()).isEqualTo("Maker Model 7");
        assertThat(metadata.photo().coordinates()).isNotNull();
        assertThat(metadata.orientation())
                .as("how EXIF says the camera was held is not how the file is stored")
                .isEqualTo(1);
    }

    @Test
    void aPictureThatIsLargerThanItSaysIsRefused() throws Exception {
        HeifFile.Tile tile = tiles(Pictures.quarters(TILE, TILE), "heic").get(0);
        HeifFile.Tile small = new HeifFile.Tile(tile.type(), 8, 8, tile.coded(), tile.configuration());
        byte[] file = new HeifDraft().grid(1, 8, 8, List.of(small)).toBytes();

        assertThatThrownBy(() -> decode(file))
                .isInstanceOfSatisfying(
                        ImageException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.IMAGE_UNREADABLE));
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeAnythingIsDecoded() throws Exception {
        HeifFile.Tile tile = tiles(Pictures.quarters(TILE, TILE), "heic").get(0);
        byte[] file = new HeifDraft().grid(1, 60_000, 60_000, List.of(tile)).toBytes();

        assertThatThrownBy(() -> decode(file))
                .isInstanceOfSatisfying(
                        ImageException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.IMAGE_TOO_LARGE));
    }

    /** Nothing but a refusal, or a picture of the announced size, comes of a damaged file. */
    @Test
    void aDamagedFileIsRefusedOrDecoded() throws Exception {
        byte[] whole = new HeifDraft()
                .grid(2, TILE * 2, TILE * 2, tiles(Pictures.quarters(TILE * 2, TILE * 2), "heic"))
                .turned(1)
                .exif(new ExifDraft().camera("Maker", "Model").toBytes())
                .toBytes();
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(4); flips >= 0 && damaged.length > 40; flips--) {
                // The first bytes name the format.
                damaged[12 + random.nextInt(Math.min(600, damaged.length) - 12)] = (byte) random.nextInt();
            }
            try (DecodedImage image = decode(damaged)) {
                assertThat(image.pixels().empty()).isFalse();
            } catch (ImageException refused) {
                assertThat(refused.code())
                        .isIn(
                                ProblemCode.IMAGE_UNREADABLE,
                                ProblemCode.IMAGE_TOO_LARGE,
                                ProblemCode.NEEDS_TOO_MUCH_MEMORY,
                                ProblemCode.FORMAT_NOT_READ);
            }
        }
    }
}
