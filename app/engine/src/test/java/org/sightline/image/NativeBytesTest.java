package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;

/** Decoding takes about what it is said to take, and what would take too much is refused. */
class NativeBytesTest {

    private final ImageDecoder decoder = new ImageDecoder(Pictures.openCv(), DecodingLimits.STANDARD);

    @ParameterizedTest
    @CsvSource({
        "jpg, 0, 0, 1",
        "jpg, 2, 1, 1",
        "png, 0, 0, 1",
        "png, 0, 0, 6",
        "webp, 64, 50, 1",
        "bmp, 0, 0, 1",
        "tiff, 0, 0, 1"
    })
    void decodingTakesNoMoreThanIsTold(String extension, int option, int value, int orientation) throws Exception {
        assumeTrue(NativeMemory.isKnown());
        byte[] file = picture(extension, option, value);
        FileMetadata metadata = new FileMetadata(PhotoMetadata.NONE, orientation, true);
        decoder.decode(file, metadata).close();

        long told = decoder.nativeBytes(file, metadata) >> 20;
        long measured = NativeMemory.peakGrowth(() -> decode(file, metadata));

        assertThat(measured).as("MB of %s, told %d", extension, told).isLessThan(told * 3 / 2 + 30);
    }

    private void decode(byte[] file, FileMetadata metadata) {
        try {
            decoder.decode(file, metadata).close();
        } catch (ImageException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** Of 8 megapixels, with enough detail that nothing is short for it. */
    private static byte[] picture(String extension, int option, int value) {
        try (MatScope scope = new MatScope()) {
            Mat small = scope.track(new Mat(300, 400, CvType.CV_8UC3));
            byte[] noise = new byte[300 * 400 * 3];
            new Random(1).nextBytes(noise);
            small.put(0, 0, noise);
            Mat picture = scope.mat();
            Imgproc.resize(small, picture, new Size(3200, 2400));
            int[] parameters = option == 0 ? new int[0] : new int[] {option, value};
            return Pictures.encode(picture, extension, parameters);
        }
    }

    @Test
    void whatWouldTakeTooMuchIsRefusedBeforeItIsTaken() throws Exception {
        byte[] progressive = Pictures.encoded(
                "jpg", 64, 40, Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1, Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR, 0x111111);
        byte[] jpeg = ImageFiles.jpegAnnouncing(progressive, 8_000, 8_000);

        assertThat(decoder.nativeBytes(jpeg, FileMetadata.NONE)).isGreaterThan(400L << 20);
        try (DecodedImage image = decoder.decode(jpeg, new FileMetadata(PhotoMetadata.NONE, 6, true))) {
            throw new AssertionError("Decoded " + image.fullWidth());
        } catch (ImageException refused) {
            assertThat(refused.code()).isEqualTo(ProblemCode.NEEDS_TOO_MUCH_MEMORY);
            assertThat(refused.arguments()).hasSize(2);
        }
    }

    @Test
    void ofWhatIsRefusedOnlyTheFileIsTold() {
        byte[] jpeg = ImageFiles.jpegAnnouncing(Pictures.encoded("jpg", 64, 40), 30_000, 30_000);

        assertThat(decoder.nativeBytes(jpeg, FileMetadata.NONE)).isEqualTo(jpeg.length);
        assertThat(decoder.nativeBytes(new byte[7], FileMetadata.NONE)).isEqualTo(7);
    }
}
