package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.archive.ExportFolder;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SamplePhotos;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A download of Instagram and Threads through a whole scan to the report. */
class MetaScanTest {

    private static final String POSTS = """
            [{"media": [{"uri": "media/posts/202001/instagram.jpg", "creation_timestamp": 1577880000}]},
             {"media": [{"uri": "media/posts/202001/both.jpg", "creation_timestamp": 1377880000}]}]
            """;
    private static final String THREADS = """
            {"text_post_app_text_posts": [
              {"media": [{"uri": "media/posts/202001/both.jpg", "creation_timestamp": 1577880002}]},
              {"media": [{"uri": "media/posts/202001/threads.jpg", "creation_timestamp": 1577880003}]}]}
            """;
    private static final String PROFILE = """
            {"profile_user": [{"string_map_data": {"Username": {"value": "alex.example"}, "Private Account": {"value": "True"}}}]}
            """;
    private static final String CHANGES = """
            {"account_history_account_privacy_history": [
              {"title": "Switched to Private", "string_map_data": {"Time": {"timestamp": 1500000000}}}]}
            """;

    @TempDir
    private Path temporary;

    private JsonNode report() throws Exception {
        ExportFolder export = new ExportFolder(temporary.resolve("export"))
                .file("your_instagram_activity/media/posts_1.json", POSTS)
                .file("your_instagram_activity/threads/threads_and_replies.json", THREADS)
                .file("personal_information/personal_information/personal_information.json", PROFILE)
                .file(
                        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
                        CHANGES);
        Path pictures = Files.createDirectories(export.folder().resolve("media/posts/202001"));
        SamplePhotos samples = SamplePhotos.load();
        int number = 0;
        for (String name : List.of("instagram", "both", "threads", "nobody")) {
            Files.write(
                    pictures.resolve(name + ".jpg"),
                    samples.smallVariation(samples.people().get(0), 300, ++number));
        }
        Engine engine = TestEngine.start();
        try (Audit audit = TestEngine.open(temporary.resolve("audit.sightline"))) {
            ScanResult result = new ScanJob(engine, audit, List.of(export.folder()), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(result.analysed()).as("each picture is examined once").isEqualTo(4);
            List<Path> files = new ReportWriter("0", Clock.systemUTC())
                    .write(audit, List.of(), temporary.resolve("report"), EnumSet.of(ReportWriter.Format.JSON));
            return JsonMapper.shared().readTree(Files.readAllBytes(files.get(0)));
        }
    }

    private static List<String> appearances(JsonNode report, String picture) {
        List<String> found = new ArrayList<>();
        for (JsonNode photo : report.path("photos")) {
            for (JsonNode appearance : photo.path("appearances")) {
                if (appearance.path("path").asString().endsWith(picture)) {
                    found.add(appearance.path("archive").asString() + " "
                            + appearance.path("kind").asString() + " "
                            + appearance.path("audience").asString());
                }
            }
        }
        return found;
    }

    @Test
    void eachPlatformHasItsAppearancesAndTheAccountsHistoryIsTold() throws Exception {
        JsonNode report = report();

        assertThat(appearances(report, "instagram.jpg")).containsExactly("instagram-1 POST FOLLOWERS");
        assertThat(appearances(report, "both.jpg"))
                .containsExactlyInAnyOrder("instagram-1 POST FOLLOWERS", "threads-1 POST UNKNOWN");
        assertThat(appearances(report, "threads.jpg")).containsExactly("threads-1 POST UNKNOWN");
        assertThat(appearances(report, "nobody.jpg")).containsExactly("instagram-1 UNLISTED UNKNOWN");
        JsonNode account = StreamSupport.stream(report.path("archives").spliterator(), false)
                .filter(archive -> archive.path("platform").asString().equals("instagram"))
                .findFirst()
                .orElseThrow()
                .path("account");
        assertThat(account.path("handle").asString()).isEqualTo("alex.example");
        assertThat(account.path("visibility").asString()).isEqualTo("FOLLOWERS");
        assertThat(account.path("history")).singleElement().satisfies(change -> {
            assertThat(change.path("at").asString()).isEqualTo("2017-07-14T02:40:00Z");
            assertThat(change.path("visibility").asString()).isEqualTo("FOLLOWERS");
        });
        assertThat(report.path("summary").path("byAudience").path("PUBLIC").asInt(0))
                .isZero();
        try (InputStream in =
                MetaScanTest.class.getResourceAsStream("/org/sightline/resources/schema/report-1.schema.json")) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(report.toString(), InputFormat.JSON))
                    .isEmpty();
        }
    }
}
