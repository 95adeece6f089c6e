package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.archive.ExportFolder;
import org.sightline.model.Audience;
import org.sightline.model.Copy;
import org.sightline.model.Effort;
import org.sightline.model.PlacedAppearance;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SamplePhotos;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One picture in the exports of several platforms, each of which wrote it anew; and bursts, which are several pictures. */
class CopyScanTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temporary;

    private final SamplePhotos samples = SamplePhotos.load();
    private final Engine engine = TestEngine.start();
    private byte[] picture = new byte[0];
    private byte[] another = new byte[0];

    @BeforeEach
    void pictures() {
        picture = samples.smallVariation(samples.people().get(0), 1000, 1);
        another = samples.smallVariation(samples.people().get(1), 900, 2);
    }

    /** A private account, whose posts its followers saw; or one whose first picture is the profile's, which everybody sees. */
    private Path instagram(String handle, boolean closed, byte[]... pictures) throws IOException {
        List<String> posts = new ArrayList<>();
        Path folder = temporary.resolve("instagram-" + handle + "-2026-01-01");
        Path media = Files.createDirectories(folder.resolve("media/posts/202001"));
        for (int i = 0; i < pictures.length; i++) {
            Files.write(media.resolve("picture" + i + ".jpg"), pictures[i]);
            if (closed || i > 0) {
                posts.add("""
                        {"media": [{"uri": "media/posts/202001/picture%d.jpg", "creation_timestamp": 1577880000}]}
                        """.formatted(i));
            }
        }
        String profile = closed ? "" : """
                "media_map_data": {"Profile Photo": {"uri": "media/posts/202001/picture0.jpg",
                  "creation_timestamp": 1577880000, "title": ""}},
                """;
        return new ExportFolder(folder)
                .file("your_instagram_activity/media/posts_1.json", "[" + String.join(",", posts) + "]")
                .file("personal_information/personal_information/personal_information.json", """
                        {"profile_user": [{%s "string_map_data": {"Username": {"value": "%s"},
                          "Private Account": {"value": "%s"}}}]}
                        """.formatted(
                                profile, handle, closed ? "True" : "False"))
                .folder();
    }

    /** Posts whose audience the export does not tell. */
    private Path facebook(byte[]... pictures) throws IOException {
        StringBuilder posts = new StringBuilder();
        Path folder = temporary.resolve("facebook-alex-2026-01-01");
        Path media = Files.createDirectories(folder.resolve("your_facebook_activity/posts/media"));
        for (int i = 0; i < pictures.length; i++) {
            Files.write(media.resolve("picture" + i + ".jpg"), pictures[i]);
            posts.append(i == 0 ? "" : ",").append("""
                    {"timestamp": 1600000000, "attachments": [{"data": [
                      {"media": {"uri": "your_facebook_activity/posts/media/picture%d.jpg",
                        "creation_timestamp": 1600000000}}]}]}
                    """.formatted(i));
        }
        return new ExportFolder(folder)
                .file("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", "[" + posts + "]")
                .folder();
    }

    private Path library(byte[]... pictures) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("library"));
        for (int i = 0; i < pictures.length; i++) {
            Files.write(folder.resolve("frame" + i + ".jpg"), pictures[i]);
        }
        return folder;
    }

    private Audit open(String store) {
        return TestEngine.open(temporary.resolve(store + ".sightline"));
    }

    private ScanResult scan(Audit audit, Path... exports) {
        return scan(audit, ScanListener.NONE, new CancellationToken(), exports);
    }

    private ScanResult scan(Audit audit, ScanListener listener, CancellationToken cancellation, Path... exports) {
        return new ScanJob(engine, audit, List.of(exports), new ScanOptions(Set.of(), 2, Effort.QUICK))
                .run(listener, cancellation);
    }

    private static List<JudgedPhoto> photos(Audit audit) {
        List<JudgedPhoto> photos = new ArrayList<>();
        audit.forEachPhoto(List.of(), photos::add);
        return photos;
    }

    private static String sha256(PlacedAppearance placed) {
        Copy copy = Objects.requireNonNull(placed.copy());
        return copy.id().sha256();
    }

    private JsonNode report(Audit audit, String name) throws Exception {
        Path file = new ReportWriter("0", NOON)
                .write(audit, List.of(), temporary.resolve(name), EnumSet.of(ReportWriter.Format.JSON))
                .get(0);
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    @Test
    void onePictureOnThreePlatformsIsOnePhotoWithThreeAppearances() throws Exception {
        byte[] seenByAll = Rewriting.rewritten(picture, 640, 0.7);
        byte[] seenByFollowers = Rewriting.rewritten(picture, 800, 0.8);
        Path[] exports = {
            instagram("open.example", false, seenByAll, another),
            instagram("closed.example", true, seenByFollowers),
            facebook(picture)
        };
        try (Audit audit = open("store")) {
            scan(audit, exports);

            assertThat(photos(audit)).hasSize(2);
            JudgedPhoto photo = photos(audit).stream()
                    .filter(judged -> judged.appearances().size() == 3)
                    .findFirst()
                    .orElseThrow();
            assertThat(photo.audience()).isEqualTo(Audience.PUBLIC);
            assertThat(photo.audienceUnknown()).isTrue();
            assertThat(photo.photo().id().sha256()).isEqualTo(FileExaminer.sha256(picture));
            assertThat(photo.path()).isEqualTo("your_facebook_activity/posts/media/picture0.jpg");
            assertThat(photo.appearances())
                    .extracting(CopyScanTest::sha256)
                    .containsExactlyInAnyOrder(
                            FileExaminer.sha256(seenByAll),
                            FileExaminer.sha256(seenByFollowers),
                            FileExaminer.sha256(picture));
            assertThat(photo.appearances())
                    .extracting(placed -> placed.appearance().audience())
                    .containsExactlyInAnyOrder(Audience.PUBLIC, Audience.FOLLOWERS, Audience.UNKNOWN);

            assertThat(audit.summary(List.of()).photos()).isEqualTo(2);
            assertThat(audit.archives()).map(archive -> archive.photos()).containsExactlyInAnyOrder(2, 1, 1);
            FaceAnswer answer = new FaceSearch(audit).find(photo.photo().faces().get(0), 10, List.of());
            List<FaceMatch> matches = ((FaceAnswer.Found) answer).matches();
            assertThat(matches)
                    .filteredOn(match -> match.similarity() > 0.9)
                    .as("the picture is found once")
                    .singleElement()
                    .satisfies(match -> assertThat(match.photo().path()).isEqualTo(photo.path()));
            assertThat(audit.photo(
                            Objects.requireNonNull(photo.appearances().get(0).copy())
                                    .id(),
                            List.of()))
                    .as("by the bytes of any copy")
                    .hasValueSatisfying(found -> assertThat(found.path()).isEqualTo(photo.path()));

            Files.delete(exports[2].resolve("your_facebook_activity/posts/media/picture0.jpg"));
            try (Pictures small = new Pictures(engine, audit, List.of(), 100)) {
                assertThat(small.of(List.of(new Pictures.Request(photo, List.of()))))
                        .as("a copy shows the same")
                        .singleElement()
                        .isInstanceOf(Pictures.Small.class);
                assertThat(small.of(List.of(new Pictures.Request(photo, List.of())), 60))
                        .as("in another size")
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Pictures.Small.class,
                                made -> assertThat(Math.max(made.width(), made.height()))
                                        .isEqualTo(60));
                assertThat(small.of(picture, 80))
                        .as("of a file that is not the audit's")
                        .isInstanceOfSatisfying(
                                Pictures.Small.class,
                                made -> assertThat(Math.max(made.width(), made.height()))
                                        .isEqualTo(80));
                assertThat(small.of(new byte[] {1, 2, 3}, 80)).isEqualTo(Pictures.Missing.NOT_READABLE);
            }
        }
    }

    @Test
    void aBurstNeverLendsItsAudience() throws Exception {
        byte[][] frames = new byte[5][];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = Rewriting.moved(picture, 0.004 * i, 0.003 * i, 0.3 * i);
        }
        byte[] posted = Rewriting.rewritten(frames[2], 640, 0.75);
        try (Audit audit = open("store")) {
            scan(audit, library(frames), instagram("open.example", false, posted));

            for (JudgedPhoto photo : photos(audit)) {
                if (photo.audience() == Audience.PUBLIC) {
                    assertThat(photo.appearances())
                            .extracting(CopyScanTest::sha256)
                            .isSubsetOf(FileExaminer.sha256(frames[2]), FileExaminer.sha256(posted));
                }
            }
            assertThat(photos(audit))
                    .as("the very frame is told from its neighbours")
                    .hasSize(5);
        }
    }

    @Test
    void framesThatCannotBeToldApartAreJoinedWithNothing() throws Exception {
        byte[] posted = Rewriting.rewritten(picture, 640, 0.7);
        byte[] once = Rewriting.rewritten(picture, 900, 0.9);
        try (Audit audit = open("store")) {
            scan(audit, library(picture, once), instagram("open.example", false, posted));

            assertThat(photos(audit)).hasSize(3);
        }
    }

    @Test
    void twoFilesOfOneArchiveStayTwoPhotos() throws Exception {
        try (Audit audit = open("store")) {
            scan(audit, library(picture, Rewriting.rewritten(picture, 700, 0.8)));

            assertThat(photos(audit)).hasSize(2);
        }
    }

    @Test
    void theSameArchiveTwiceAddsNothing() throws Exception {
        Path closed = instagram("closed.example", true, Rewriting.rewritten(picture, 800, 0.8));
        Path posts = facebook(picture);
        try (Audit audit = open("store")) {
            scan(audit, closed, posts);
            JsonNode first = report(audit, "first");
            assertThat(scan(audit, closed, posts).analysed()).isZero();

            assertThat(first.path("photos")).hasSize(1);
            assertThat(report(audit, "second")).isEqualTo(first);
        }
    }

    @Test
    void aScanAfterAChangeGivesWhatAFreshOneGives() throws Exception {
        Path closed = instagram("closed.example", true, Rewriting.rewritten(picture, 800, 0.8));
        Path posts = facebook(picture, another);
        Path open = instagram("open.example", false, Rewriting.rewritten(picture, 640, 0.7));
        try (Audit audit = open("store");
                Audit fresh = open("fresh")) {
            scan(audit, closed, posts);
            assertThat(photos(audit)).hasSize(2);
            // The best copy goes, another one comes.
            Files.write(
                    posts.resolve("your_facebook_activity/posts/media/picture0.jpg"),
                    samples.smallVariation(samples.people().get(3), 800, 4));
            scan(audit, closed, posts, open);
            scan(fresh, closed, posts, open);

            JsonNode again = report(audit, "again");
            assertThat(again.path("photos")).hasSize(3);
            assertThat(again).isEqualTo(report(fresh, "fresh-report"));
        }
    }

    @Test
    void aScanThatWasStoppedGivesInTheEndWhatAWholeOneGives() throws Exception {
        Path closed = instagram("closed.example", true, Rewriting.rewritten(picture, 800, 0.8), another);
        Path posts = facebook(picture, Rewriting.rewritten(another, 600, 0.8));
        try (Audit audit = open("store");
                Audit whole = open("whole")) {
            CancellationToken cancellation = new CancellationToken();
            scan(
                    audit,
                    progress -> {
                        if (progress.done() > 0) {
                            cancellation.cancel();
                        }
                    },
                    cancellation,
                    closed,
                    posts);
            scan(audit, closed, posts);
            scan(whole, closed, posts);

            JsonNode resumed = report(audit, "resumed");
            assertThat(resumed.path("photos")).hasSize(2);
            assertThat(resumed).isEqualTo(report(whole, "whole-report"));
        }
    }
}
