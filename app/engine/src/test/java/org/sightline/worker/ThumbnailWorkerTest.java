package org.sightline.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sightline.image.Thumbnail;
import org.sightline.model.Box;
import org.sightline.model.ProblemCode;
import org.sightline.samples.SamplePhotos;

/** Thumbnails out of real processes. */
@Timeout(300)
class ThumbnailWorkerTest {

    private static final Box FACE = new Box(120, 60, 90, 110);

    private final SamplePhotos samples = SamplePhotos.load();

    private static ThumbnailWorker.Made made(ThumbnailWorker worker, byte[] file, int side, Box... hidden)
            throws InterruptedException {
        return (ThumbnailWorker.Made) worker.make(file, side, List.of(hidden));
    }

    private static byte[] png(BufferedImage image) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private BufferedImage photo() throws Exception {
        byte[] jpeg = samples.smallVariation(samples.people().get(0), 640, 5);
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** Whatever stands where a face was, the thumbnail is the same to the last byte: nothing of the face is in it. */
    @Test
    void dependsOnNoPixelOfAFaceThatItHides() throws Exception {
        BufferedImage plain = photo();
        try (Workers workers = new Workers(WorkerCommand.thumbnails(TestWorkers.library()))) {
            ThumbnailWorker worker = new ThumbnailWorker(workers);
            for (int side : new int[] {320, 97, 640}) {
                byte[] before = made(worker, png(plain), side, FACE).jpeg();
                BufferedImage other = photo();
                Random random = new Random(side);
                // The face itself and half of the margin around it.
                int beside = (int) (FACE.size() * Thumbnail.MARGIN / 2);
                for (int y = (int) FACE.y() - beside; y < FACE.y() + FACE.height() + beside; y++) {
                    for (int x = (int) FACE.x() - beside; x < FACE.x() + FACE.width() + beside; x++) {
                        other.setRGB(x, y, random.nextInt(0x1000000));
                    }
                }
                assertThat(made(worker, png(other), side, FACE).jpeg()).isEqualTo(before);
                assertThat(made(worker, png(other), side).jpeg())
                        .as("the change is one that shows")
                        .isNotEqualTo(made(worker, png(plain), side).jpeg());
            }
        }
    }

    @Test
    void isSmallAndHoldsNothingBesideThePicture() throws Exception {
        byte[] file = samples.people().get(1).bytes();
        try (Workers workers = new Workers(WorkerCommand.thumbnails(TestWorkers.library()))) {
            ThumbnailWorker worker = new ThumbnailWorker(workers);
            ThumbnailWorker.Made small = made(worker, file, 320);
            assertThat(Math.max(small.width(), small.height())).isEqualTo(320);
            BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
            assertThat(decoded.getWidth()).isEqualTo(small.width());
            assertThat(decoded.getHeight()).isEqualTo(small.height());
            assertThat(new String(small.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "http");
            assertThat(PlainJpeg.is(small.jpeg(), small.width(), small.height()))
                    .isTrue();
            assertThat(made(worker, file, 320).jpeg()).as("the same again").isEqualTo(small.jpeg());
        }
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheNextIsMade() throws Exception {
        try (Workers workers = new Workers(WorkerCommand.thumbnails(TestWorkers.library()))) {
            ThumbnailWorker worker = new ThumbnailWorker(workers);
            assertThat(worker.make(new byte[0], 320, List.of()))
                    .isEqualTo(new ThumbnailWorker.NotMade(ProblemCode.IMAGE_UNREADABLE));
            Box beyond = new Box(-5000, -10, 20, 1e9);
            assertThat(worker.make(samples.people().get(0).bytes(), 320, List.of(beyond)))
                    .isInstanceOf(ThumbnailWorker.Made.class);
        }
    }

    @Test
    void aJpegWithAnythingBesideThePictureIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(photo(), "jpg", out);
        byte[] plain = out.toByteArray();
        int width = photo().getWidth();
        int height = photo().getHeight();
        assertThat(PlainJpeg.is(plain, width, height)).isTrue();
        assertThat(PlainJpeg.is(plain, width + 1, height)).isFalse();
        assertThat(PlainJpeg.is(with(plain, 0xE1), width, height)).as("EXIF").isFalse();
        assertThat(PlainJpeg.is(with(plain, 0xFE), width, height)).as("comment").isFalse();
        byte[] more = java.util.Arrays.copyOf(plain, plain.length + 10);
        assertThat(PlainJpeg.is(more, width, height)).as("bytes behind it").isFalse();
        for (int length = 0; length < plain.length; length += 7) {
            assertThat(PlainJpeg.is(java.util.Arrays.copyOf(plain, length), width, height))
                    .isFalse();
        }
    }

    /** The JPEG with a segment of this kind before all others. */
    private static byte[] with(byte[] jpeg, int marker) {
        byte[] more = new byte[jpeg.length + 6];
        System.arraycopy(jpeg, 0, more, 0, 2);
        more[2] = (byte) 0xFF;
        more[3] = (byte) marker;
        more[5] = 4;
        System.arraycopy(jpeg, 2, more, 8, jpeg.length - 2);
        return more;
    }
}
