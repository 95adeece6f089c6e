package org.sightline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures are there and vary as promised. */
class SamplePhotosTest {
    private final SamplePhotos photos = SamplePhotos.load();

    @Test
    void allPicturesAreThere() throws IOException {
        assertThat(photos.people()).hasSize(6).allMatch(SamplePhoto::showsPeople);
        assertThat(photos.scenes()).hasSize(5).noneMatch(SamplePhoto::showsPeople);
        assertThat(photos.emptyScenes()).hasSize(4);
        for (SamplePhoto photo : photos.scenes()) {
            assertThat(decode(photo.bytes()).getWidth()).isGreaterThan(500);
        }
    }

    @Test
    void aVariationIsTheSamePictureInAnotherFile() throws IOException {
        SamplePhoto photo = photos.people().get(0);
        BufferedImage original = decode(photo.bytes());
        byte[] first = photos.variation(photo, 3);

        assertThat(photos.variation(photo, 3)).isEqualTo(first);
        assertThat(photos.variation(photo, 4)).isNotEqualTo(first);
        assertThat(decode(first).getWidth()).isBetween(original.getWidth() - 7, original.getWidth());
        int centre = decode(first).getRGB(960, 640);
        assertThat(Math.abs((centre & 0xFF) - (original.getRGB(960, 640) & 0xFF)))
                .isLessThan(60);
        assertThat(decode(photos.part(photo, 0.6, 1.0, 0)).getWidth()).isEqualTo(768);
    }

    @Test
    void manyVariationsAllDiffer() {
        SamplePhoto photo = photos.emptyScenes().get(0);
        Set<ByteBuffer> seen = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            // Seeds that share the cut, the brightness and the quality.
            assertThat(seen.add(ByteBuffer.wrap(photos.smallVariation(photo, 80, seed * 2240))))
                    .isTrue();
        }
    }

    private static BufferedImage decode(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
