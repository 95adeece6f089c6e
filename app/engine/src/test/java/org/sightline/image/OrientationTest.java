package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrientationTest {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    private ImageDecoder decoder;

    @BeforeAll
    void loadTheLibrary() {
        decoder = new ImageDecoder(Pictures.openCv(), DecodingLimits.STANDARD);
    }

    static Stream<Arguments> everyOrientationOfEveryFormat() {
        return Stream.of(ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP, ImageFormat.TIFF)
                .flatMap(format -> IntStream.rangeClosed(1, 8).mapToObj(value -> Arguments.of(format, value)));
    }

    @ParameterizedTest
    @MethodSource("everyOrientationOfEveryFormat")
    void bringsThePictureUpright(ImageFormat format, int orientation) throws Exception {
        byte[] file = file(format, WIDTH, HEIGHT, orientation);

        assertThat(decoder.metadata(file).orientation()).isEqualTo(orientation);
        try (DecodedImage image = decode(file)) {
            assertThat(image.format()).isEqualTo(format);
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
            assertThat(image.pixels().cols()).isEqualTo(WIDTH);
            assertThat(image.pixels().rows()).isEqualTo(HEIGHT);
            assertThat(image.fullWidth()).isEqualTo(WIDTH);
            assertThat(image.fullHeight()).isEqualTo(HEIGHT);
            assertThat(image.orientationRecorded()).isEqualTo(orientation > 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 6, 7, 8})
    void bringsALargeJpegUprightAtAReducedScale(int orientation) throws Exception {
        DecodingLimits soonReduced = new DecodingLimits(1 << 20, 100_000_000, 100_000_000, 200);
        ImageDecoder reducing = new ImageDecoder(Pictures.openCv(), soonReduced);
        byte[] file = file(ImageFormat.JPEG, 960, 640, orientation);

        try (DecodedImage image = reducing.decode(file, reducing.metadata(file))) {
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
            assertThat(image.pixels().cols()).isEqualTo(240);
            assertThat(image.pixels().rows()).isEqualTo(160);
            assertThat(image.fullWidth()).isEqualTo(960);
            assertThat(image.fullHeight()).isEqualTo(640);
            assertThat(image.scale()).isEqualTo(4);
        }
    }

    @Test
    void readsTheOrientationOfAWebpWhoseExifStartsAsInAJpeg() throws Exception {
        byte[] prefix = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] exif = ImageFiles.join(prefix, new ExifDraft().orientation(6).toBytes());
        byte[] file = ImageFiles.webpWithExif(
                stored("webp", WIDTH, HEIGHT, 6), /* width= */ HEIGHT, /* height= */ WIDTH, exif);

        try (DecodedImage image = decode(file)) {
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
            assertThat(image.fullWidth()).isEqualTo(WIDTH);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void takesAnOrientationThatDoesNotExistForNone(int value) throws Exception {
        byte[] file = new ExifDraft().orientation(value).inJpeg(Pictures.encoded("jpg", WIDTH, HEIGHT));

        assertThat(decoder.metadata(file).orientation()).isZero();
        try (DecodedImage image = decode(file)) {
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
            assertThat(image.orientationRecorded()).isFalse();
        }
    }

    private static byte[] file(ImageFormat format, int width, int height, int orientation) throws IOException {
        ExifDraft exif = new ExifDraft().orientation(orientation);
        boolean swapped = orientation >= 5;
        return switch (format) {
            case PNG -> ImageFiles.pngWithChunk(stored("png", width, height, orientation), "eXIf", exif.toBytes());
            case WEBP ->
                ImageFiles.webpWithExif(
                        stored("webp", width, height, orientation),
                        swapped ? height : width,
                        swapped ? width : height,
                        exif.toBytes());
            case TIFF -> {
                try (MatScope scope = new MatScope()) {
                    Mat upright = scope.track(Pictures.quarters(width, height));
                    yield ImageFiles.tiff(scope.track(Pictures.stored(upright, orientation)), orientation);
                }
            }
            default -> exif.inJpeg(stored("jpg", width, height, orientation));
        };
    }

    private static byte[] stored(String extension, int width, int height, int orientation) {
        try (MatScope scope = new MatScope()) {
            Mat upright = scope.track(Pictures.quarters(width, height));
            Mat stored = scope.track(Pictures.stored(upright, orientation));
            return extension.equals("jpg")
                    ? Pictures.encode(stored, extension, Imgcodecs.IMWRITE_JPEG_QUALITY, 90)
                    : Pictures.encode(stored, extension);
        }
    }

    private DecodedImage decode(byte[] bytes) throws ImageException {
        return decoder.decode(bytes, decoder.metadata(bytes));
    }
}
