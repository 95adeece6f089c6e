package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.Box;
import org.sightline.model.Cover;
import org.sightline.model.CoveredFace;
import org.sightline.model.PhotoMetadata;

/** What is left of a picture when everything but the picture is taken out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrippedPictureTest {

    private static final String SECRET = "Alex Example, 12 Sample Street";

    private final DecodingLimits limits = DecodingLimits.STANDARD;
    private ImageDecoder decoder = new ImageDecoder(Pictures.openCv(), limits);
    private byte[] jpeg = new byte[0];

    @BeforeAll
    void makeAPicture() {
        jpeg = Pictures.encoded("jpg", 64, 40);
    }

    private static byte[] secret(String before) {
        return (before + SECRET).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With everything that cameras, editors and platforms put into a JPEG. */
    private byte[] talkative(int orientation) throws IOException {
        byte[] exif = new ExifDraft()
                .time("2019:07:14 18:03:59")
                .place(-33.8568, 151.2153)
                .camera("NIKON CORPORATION", SECRET)
                .serial("6001234")
                .orientation(orientation)
                .inJpeg(jpeg);
        byte[] more = ImageFiles.jpegWithSegment(exif, 0xE1, secret("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"));
        more = ImageFiles.jpegWithSegment(more, 0xED, secret("Photoshop 3.0\0"));
        more = ImageFiles.jpegWithSegment(more, 0xFE, secret(""));
        more = ImageFiles.jpegWithSegment(more, 0xE2, secret("MPF\0"));
        more = ImageFiles.jpegWithSegment(more, 0xEB, secret("JP"));
        return ImageFiles.join(more, secret(""), jpeg);
    }

    private static byte[] profile() {
        byte[] profile = new byte[70_000];
        new Random(1).nextBytes(profile);
        System.arraycopy("RGB ".getBytes(StandardCharsets.US_ASCII), 0, profile, 16, 4);
        System.arraycopy("acsp".getBytes(StandardCharsets.US_ASCII), 0, profile, 36, 4);
        return profile;
    }

    private SafeCopy copy(byte[] file) throws ImageException {
        FileMetadata metadata = decoder.metadata(file);
        try (DecodedImage image = decoder.decode(file, metadata)) {
            return SafeCopy.stripped(file, image, metadata).orElseThrow();
        }
    }

    private static void assertSilent(byte[] copy) throws IOException {
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "http", "2019", "NIKON");
        assertThat(MetadataReader.read(ImageFormat.of(copy), copy).photo()).isEqualTo(PhotoMetadata.NONE);
        assertThat(Imaging.getXmpXml(copy)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void aJpegKeepsItsDataAndHowItWasHeldAndTellsNothing(int orientation) throws Exception {
        byte[] file = talkative(orientation);
        assertThat(decoder.metadata(file).photo().coordinates()).as("it told").isNotNull();
        SafeCopy copy = copy(file);

        assertSilent(copy.file());
        assertThat(JpegSegments.of(copy.file()).orElseThrow().isPlain()).isTrue();
        assertThat(JpegSegments.of(file).orElseThrow().isPlain()).isFalse();
        assertThat(decoder.metadata(copy.file()).orientation()).isEqualTo(orientation == 1 ? 0 : orientation);
        assertThat(pixels(copy.file())).as("nothing was encoded anew").isEqualTo(pixels(file));
        assertThat(copy.width()).isEqualTo(orientation >= 5 ? 40 : 64);
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPngKeepsItsPixelsAndTellsNothing() throws Exception {
        byte[] png = Pictures.encoded("png", 64, 40);
        byte[] file = ImageFiles.pngWithChunk(png, "tEXt", secret("Author\0"));
        file = ImageFiles.pngWithChunk(file, "eXIf", new ExifDraft().place(1, 2).toBytes());
        file = ImageFiles.join(ImageFiles.pngWithChunk(file, "tIME", new byte[7]), secret(""));
        SafeCopy copy = copy(file);
        assertSilent(copy.file());
        assertThat(copy.file()).isEqualTo(png);
        assertThat(PngChunks.of(file).orElseThrow().isPlain()).isFalse();
        assertThat(PngChunks.of(copy.file()).orElseThrow().isPlain()).isTrue();
    }

    @Test
    void coloursStayWhatTheyWere() throws Exception {
        byte[] profile = profile();
        byte[] coloured = JpegSegments.of(jpeg).orElseThrow().with(profile);
        assertThat(JpegSegments.of(coloured).flatMap(JpegSegments::profile))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(profile));
        assertThat(JpegSegments.of(copy(coloured).file()).flatMap(JpegSegments::profile))
                .as("where only metadata goes")
                .isPresent();
        try (DecodedImage image = decoder.decode(coloured, decoder.metadata(coloured))) {
            SafeCopy covered = SafeCopy.covered(
                    image, List.of(new CoveredFace(new Box(10, 10, 8, 8), Cover.SOLID, 1)), Optional.of(profile));
            assertThat(JpegSegments.of(covered.file()).flatMap(JpegSegments::profile))
                    .as("where a face is covered")
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(profile));
            assertThat(JpegSegments.of(covered.file()).orElseThrow().isPlain()).isTrue();
        }
    }

    @Test
    void aProfileOfPrintersInkIsNoneOfThisPicture() {
        byte[] profile = profile();
        System.arraycopy("CMYK".getBytes(StandardCharsets.US_ASCII), 0, profile, 16, 4);
        byte[] coloured = JpegSegments.of(jpeg).orElseThrow().with(profile);
        assertThat(JpegSegments.of(coloured).flatMap(JpegSegments::profile)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOLID", "PIXELS", "BLUR"})
    void theStrongerTheLessIsLeft(String how) throws Exception {
        Cover cover = Cover.valueOf(how);
        byte[] noise = noise();
        double before = Double.MAX_VALUE;
        for (int level = 1; level <= CoveredFace.STRONGEST; level += 3) {
            try (DecodedImage image = decoder.decode(noise, decoder.metadata(noise))) {
                SafeCopy copy = SafeCopy.covered(
                        image, List.of(new CoveredFace(new Box(80, 80, 40, 40), cover, level)), Optional.empty());
                double left = variation(pixels(copy.file()), copy.width());
                assertThat(left).as("level " + level).isLessThanOrEqualTo(before + 1);
                before = left;
            }
        }
        assertThat(before).as("of noise").isLessThan(20);
    }

    /** Standard deviation of the brightness where the face was. */
    private static double variation(int[] pixels, int width) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 85; y < 115; y++) {
            for (int x = 85; x < 115; x++) {
                int grey = pixels[y * width + x] >> 8 & 0xFF;
                sum += grey;
                squares += grey * grey;
                count++;
            }
        }
        return Math.sqrt(Math.max(0, squares / count - sum / count * (sum / count)));
    }

    private static byte[] noise() {
        var mat = org.opencv.core.Mat.zeros(200, 200, org.opencv.core.CvType.CV_8UC3);
        try {
            byte[] random = new byte[200 * 200 * 3];
            new Random(3).nextBytes(random);
            mat.put(0, 0, random);
            return Pictures.encode(mat, "png");
        } finally {
            mat.release();
        }
    }

    @Test
    void damagedFilesAreNoneOrPlainAndNeverAnError() throws Exception {
        Random random = new Random(11);
        byte[] file = talkative(6);
        byte[] png = ImageFiles.pngWithChunk(Pictures.encoded("png", 64, 40), "tEXt", secret("Author\0"));
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = Arrays.copyOf(i % 2 == 0 ? file : png, 2 + random.nextInt(file.length - 2));
            for (int j = 0; j < random.nextInt(4); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            JpegSegments.of(damaged)
                    .map(JpegSegments::stripped)
                    .ifPresent(stripped -> assertThat(JpegSegments.of(stripped))
                            .hasValueSatisfying(
                                    plain -> assertThat(plain.isPlain()).isTrue()));
            PngChunks.of(damaged)
                    .map(PngChunks::stripped)
                    .ifPresent(stripped -> assertThat(PngChunks.of(stripped))
                            .hasValueSatisfying(
                                    plain -> assertThat(plain.isPlain()).isTrue()));
        }
    }
}
