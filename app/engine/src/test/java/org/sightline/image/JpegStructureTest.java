package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencv.imgcodecs.Imgcodecs;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JpegStructureTest {

    private byte[] baseline;

    @BeforeAll
    void makeAPicture() {
        Pictures.openCv();
        baseline = Pictures.encoded("jpg", 64, 40);
    }

    @Test
    void readsTheSize() {
        JpegStructure structure = read(baseline);

        assertThat(structure.width()).isEqualTo(64);
        assertThat(structure.height()).isEqualTo(40);
        assertThat(structure.buffered()).isFalse();
        assertThat(structure.complete()).isTrue();
    }

    @Test
    void knowsWhatTheDecoderHoldsAsAWhole() {
        assertThat(read(Pictures.encoded("jpg", 64, 40, Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1))
                        .buffered())
                .isTrue();
        assertThat(read(ImageFiles.jpegWithSeparateScans(baseline)).buffered()).isTrue();
    }

    @Test
    void missesTheEndOfATruncatedFile() {
        assertThat(read(Arrays.copyOf(baseline, baseline.length - 2)).complete())
                .isFalse();
    }

    @Test
    void acceptsBytesBehindTheEnd() {
        assertThat(read(Arrays.copyOf(baseline, baseline.length + 500)).complete())
                .isTrue();
    }

    @Test
    void doesNotTakeTheThumbnailForThePicture() {
        byte[] thumbnail = Pictures.encoded("jpg", 16, 16);

        JpegStructure structure = read(ImageFiles.jpegWithSegment(baseline, 0xE1, thumbnail));

        assertThat(structure.width()).isEqualTo(64);
    }

    @Test
    void doesNotTakeTheThumbnailsEndForThePicturesEnd() {
        byte[] whole = ImageFiles.jpegWithSegment(baseline, 0xE1, Pictures.encoded("jpg", 16, 16));

        assertThat(read(Arrays.copyOf(whole, whole.length - 2)).complete()).isFalse();
    }

    @Test
    void skipsFillBytesBetweenMarkers() {
        byte[] fill = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        byte[] filled =
                ImageFiles.join(Arrays.copyOf(baseline, 2), fill, Arrays.copyOfRange(baseline, 2, baseline.length));

        assertThat(read(filled)).isEqualTo(read(baseline));
    }

    @Test
    void isEmptyWithoutAFrame() {
        for (int length = 0; length < ImageFiles.marker(baseline, 0xDA, 0xDA); length++) {
            assertThat(JpegStructure.read(Arrays.copyOf(baseline, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    private static JpegStructure read(byte[] jpeg) {
        return JpegStructure.read(jpeg).orElseThrow();
    }
}
