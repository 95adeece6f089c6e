package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.image.Pictures;
import org.sightline.model.Coordinates;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;
import org.sightline.model.Reason;
import org.sightline.model.ReasonCode;
import org.sightline.model.Timestamp;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MediaItem;
import org.sightline.samples.Post;
import org.sightline.video.FilmMaker;
import org.sightline.video.Films;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a video's file tells beside its pictures, and what it does not show, from the file to the reports. */
class VideoFactsScanTest {

    private static final Coordinates VIENNA = new Coordinates(48.2082, 16.3738);
    private static final byte[] FILM = film(Map.of(
            "com.apple.quicktime.creationdate", "2021-07-03T14:20:05+0200",
            "com.apple.quicktime.location.ISO6709", "+48.2082+016.3738+151.2/",
            "com.apple.quicktime.make", "Apple",
            "com.apple.quicktime.model", "iPhone 12",
            "com.apple.quicktime.software", "14.6"));

    @TempDir
    private Path folder;

    private static byte[] film(Map<String, String> tags) {
        return Films.make(
                new FilmMaker.Form("mov", "libopenh264", 320, 240, 0),
                Films.shots(1_000, Films.people().get(0)),
                tags);
    }

    private Audit scan(Path export) {
        Audit audit = TestEngine.stores().temporary();
        try (Engine engine = TestEngine.start()) {
            new ScanJob(engine, audit, List.of(export), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
        }
        return audit;
    }

    private static Map<String, JudgedPhoto> items(Audit audit) {
        Map<String, JudgedPhoto> items = new TreeMap<>();
        audit.forEachPhoto(List.of(), photo -> items.put(photo.path(), photo));
        return items;
    }

    private static JudgedPhoto item(Audit audit, String path) {
        return Objects.requireNonNull(items(audit).get(path), path);
    }

    private String report(Audit audit, ReportWriter.Format format, Discretion.Places places) throws IOException {
        List<Path> files = new ReportWriter("test", Clock.systemUTC())
                .write(
                        audit,
                        List.of(),
                        folder.resolve("reports-" + places),
                        EnumSet.of(format),
                        Locale.ENGLISH,
                        new Discretion(Discretion.Blur.ALL, places, true, false),
                        null);
        return Files.readString(files.get(0));
    }

    private JsonNode json(Audit audit) throws IOException {
        String json = report(audit, ReportWriter.Format.JSON, Discretion.Places.COARSE);
        try (InputStream in =
                VideoFactsScanTest.class.getResourceAsStream("/org/sightline/resources/schema/report-1.schema.json")) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void timePlaceAndCameraOfAVideoAreToldAsThoseOfAPhoto() throws Exception {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.write(export.resolve("film.mov"), FILM);
        try (Audit audit = scan(export)) {
            JudgedPhoto video = item(audit, "film.mov");
            assertThat(video.location()).isEqualTo(new JudgedPhoto.Location(VIENNA, true));
            assertThat(video.takenAt())
                    .isEqualTo(new JudgedPhoto.TakenAt(Timestamp.parse("2021-07-03T14:20:05+02:00"), true));
            assertThat(video.camera()).isEqualTo("Apple iPhone 12");
            assertThat(video.reasons()).extracting(Reason::code).contains(ReasonCode.LOCATION_IN_FILE);
            assertThat(video.reasons()).extracting(Messages.english()::of).noneMatch(text -> text.contains("EXIF"));

            JsonNode photo = json(audit).path("photos").get(0);
            assertThat(photo.path("metadata").path("gps").toString())
                    .isEqualTo("{\"lat\":48.2082,\"lon\":16.3738,\"visibleTo\":\"others\"}");
            assertThat(photo.path("metadata").path("nearestPlace").asString()).startsWith("Vienna");
            assertThat(photo.path("metadata").path("camera").asString()).isEqualTo("Apple iPhone 12");
            assertThat(photo.path("metadata").path("software").asString()).isEqualTo("14.6");
            assertThat(photo.path("takenAtSource").asString()).isEqualTo("file");
            assertThat(photo.path("video").has("unseen")).isFalse();

            assertThat(report(audit, ReportWriter.Format.CSV, Discretion.Places.COARSE))
                    .contains(",others,2021-07-03T14:20:05+02:00,");
            assertThat(report(audit, ReportWriter.Format.HTML, Discretion.Places.COARSE))
                    .contains("Taken near 48.2, 16.4", "Austria", "Taken 3 July 2021", "The camera")
                    .doesNotContain("48.208", "iPhone");
            assertThat(report(audit, ReportWriter.Format.HTML, Discretion.Places.FULL))
                    .contains("48.20820, 16.37380");
            assertThat(report(audit, ReportWriter.Format.HTML, Discretion.Places.NONE))
                    .contains("Where it was taken")
                    .doesNotContain("48.2", "Austria");
            assertThat(PhotoPoints.of(audit)).hasSize(1);
        }
    }

    @Test
    void ofAVideoOnAPlatformOnlyThePlatformKnows() throws Exception {
        Path zip = folder.resolve("facebook.zip");
        FacebookExport.in(Layout.JSON_2024)
                .owner("Alex Example", "alex.example")
                .post(Post.at(1_625_400_000L).media(MediaItem.video(() -> FILM)))
                .writeZip(zip);
        try (Audit audit = scan(zip)) {
            assertThat(items(audit).values()).singleElement().satisfies(video -> {
                assertThat(video.location()).isEqualTo(new JudgedPhoto.Location(VIENNA, false));
                assertThat(video.reasons())
                        .extracting(Reason::code)
                        .contains(ReasonCode.LOCATION_KNOWN_TO_PLATFORM)
                        .doesNotContain(ReasonCode.LOCATION_IN_FILE);
            });
        }
    }

    @Test
    void whatOnlyTheFilmOfAPhotoTellsIsThePhotos() throws Exception {
        Path export = Files.createDirectories(folder.resolve("export"));
        // Made anew, so that it tells nothing beside the picture.
        Mat picture = Imgcodecs.imdecode(new MatOfByte(Films.people().get(0).bytes()), Imgcodecs.IMREAD_COLOR);
        Files.write(export.resolve("IMG_0001.JPG"), Pictures.encode(picture, ".jpg"));
        Files.write(export.resolve("IMG_0001.MOV"), FILM);
        try (Audit audit = scan(export)) {
            assertThat(items(audit)).containsOnlyKeys("IMG_0001.JPG");
            JudgedPhoto photo = item(audit, "IMG_0001.JPG");
            assertThat(photo.location()).isEqualTo(new JudgedPhoto.Location(VIENNA, true));
        }
    }

    @Test
    void whatAPhotoTellsItselfStandsBeforeItsFilm() {
        PhotoMetadata own = new PhotoMetadata(Timestamp.parse("2021-07-03T14:20:04"), null, "Camera", "123", null);
        PhotoMetadata filmed =
                new PhotoMetadata(Timestamp.parse("2021-07-03T12:20:05Z"), VIENNA, "Apple iPhone 12", null, "14.6");
        Photo still = new Photo(new PhotoId("0".repeat(64)), 640, 480, own, List.of());
        FilmPart part = new FilmPart(
                new Film(3_000, 3_000, "mp4", "h264", 320, 240, 0),
                filmed,
                1_200,
                0,
                true,
                null,
                null,
                null,
                3_000,
                0,
                List.of());
        Photo moving = MovingPhoto.of(still, List.of(part));
        assertThat(moving.metadata()).isEqualTo(new PhotoMetadata(own.takenAt(), VIENNA, "Camera", "123", "14.6"));
        assertThat(Objects.requireNonNull(moving.film()).unseen()).isEqualTo(1_200);
    }

    @Test
    void whatDamageHidesIsALineAndTheRestCounts() throws Exception {
        Path export = Files.createDirectories(folder.resolve("export"));
        byte[] film = Films.make(
                new FilmMaker.Form("matroska", "mjpeg", 640, 360, 0),
                List.of(
                        Films.Shot.of(Films.people().get(0), 3_000),
                        Films.Shot.of(Films.empty().get(0), 3_000),
                        Films.Shot.of(Films.people().get(2), 3_000)));
        Files.write(export.resolve("whole.mkv"), film);
        byte[] damaged = film.clone();
        byte[] noise = new byte[film.length / 3];
        new Random(3).nextBytes(noise);
        System.arraycopy(noise, 0, damaged, film.length / 3, noise.length);
        Files.write(export.resolve("damaged.mkv"), damaged);
        try (Audit audit = scan(export)) {
            List<AuditProblem> problems = audit.problems(100, Messages.english());
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.path()).isEqualTo("damaged.mkv");
                assertThat(problem.code()).isEqualTo(ProblemCode.VIDEO_DAMAGED.code());
                assertThat(problem.text()).containsPattern("0:0[2-4] of 0:09").doesNotContain("{");
            });
            assertThat(item(audit, "damaged.mkv").faces())
                    .hasSameSizeAs(item(audit, "whole.mkv").faces());
            JsonNode report = json(audit);
            for (JsonNode photo : report.path("photos")) {
                double unseen = photo.path("video").path("unseen").asDouble(0);
                if (photo.path("path").asString().equals("damaged.mkv")) {
                    assertThat(unseen).isBetween(1.5, 4.5);
                } else {
                    assertThat(photo.path("video").has("unseen")).isFalse();
                }
            }
            assertThat(report(audit, ReportWriter.Format.HTML, Discretion.Places.COARSE))
                    .contains("show nothing, because the file is damaged there");
        }
    }
}
