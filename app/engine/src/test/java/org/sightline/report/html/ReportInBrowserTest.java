package org.sightline.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.Pictures;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.TestEngine;
import org.sightline.samples.SampleExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page for people in headless Chromium: no request, no overflow at 200 % zoom, nothing that an automated checker of
 * accessibility minds, in light and dark. Left out where Chromium (Debian: {@code chromium}), Node.js or the npm packages are
 * missing.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();
    private static final int MANY = 2_000;

    @TempDir
    private static Path temporary;

    private final Engine engine = TestEngine.start();
    private final Engine quick = TestEngine.quick();
    private String chromium = "";

    @BeforeAll
    void fetchTheChecker() throws Exception {
        Optional<Path> browser = onPath("chromium").or(() -> onPath("chromium-browser"));
        assumeTrue(browser.isPresent(), "Left out: there is no Chromium here (Debian: apt-get install chromium)");
        assumeTrue(onPath("node").isPresent() && onPath("npm").isPresent(), "Left out: Node.js and npm are missing");
        chromium = browser.orElseThrow().toString();
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json", "check.js")) {
            Files.copy(
                    Path.of("src", "test", "browser", file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(FOLDER.resolve("node_modules").resolve("axe-core"))) {
            int code = run(
                    temporary.resolve("npm.txt"),
                    "npm",
                    "ci",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--prefer-offline",
                    "--loglevel=error");
            assumeTrue(code == 0, "Left out: the checker could not be fetched from the npm registry");
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int run(Path output, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile());
        builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("The browser did not answer");
        }
        return process.exitValue();
    }

    private Path report(Engine engine, int photos, Discretion discretion) throws IOException {
        Path zip = temporary.resolve("export-" + photos + ".zip");
        if (Files.notExists(zip)) {
            SampleExport export = photos == 0 ? SampleExport.demo() : SampleExport.large(photos);
            export.export().writeZip(zip);
        }
        Path out = Files.createDirectories(temporary.resolve("report-" + photos + "-" + discretion.faces()));
        try (Audit audit = TestEngine.stores().temporary()) {
            new ScanJob(engine, audit, List.of(zip), ScanOptions.usual()).run(progress -> {}, new CancellationToken());
            try (Pictures pictures = new Pictures(engine, audit, List.of(), HtmlReport.PICTURE_SIDE)) {
                return new HtmlReport(
                                "sightline test",
                                Instant.parse("2026-11-22T12:00:00Z"),
                                Locale.ENGLISH,
                                discretion,
                                pictures)
                        .write(audit, List.of(), out)
                        .get(0);
            }
        }
    }

    private JsonNode look(Path report, String name) throws Exception {
        Path screenshots = Files.createDirectories(FOLDER.resolve("screenshots").resolve(name));
        Path said = temporary.resolve(name + ".json");
        int code = run(said, "node", "check.js", chromium, report.toString(), screenshots.toString());
        assertThat(code).as("the browser looked at it").isZero();
        return JsonMapper.shared().readTree(Files.readString(said));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static void isInOrder(JsonNode said, int pictures) {
        assertThat(texts(said.get("requests"))).as("requests").isEmpty();
        assertThat(texts(said.get("messages"))).as("what the browser minds").isEmpty();
        assertThat(said.get("styled").asBoolean())
                .as("the policy lets its style sheet in")
                .isTrue();
        assertThat(said.get("pictures").asInt()).isEqualTo(pictures);
        for (String theme : List.of("light", "dark")) {
            JsonNode axe = said.get("axe").get(theme);
            assertThat(texts(axe.get("failed"))).as(theme).isEmpty();
            assertThat(texts(axe.get("passed"))).contains("color-contrast", "heading-order", "html-has-lang");
            // Where there is no picture there is nothing to describe.
            assertThat(texts(axe.get("passed")).contains("image-alt")).isEqualTo(pictures > 0);
        }
        said.get("overflow")
                .forEach(pixels -> assertThat(pixels.asInt()).as("overflow").isZero());
    }

    @Test
    void theReportOfTheDemonstration() throws Exception {
        Path report = report(engine, 0, Discretion.USUAL);
        JsonNode said = look(report, "demonstration");
        isInOrder(said, countOf(report, "<img "));
    }

    @Test
    void withoutFaces() throws Exception {
        isInOrder(look(report(engine, 0, Discretion.USUAL.withoutFaces()), "without-faces"), 0);
    }

    /** How long it takes to open is told, not demanded: machines differ. */
    @Test
    void theReportOfManyPhotos() throws Exception {
        Path report = report(quick, MANY, Discretion.USUAL);
        JsonNode said = look(report, "many");
        isInOrder(said, HtmlReport.PHOTOS_A_PAGE);
        System.out.println("Opening the report of " + MANY + " photos, " + said.get("bytes")
                + " bytes, in milliseconds: " + said.get("milliseconds"));
    }

    private static int countOf(Path file, String text) throws IOException {
        return Files.readString(file).split(text, -1).length - 1;
    }
}
