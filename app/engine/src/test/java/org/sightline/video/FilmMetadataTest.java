package org.sightline.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.image.Pictures;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Timestamp;

/** What the tags of a video's container tell: time, place and camera, and nothing that they do not. */
class FilmMetadataTest {

    private static PhotoMetadata told(String... namesAndValues) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tags.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return FilmMetadata.of(tags);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01T14:00:00.000000Z, 2023-05-01T14:00:00Z",
        "2023-05-01T14:00:00+0200, 2023-05-01T14:00:00+02:00",
        "2023-05-01T14:00:00-03:30, 2023-05-01T14:00:00-03:30",
        "2023-05-01T14:00:00+02, 2023-05-01T14:00:00+02:00",
        "2005-04-26 10:30:00, 2005-04-26T10:30:00",
        "2005:04:26 10:30:00, 2005-04-26T10:30:00"
    })
    void timesAreRead(String tag, String time) {
        assertThat(told("creation_time", tag).takenAt()).isEqualTo(Timestamp.parse(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1904-01-01T00:00:00.000000Z",
                "1970-01-01T00:00:00Z",
                "1970-01-01T00:04:11Z",
                "1969-12-31T23:00:00-01:00",
                "0000-05-01T14:00:00Z",
                "2023-02-30T14:00:00Z",
                "2023-05-01T25:00:00Z",
                "2023-05-01T14:00:00+19:00",
                "2023-05-01",
                "2023",
                "",
                "soon",
                "12023-05-01T14:00:00Z"
            })
    void noTimeIsMadeUp(String tag) {
        assertThat(told("creation_time", tag, "date", tag, "com.apple.quicktime.creationdate", tag))
                .isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void theClockWithItsZoneStandsBeforeThatWithout() {
        assertThat(told(
                                "creation_time",
                                "2023-05-01T12:00:00Z",
                                "com.apple.quicktime.creationdate",
                                "2023-05-01T14:00:00+0200")
                        .takenAt())
                .isEqualTo(Timestamp.parse("2023-05-01T14:00:00+02:00"));
        assertThat(told("creation_time", "1904-01-01T00:00:00Z", "date", "2019-03-04T05:06:07Z")
                        .takenAt())
                .isEqualTo(Timestamp.parse("2019-03-04T05:06:07Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "+48.2082+016.3738/, 48.2082, 16.3738",
        "+48.2082+016.3738+151.000/, 48.2082, 16.3738",
        "+48.2082+016.3738, 48.2082, 16.3738",
        "-33.8568+151.2153+004.2CRSWGS_84/, -33.8568, 151.2153",
        "+48.2082+016.3738+0.0/Vienna, 48.2082, 16.3738",
        "+4812.49+01622.43/, 48.20817, 16.37383",
        "+481229.5+0162225.7/, 48.208194, 16.373806",
        "+40-075/, 40, -75",
        "+00.0000+009.5000/, 0, 9.5"
    })
    void placesAreRead(String tag, double latitude, double longitude) {
        Coordinates place = Objects.requireNonNull(told("location", tag).coordinates());
        assertThat(place.latitude()).isCloseTo(latitude, within(1e-5));
        assertThat(place.longitude()).isCloseTo(longitude, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+00.0000+000.0000/",
                "-00.0000+000.0000/",
                "+91.0000+016.3738/",
                "+48.2082+181.0000/",
                "+4861.00+01622.43/",
                "+481261.0+0162225.7/",
                "+481.00+016.00/",
                "48.2082,16.3738",
                "+48.2082/",
                "Vienna, Austria",
                "+48.2082+016.3738 and more",
                "+99999999999999999999+1/",
                ""
            })
    void noPlaceIsMadeUp(String tag) {
        assertThat(told("location", tag, "location-eng", tag, "com.apple.quicktime.location.iso6709", tag))
                .isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void aPlaceThatIsNamedInSomeLanguageIsOne() {
        assertThat(told("location-deu", "+48.2082+016.3738/").coordinates())
                .isEqualTo(new Coordinates(48.2082, 16.3738));
        assertThat(told("location", "none", "location-und", "+48.2082+016.3738/")
                        .coordinates())
                .isEqualTo(new Coordinates(48.2082, 16.3738));
        assertThat(told("location-information", "+48.2082+016.3738/").coordinates())
                .isNull();
    }

    @Test
    void camerasAreNamedAsThoseOfPhotosAre() {
        assertThat(told(
                        "com.apple.quicktime.make",
                        "Apple",
                        "com.apple.quicktime.model",
                        "iPhone 14 Pro",
                        "com.apple.quicktime.software",
                        "17.1.2"))
                .isEqualTo(new PhotoMetadata(null, null, "Apple iPhone 14 Pro", null, "17.1.2"));
        assertThat(told("make", "Canon", "model", "Canon EOS R6").camera()).isEqualTo("Canon EOS R6");
        assertThat(told("com.android.version", "13"))
                .isEqualTo(new PhotoMetadata(null, null, null, null, "Android 13"));
        assertThat(told(
                        "com.android.manufacturer",
                        "Google",
                        "com.android.model",
                        "Pixel 7",
                        "com.android.version",
                        "13"))
                .isEqualTo(new PhotoMetadata(null, null, "Google Pixel 7", null, "Android 13"));
    }

    @Test
    void anEncoderIsNoCamera() {
        assertThat(told(
                        "encoder",
                        "Lavf60.16.100",
                        "software",
                        "Lavf60.16.100",
                        "major_brand",
                        "isom",
                        "handler_name",
                        "VideoHandler",
                        "title",
                        "A holiday",
                        "vendor_id",
                        "FFMP"))
                .isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void textsAreBoundedAndDoNotSteer() {
        assertThat(told("make", "\u001b[2J\r\nEvil", "model", " \t ").camera()).isEqualTo("[2J  Evil");
        assertThat(told("make", "x".repeat(500), "model", "y".repeat(500)).camera())
                .hasSize(FilmMetadata.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({"mp4,libopenh264", "mov,mpeg4", "matroska,libopenh264", "3gp,mpeg4", "avi,mpeg4"})
    void theyAreReadOutOfRealFiles(String writer, String encoder) throws Exception {
        Map<String, String> tags = Map.of(
                "creation_time", "2021-07-03T12:20:05Z",
                "location", "+48.2082+016.3738/",
                "make", "Maker",
                "model", "Model 1");
        byte[] film = Films.make(
                new FilmMaker.Form(writer, encoder, 176, 144, 0),
                Films.shots(400, Films.empty().get(0)),
                tags);
        PhotoMetadata told = metadata(film);
        boolean tellsPlace = !writer.equals("avi");
        assertThat(told.coordinates()).isEqualTo(tellsPlace ? new Coordinates(48.2082, 16.3738) : null);
        assertThat(told.takenAt()).isEqualTo(tellsPlace ? Timestamp.parse("2021-07-03T12:20:05Z") : null);
        boolean tellsCamera = writer.equals("mov") || writer.equals("matroska");
        assertThat(told.camera()).isEqualTo(tellsCamera ? "Maker Model 1" : null);
        assertThat(told.software()).isNull();
    }

    @Test
    void whatAPhoneWritesIsReadOutOfARealFile() throws Exception {
        Map<String, String> tags = Map.of(
                "com.apple.quicktime.creationdate",
                "2021-07-03T14:20:05+0200",
                "com.apple.quicktime.location.ISO6709",
                "+48.2082+016.3738+151.2/",
                "com.apple.quicktime.make",
                "Apple",
                "com.apple.quicktime.model",
                "iPhone 12",
                "com.apple.quicktime.software",
                "14.6",
                "a".repeat(5_000),
                "b".repeat(100_000));
        byte[] film = Films.make(
                new FilmMaker.Form("mov", "libopenh264", 176, 144, 0),
                Films.shots(400, Films.empty().get(0)),
                tags);
        assertThat(metadata(film))
                .isEqualTo(new PhotoMetadata(
                        Timestamp.parse("2021-07-03T14:20:05+02:00"),
                        new Coordinates(48.2082, 16.3738),
                        "Apple iPhone 12",
                        null,
                        "14.6"));
    }

    private static PhotoMetadata metadata(byte[] film) throws Exception {
        try (VideoFile file = new VideoFile(Pictures.openCv(), new ArrayFeed(film), VideoLimits.STANDARD)) {
            return file.metadata();
        }
    }
}
