package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.ProblemCode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenImageTest {

    private ImageDecoder decoder;

    @BeforeAll
    void loadTheLibrary() {
        decoder = new ImageDecoder(Pictures.openCv(), DecodingLimits.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"isom,VIDEO", "qt  ,VIDEO"})
    void namesTheFormatThatItDoesNotRead(String brand, String format) {
        ImageException refusal = refusal(ImageFormatTest.isoMedia(brand));

        assertThat(refusal.code()).isEqualTo(ProblemCode.FORMAT_NOT_READ);
        assertThat(refusal.arguments()).containsExactly(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "avif"})
    void refusesAnEmptyHeic(String brand) {
        assertThat(refusal(ImageFormatTest.isoMedia(brand)).code()).isEqualTo(ProblemCode.IMAGE_UNREADABLE);
    }

    @Test
    void doesNotReadPhotoshopFiles() {
        ImageException refusal = refusal("8BPS\0\u0001\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal.code()).isEqualTo(ProblemCode.FORMAT_NOT_READ);
        assertThat(refusal.arguments()).containsExactly("PSD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Not a picture at all", "BM", "BMW builds cars", "GIF89a", "II*\0", "RIFF....WEBP"})
    void refusesWhatIsNoPicture(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1)).code())
                .isEqualTo(ProblemCode.IMAGE_UNREADABLE);
    }

    @Test
    void refusesAJpegOfTwentyBytes() {
        byte[] jpeg = Pictures.encoded("jpg", 64, 40);

        assertThat(refusal(Arrays.copyOf(jpeg, 20)).code()).isEqualTo(ProblemCode.IMAGE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "webp", "tiff", "bmp"})
    void refusesAFileThatEndsWithinItsHeader(String extension) {
        byte[] file = Pictures.encoded(extension, 64, 40);

        assertThat(refusal(Arrays.copyOf(file, 26)).code()).isEqualTo(ProblemCode.IMAGE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "webp"})
    void refusesAFileThatEndsWithinItsPicture(String extension) {
        byte[] file = Pictures.encoded(extension, 320, 240);

        assertThat(refusal(Arrays.copyOf(file, file.length / 2)).code()).isEqualTo(ProblemCode.IMAGE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "bmp", "tiff", "gif"})
    void answersEveryDamagedFileWithAPictureOrAReason(String extension) throws Exception {
        byte[] file =
                extension.equals("gif") ? Pictures.encodedByJdk("gif", 48, 32) : Pictures.encoded(extension, 48, 32);
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = file.clone();
            int changes = 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                damaged[random.nextInt(Math.min(damaged.length, 400))] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            }
            try (DecodedImage image = decode(damaged)) {
                assertThat(image.pixels().empty()).isFalse();
                assertThat(image.scale()).isBetween(0.99, 8.01);
            } catch (ImageException refused) {
                assertThat(refused.code()).isNotNull();
            }
        }
    }

    @Test
    void decodesABmpThatIsStoredFromTheTop() throws Exception {
        byte[] bmp = Pictures.encoded("bmp", 48, 32);
        ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(22, -32);

        try (DecodedImage image = decode(bmp)) {
            assertThat(Pictures.read(image.pixels())).isEqualTo("BYRG");
            assertThat(image.fullHeight()).isEqualTo(32);
        }
    }

    @Test
    void decodesTheFirstFrameOfAGifAtItsOwnSize() throws Exception {
        byte[] gif = Pictures.encodedByJdk("gif", 48, 32);
        // The screen that the frames are laid out on is larger than the first frame.
        ByteBuffer.wrap(gif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) 480)
                .putShort(8, (short) 320);

        try (DecodedImage image = decode(gif)) {
            assertThat(image.fullWidth()).isEqualTo(image.pixels().cols());
            assertThat(image.fullHeight()).isEqualTo(image.pixels().rows());
        }
    }

    private ImageException refusal(byte[] bytes) {
        ImageException refusal =
                catchThrowableOfType(ImageException.class, () -> decode(bytes).close());
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private DecodedImage decode(byte[] bytes) throws ImageException {
        return decoder.decode(bytes, decoder.metadata(bytes));
    }
}
