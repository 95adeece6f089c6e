package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;

/** Small files that announce huge pictures must not cost memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecodingLimitsTest {

    private static final long ALLOWED_GROWTH = 200;

    private ImageDecoder decoder;

    @BeforeAll
    void loadTheLibrary() {
        decoder = new ImageDecoder(Pictures.openCv(), DecodingLimits.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"30000,30000", "50000,50000", "65535,65535"})
    void refusesAJpegOfTooManyPixels(int width, int height) throws Exception {
        byte[] jpeg = ImageFiles.jpegAnnouncing(Pictures.encoded("jpg", 64, 40), width, height);

        expectTooLarge(jpeg, width + " x " + height, "250");
    }

    @Test
    void refusesAProgressiveJpegThatABaselineOneMayStillHave() throws Exception {
        byte[] jpeg = Pictures.encoded("jpg", 64, 40, Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1);

        expectTooLarge(ImageFiles.jpegAnnouncing(jpeg, 9000, 9000), "9000 x 9000", "64");
    }

    @Test
    void refusesAJpegWithAScanForEachComponentAsAProgressiveOne() throws Exception {
        byte[] jpeg = ImageFiles.jpegWithSeparateScans(Pictures.encoded("jpg", 64, 40));

        expectTooLarge(ImageFiles.jpegAnnouncing(jpeg, 15000, 15000), "15000 x 15000", "64");
    }

    @ParameterizedTest
    @CsvSource({"30000,30000", "50000,50000", "2000000000,1", "8001,8000"})
    void refusesAPngOfTooManyPixels(int width, int height) throws Exception {
        byte[] png = ImageFiles.pngAnnouncing(Pictures.encoded("png", 64, 40), width, height);

        expectTooLarge(png, width + " x " + height, "64");
    }

    @Test
    void refusesABmpOfTooManyPixels() throws Exception {
        byte[] bmp = Pictures.encoded("bmp", 64, 40);
        ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(18, 50_000).putInt(22, 50_000);

        expectTooLarge(bmp, "50000 x 50000", "64");
    }

    @Test
    void refusesATiffOfTooManyPixels() throws Exception {
        try (MatScope scope = new MatScope()) {
            byte[] tiff = ImageFiles.tiff(scope.track(Pictures.quarters(64, 40)), 1);
            ByteBuffer.wrap(tiff)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(18, 30_000)
                    .putInt(30, 30_000);

            expectTooLarge(tiff, "30000 x 30000", "64");
        }
    }

    @Test
    void refusesAWebpOfTooManyPixels() throws Exception {
        byte[] webp = ImageFiles.webpWithExif(Pictures.encoded("webp", 64, 40), 16_000, 16_000, new byte[8]);

        expectTooLarge(webp, "16000 x 16000", "64");
    }

    @Test
    void refusesAGifWhoseFrameHasTooManyPixels() throws Exception {
        byte[] gif = Pictures.encodedByJdk("gif", 64, 40);
        int frame = 13 + 3 * (1 << ((gif[10] & 7) + 1));
        while (gif[frame] != 0x2C) {
            frame++;
        }
        ByteBuffer.wrap(gif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(frame + 5, (short) 30_000)
                .putShort(frame + 7, (short) 30_000);

        expectTooLarge(gif, "30000 x 30000", "16");
    }

    @Test
    void decodesALargeBaselineJpegAtHalfItsScale() throws Exception {
        byte[] jpeg = Pictures.encoded("jpg", 6000, 4500);

        try (DecodedImage image = decoder.decode(jpeg, decoder.metadata(jpeg))) {
            assertThat(image.pixels().cols()).isEqualTo(3000);
            assertThat(image.pixels().rows()).isEqualTo(2250);
            assertThat(image.fullWidth()).isEqualTo(6000);
            assertThat(image.fullHeight()).isEqualTo(4500);
            assertThat(image.scale()).isEqualTo(2);
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
        }
    }

    @Test
    void reducesAJpegOnlyAsLongAsTheDetailStays() throws Exception {
        ImageDecoder small = new ImageDecoder(Pictures.openCv(), new DecodingLimits(1 << 20, 1 << 20, 1 << 20, 100));
        Map<Integer, Integer> widths = new TreeMap<>();
        for (int width : List.of(99, 199, 200, 399, 400, 799, 800, 1000)) {
            byte[] jpeg = Pictures.encoded("jpg", width, 16);
            try (DecodedImage image = small.decode(jpeg, small.metadata(jpeg))) {
                widths.put(width, image.pixels().cols());
            }
        }

        assertThat(widths)
                .containsExactlyEntriesOf(new TreeMap<>(
                        Map.of(99, 99, 199, 199, 200, 100, 399, 200, 400, 100, 799, 200, 800, 100, 1000, 125)));
    }

    @Test
    void holdsNothingAfterManyPictures() throws Exception {
        assumeTrue(NativeMemory.isKnown());
        FileMetadata onItsSide = new FileMetadata(PhotoMetadata.NONE, 6, true);
        byte[] jpeg = Pictures.encoded("jpg", 1600, 1200);
        decoder.decode(jpeg, onItsSide).close();

        long growth = NativeMemory.peakGrowth(() -> {
            for (int i = 0; i < 60; i++) {
                try (DecodedImage image = decoder.decode(jpeg, onItsSide)) {
                    assertThat(image.pixels().empty()).isFalse();
                } catch (ImageException unexpected) {
                    throw new AssertionError(unexpected);
                }
            }
        });

        assertThat(growth).as("MB").isLessThan(ALLOWED_GROWTH);
    }

    private void expectTooLarge(byte[] bytes, String size, String allowed) throws Exception {
        List<ImageException> refusals = new ArrayList<>();
        Runnable decoding = () -> {
            try (DecodedImage image = decoder.decode(bytes, decoder.metadata(bytes))) {
                Mat pixels = image.pixels();
                throw new AssertionError("Decoded to " + pixels.cols() + " x " + pixels.rows());
            } catch (ImageException refused) {
                refusals.add(refused);
            }
        };
        if (NativeMemory.isKnown()) {
            assertThat(NativeMemory.peakGrowth(decoding)).as("MB").isLessThan(ALLOWED_GROWTH);
        } else {
            decoding.run();
        }

        assertThat(refusals).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(ProblemCode.IMAGE_TOO_LARGE);
            assertThat(refused.arguments()).containsExactly(size, allowed);
        });
    }
}
