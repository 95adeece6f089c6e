package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Timestamp;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetadataReaderTest {

    private byte[] jpeg;

    @BeforeAll
    void makeAPicture() {
        Pictures.openCv();
        jpeg = Pictures.encoded("jpg", 64, 40);
    }

    @ParameterizedTest
    @EnumSource(
            value = ImageFormat.class,
            names = {"JPEG", "PNG", "WEBP"})
    void readsEverythingThatACameraWrites(ImageFormat format) throws IOException {
        ExifDraft draft = new ExifDraft()
                .time("2019:07:14 18:03:59")
                .offset("+02:00")
                .place(-33.8568, 151.2153)
                .camera("NIKON CORPORATION", "D750")
                .serial("6001234")
                .software("Ver.1.10")
                .orientation(6);
        byte[] file = switch (format) {
            case PNG -> ImageFiles.pngWithChunk(Pictures.encoded("png", 64, 40), "eXIf", draft.toBytes());
            case WEBP -> ImageFiles.webpWithExif(Pictures.encoded("webp", 64, 40), 64, 40, draft.toBytes());
            default -> draft.inJpeg(jpeg);
        };

        FileMetadata metadata = MetadataReader.read(format, file);

        assertThat(metadata.readable()).isTrue();
        assertThat(metadata.orientation()).isEqualTo(6);
        PhotoMetadata photo = metadata.photo();
        assertThat(photo.takenAt())
                .isEqualTo(new Timestamp(LocalDateTime.of(2019, 7, 14, 18, 3, 59), ZoneOffset.ofHours(2)));
        assertThat(photo.camera()).isEqualTo("NIKON CORPORATION D750");
        assertThat(photo.serial()).isEqualTo("6001234");
        assertThat(photo.software()).isEqualTo("Ver.1.10");
        assertThat(photo.coordinates())
                .usingRecursiveComparison()
                .withComparatorForType((first, second) -> Math.abs(first - second) < 1e-5 ? 0 : 1, Double.class)
                .isEqualTo(new Coordinates(-33.8568, 151.2153));
    }

    @Test
    void readsNothingWhereNothingIs() {
        assertThat(MetadataReader.read(ImageFormat.JPEG, jpeg)).isEqualTo(FileMetadata.NONE);
    }

    @Test
    void knowsNoZoneWhereTheCameraWroteNone() throws IOException {
        byte[] file = new ExifDraft().time("2019:07:14 18:03:59").inJpeg(jpeg);

        assertThat(read(file).takenAt()).isEqualTo(new Timestamp(LocalDateTime.of(2019, 7, 14, 18, 3, 59), null));
    }

    @Test
    void keepsTheTimeWhereTheZoneMakesNoSense() throws IOException {
        byte[] file =
                new ExifDraft().time("2019:07:14 18:03:59").offset("??:??").inJpeg(jpeg);

        assertThat(read(file).takenAt()).isEqualTo(new Timestamp(LocalDateTime.of(2019, 7, 14, 18, 3, 59), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000:00:00 00:00:00", "    :  :     :  :  ", "2019:02:30 10:00:00", "yesterday          "})
    void knowsNoTimeWhereTheClockWasNotSet(String time) throws IOException {
        byte[] file = new ExifDraft().time(time).camera("A", "B").inJpeg(jpeg);

        assertThat(read(file).takenAt()).isNull();
        assertThat(read(file).camera()).isEqualTo("A B");
        assertThat(MetadataReader.read(ImageFormat.JPEG, file).readable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Canon,Canon EOS R5,Canon EOS R5", "SONY,ILCE-7M2,SONY ILCE-7M2", "'  ',X100V,X100V", "Leica,'',Leica"})
    void namesTheMakerOnlyOnce(String make, String model, String camera) throws IOException {
        assertThat(read(new ExifDraft().camera(make, model).inJpeg(jpeg)).camera())
                .isEqualTo(camera);
    }

    @Test
    void cutsTextThatNoCameraWrites() throws IOException {
        byte[] file = new ExifDraft().software("x".repeat(5000)).inJpeg(jpeg);

        assertThat(read(file).software()).hasSize(200);
    }

    @Test
    void takesThePlaceZeroZeroForNone() throws IOException {
        assertThat(read(new ExifDraft().place(0, 0).inJpeg(jpeg)).coordinates()).isNull();
    }

    @Test
    void keepsTheRestWhereThePlaceIsBroken() throws IOException {
        byte[] file = new ExifDraft()
                .time("2019:07:14 18:03:59")
                .camera("A", "B")
                .orientation(8)
                .place(48, 2)
                .inJpeg(jpeg);
        // The latitude has one number instead of three.
        replace(file, new byte[] {0, 2, 0, 5, 0, 0, 0, 3}, new byte[] {0, 2, 0, 5, 0, 0, 0, 1});
        replace(file, new byte[] {2, 0, 5, 0, 3, 0, 0, 0}, new byte[] {2, 0, 5, 0, 1, 0, 0, 0});

        FileMetadata metadata = MetadataReader.read(ImageFormat.JPEG, file);

        assertThat(metadata.orientation()).isEqualTo(8);
        assertThat(metadata.photo().coordinates()).isNull();
        assertThat(metadata.photo().camera()).isEqualTo("A B");
        assertThat(metadata.photo().takenAt()).isNotNull();
        assertThat(metadata.readable()).isFalse();
    }

    @Test
    void readsExifBesideBrokenCaptions() throws IOException {
        byte[] captions =
                "Photoshop 3.0\08BIM\u0004\u0004\0\0\u007f\u00ff\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = ImageFiles.jpegWithSegment(new ExifDraft().orientation(6).inJpeg(jpeg), 0xED, captions);

        assertThat(MetadataReader.read(ImageFormat.JPEG, file).orientation()).isEqualTo(6);
    }

    @Test
    void doesNotLoseThePictureOverBrokenMetadata() throws Exception {
        byte[] nonsense = "Exif\0\0Nothing that EXIF could be".getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = ImageFiles.jpegWithSegment(jpeg, 0xE1, nonsense);
        ImageDecoder decoder = new ImageDecoder(Pictures.openCv(), DecodingLimits.STANDARD);

        FileMetadata metadata = decoder.metadata(file);

        assertThat(metadata.readable()).isFalse();
        assertThat(metadata.orientation()).isZero();
        try (DecodedImage image = decoder.decode(file, metadata)) {
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ImageFormat.class,
            names = {"JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"})
    void neverFails(ImageFormat format) {
        byte[] empty = {};
        byte[] text = "Not a picture".getBytes(StandardCharsets.US_ASCII);

        for (byte[] bytes : List.of(empty, text)) {
            assertThat(MetadataReader.read(format, bytes).photo()).isEqualTo(PhotoMetadata.NONE);
        }
    }

    @Test
    void inflatesNoTextOfAPng() throws IOException {
        byte[] exif = new ExifDraft().orientation(3).toBytes();
        byte[] file = ImageFiles.pngWithChunk(pngWithLongText(), "eXIf", exif);

        assertThat(readWithoutMuchMemory(file).orientation()).isEqualTo(3);
    }

    @Test
    void inflatesNoTextOfAPngWithinTheExifOfAPng() throws IOException {
        byte[] file = ImageFiles.pngWithChunk(Pictures.encoded("png", 64, 40), "eXIf", pngWithLongText());

        assertThat(readWithoutMuchMemory(file)).isEqualTo(FileMetadata.UNREADABLE);
    }

    private static byte[] pngWithLongText() throws IOException {
        byte[] text = ImageFiles.join("Comment\0\0".getBytes(StandardCharsets.US_ASCII), deflatedZeros(300 << 20));
        return ImageFiles.pngWithChunk(Pictures.encoded("png", 64, 40), "zTXt", text);
    }

    private static FileMetadata readWithoutMuchMemory(byte[] png) throws IOException {
        List<FileMetadata> metadata = new ArrayList<>();
        Runnable reading = () -> metadata.add(MetadataReader.read(ImageFormat.PNG, png));
        if (NativeMemory.isKnown()) {
            assertThat(NativeMemory.peakGrowth(reading)).as("MB").isLessThan(200);
        } else {
            reading.run();
        }
        return metadata.get(0);
    }

    @Test
    void readsWhatTheSamplesCarry() {
        for (SamplePhoto photo : SamplePhotos.load().people()) {
            FileMetadata metadata = MetadataReader.read(ImageFormat.JPEG, photo.bytes());

            assertThat(metadata.readable()).as(photo.name()).isTrue();
            assertThat(metadata.photo().camera())
                    .as(photo.name())
                    .isIn("SONY ILCE-7M2", "SONY ILCE-7", "samsung SM-G955U");
            assertThat(metadata.photo().software()).as(photo.name()).startsWith("paint.net");
        }
    }

    /** A TIFF of empty directories, each of which names the next. */
    private static byte[] chainedDirectories(int count) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 6 * count).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        for (int i = 1; i <= count; i++) {
            tiff.putShort((short) 0).putInt(i == count ? 0 : 8 + 6 * i);
        }
        return tiff.array();
    }

    @Test
    void directoriesWithoutEndAreNotFollowed() {
        byte[] png = Pictures.encoded(".png", 20, 10);
        byte[] file = ImageFiles.pngWithChunk(png, "eXIf", chainedDirectories(200_000));

        assertThat(MetadataReader.read(ImageFormat.PNG, file)).isEqualTo(FileMetadata.NONE);
    }

    private static PhotoMetadata read(byte[] file) {
        return MetadataReader.read(ImageFormat.JPEG, file).photo();
    }

    private static void replace(byte[] bytes, byte[] pattern, byte[] replacement) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(new String(pattern, StandardCharsets.ISO_8859_1));
        if (at >= 0) {
            System.arraycopy(replacement, 0, bytes, at, replacement.length);
        }
    }

    private static byte[] deflatedZeros(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int written = 0; written < count; written += zeros.length) {
                deflater.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
