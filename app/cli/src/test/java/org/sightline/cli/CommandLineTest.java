package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command, as a user types it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {

    private Path folder = Path.of("");
    private Path export = Path.of("");
    private Path store = Path.of("");
    private Path portrait = Path.of("");
    private Path group = Path.of("");

    @BeforeAll
    void makeAnExportAndExamineIt(@TempDir Path temporary) throws Exception {
        folder = temporary;
        export = folder.resolve("facebook.zip");
        store = folder.resolve("audit.sightline");
        SampleExport.large(12).export().writeZip(export);
        SamplePhotos photos = SamplePhotos.load();
        portrait = Files.write(
                folder.resolve("portrait.jpg"), photos.part(photos.people().get(0), 0.0, 0.45, 50));
        group = Files.write(folder.resolve("group.jpg"), photos.people().get(4).bytes());
        CommandLineRun run = CommandLineRun.of("scan", export, "--out", folder.resolve("first"), "--store", store);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static JsonNode json(Path file) throws Exception {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    @Test
    void scanSaysWhatWasFoundAndWhereTheReportIs() throws Exception {
        Path out = folder.resolve("said");
        CommandLineRun run = CommandLineRun.of("scan", export, "--out", out, "--store", store);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1 photo that anyone can see shows a face that this app could match.")
                .contains("more might: nothing in the archive says who could see them.")
                .contains("Report: " + out.resolve("report.json"))
                .contains("Report: " + out.resolve("photos.csv"))
                .contains("To find out who can see them: sightline ask " + store)
                .doesNotContainIgnoringCase("safe");
        assertThat(json(out.resolve("report.json")).path("version").asInt()).isEqualTo(1);
        assertThat(Files.readAllLines(out.resolve("photos.csv"))).hasSizeGreaterThan(5);
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedUnlessForced() throws Exception {
        Path out = Files.createDirectories(folder.resolve("full"));
        Files.writeString(out.resolve("mine.txt"), "keep me");

        CommandLineRun refused = CommandLineRun.of("scan", export, "--out", out, "--store", store);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is not empty").contains("--force");
        assertThat(out.resolve("report.json")).doesNotExist();

        CommandLineRun forced = CommandLineRun.of("scan", export, "--out", out, "--store", store, "--force");
        assertThat(forced.exitCode()).isZero();
        assertThat(out.resolve("report.json")).exists();
        assertThat(out.resolve("mine.txt")).hasContent("keep me");
    }

    @Test
    void onlyTheFormatsAskedForAreWritten() {
        Path out = folder.resolve("csv");
        CommandLineRun.of("scan", export, "--out", out, "--store", store, "--format", "csv");

        assertThat(out.resolve("photos.csv")).exists();
        assertThat(out.resolve("report.json")).doesNotExist();
    }

    @Test
    void aProfileSaysWhatTheTimeWasSpentOn() {
        CommandLineRun run = CommandLineRun.of(
                "scan", export, "--out", folder.resolve("profiled"), "--effort", "quick", "--profile");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("Profile of")
                .contains("decode")
                .contains("embed")
                .contains("store");
        assertThat(run.out()).doesNotContain("Profile");
    }

    @Test
    void nothingReadableEndsWithThree() {
        CommandLineRun run =
                CommandLineRun.of("scan", folder.resolve("nowhere.zip"), "--out", folder.resolve("nothing"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(folder.resolve("nothing")).doesNotExist();
        assertThat(run.err()).contains("nowhere.zip").contains("S-101").contains("None of what was named");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scan",
                "scan x.zip",
                "scan x.zip --out o --assume facebook",
                "scan x.zip --out o --assume myspace=PUBLIC",
                "scan x.zip --out o --assume facebook=EVERYBODY",
                "scan x.zip --out o --assume facebook=UNKNOWN",
                "scan x.zip --out o --assume facebook:2012-13-01..=PUBLIC",
                "scan x.zip --out o --assume facebook:2013-01-01..2012-01-01=PUBLIC",
                "scan x.zip --out o --effort fast",
                "scan x.zip --out o --include secrets",
                "scan x.zip --out o --threads 0",
                "scan x.zip --out o --format docx",
                "scan x.zip --out o --progress loud",
                "preview",
                "preview x.zip --threads 0",
                "find",
                "find x.jpg",
                "find x.jpg --store a --top 0",
                "explain",
                "dance",
                ""
            })
    void wrongUsageEndsWithTwoAndSaysWhy(String words) {
        CommandLineRun run = CommandLineRun.of((Object[]) words.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        assertThat(Path.of("o")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "scan --help",
                "find --help",
                "explain --help",
                "ask --help",
                "demo --help",
                "doctor --help"
            })
    void everyCommandHelps(String words) {
        CommandLineRun run = CommandLineRun.of((Object[]) words.split(" ", -1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: sightline");
    }

    @Test
    void assumptionsReachTheReport() throws Exception {
        Path out = folder.resolve("assumed");
        CommandLineRun run = CommandLineRun.of(
                "scan", export, "--out", out, "--store", store, "--assume", "facebook:..2030-01-01=public");

        assertThat(run.exitCode()).isZero();
        JsonNode summary = json(out.resolve("report.json")).path("summary");
        assertThat(summary.path("publicWithIdentifiableFace").asLong()).isPositive();
        assertThat(summary.path("unknownAudienceWithIdentifiableFace").asLong()).isZero();
    }

    @Test
    void progressIsToldAsJsonLines() throws Exception {
        Path fresh = folder.resolve("progress.sightline");
        CommandLineRun run = CommandLineRun.of(
                "scan", export, "--out", folder.resolve("progress"), "--store", fresh, "--progress", "json");

        assertThat(run.err().lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("phase"))
                                .isTrue());
        assertThat(run.err()).contains("OPENING", "READING", "EXAMINING", "FINISHED");
    }

    @Test
    void previewTellsWhatAScanWouldDo() {
        CommandLineRun run = CommandLineRun.of("preview", export);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("facebook, account alex.example: facebook.zip")
                .contains("1 photos in messages (counted, examined only with --include)")
                .contains("of 12 picture files would be examined")
                .contains("To examine: 11 pictures, first what others may see.")
                .containsPattern("That would take \\d+ s to \\d+ s, by \\d+ pictures that were measured")
                .containsPattern("The store would become \\d+ to \\d+ MB large");
        CommandLineRun unmeasured = CommandLineRun.of("preview", export, "--no-measure", "--include", "messages");
        assertThat(unmeasured.out())
                .contains("To examine: 12 pictures")
                .contains("was not measured")
                .doesNotContain("That would take");
        assertThat(CommandLineRun.of("preview", folder.resolve("nowhere.zip")).exitCode())
                .isEqualTo(3);
    }

    @Test
    void findAnswersLikeASearchEngine() throws Exception {
        CommandLineRun run = CommandLineRun.of("find", group, "--face", "1", "--store", store, "--json", "--top", "3");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertThat(answer.propertyNames()).containsExactly("query", "results");
        assertThat(answer.path("results")).isNotEmpty();
        JsonNode best = answer.path("results").get(0);
        assertThat(best.propertyNames())
                .containsExactly("photo", "path", "archive", "similarity", "band", "box", "person", "appearances");
        assertThat(best.path("similarity").asDouble()).isGreaterThan(0.8);
        assertThat(best.path("band").asString()).isEqualTo("VERY_LIKELY");
    }

    @Test
    void findAsksWhichOfSeveralFaces() {
        CommandLineRun run = CommandLineRun.of("find", group, "--store", store);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("shows 5 faces").contains("--face N").contains("  5  at ");
        assertThat(CommandLineRun.of("find", group, "--store", store, "--face", "6")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void findInExportsNeedsNoStore() {
        CommandLineRun run = CommandLineRun.of("find", group, export, "--face", "2", "--threads", "2");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Very likely the same");
    }

    @Test
    void findWithoutAFaceSaysSo() throws Exception {
        Path scene = Files.write(
                folder.resolve("scene.jpg"),
                SamplePhotos.load().emptyScenes().get(0).bytes());
        CommandLineRun run = CommandLineRun.of("find", scene, "--store", store);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no face found by this app");
    }

    @Test
    void explainTellsWhyByFileAndById() throws Exception {
        JsonNode photo =
                json(folder.resolve("first/report.json")).path("photos").get(0);
        String id = photo.path("id").asString();

        CommandLineRun byId = CommandLineRun.of("explain", id, "--store", store);
        assertThat(byId.exitCode()).as(byId.err()).isZero();
        assertThat(byId.out())
                .contains(photo.path("path").asString())
                .contains("Why")
                .contains("Where it stood")
                .contains("Faces");

        CommandLineRun byFile = CommandLineRun.of("explain", group);
        assertThat(byFile.exitCode()).as(byFile.err()).isZero();
        assertThat(byFile.out())
                .contains("STRONG")
                .contains("What it gives away")
                .contains("SONY ILCE-7");

        assertThat(CommandLineRun.of("explain", "ffffffffffffffff", "--store", store)
                        .exitCode())
                .isEqualTo(3);
        assertThat(CommandLineRun.of("explain", portrait, "--store", store).exitCode())
                .isEqualTo(3);
    }

    @Test
    void demoMakesAnExportAndItsReport() throws Exception {
        Path out = folder.resolve("demo");
        CommandLineRun run = CommandLineRun.of("demo", "--out", out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(out.resolve("facebook-sample.zip")).exists();
        assertThat(run.out()).contains("1 photo that anyone can see shows a face");
        assertThat(json(out.resolve("report/report.json")).path("problems")).isEmpty();
    }

    @Test
    void doctorFindsEverythingInOrder() {
        CommandLineRun run = CommandLineRun.of("doctor");

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("ok    OpenCV", "ok    Models", "ok    A sample photo")
                .doesNotContain("FAIL");
    }

    @Test
    void aStoreOfAnotherKindIsRefusedInWords() throws Exception {
        Path text = Files.writeString(folder.resolve("text.sightline"), "no store at all ".repeat(100));
        CommandLineRun run = CommandLineRun.of("scan", export, "--out", folder.resolve("bad"), "--store", text);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is no store of Sightline").doesNotContain("Exception");
        assertThat(Objects.requireNonNull(Files.readString(text))).startsWith("no store at all");
    }
}
