package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SamplePhotos;

/** The real program, with its log, examines what fails in many ways: nothing of it stands in any file the program keeps. */
class SecretsInLogsTest {

    private static final List<String> CANARIES =
            List.of("Xylokarp", "Quendolyn", "zwiebelfisch", "Brunhilde", "54.443217", "Nachtigallenbrunnen");

    @TempDir
    private Path folder;

    private Path export() throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        Path root = folder.resolve("export/facebook-Brunhilde");
        Path posts = Files.createDirectories(root.resolve("your_facebook_activity/posts/media"));
        byte[] picture = samples.smallVariation(samples.people().get(0), 300, 5);
        Files.write(posts.resolve("zwiebelfisch whole.jpg"), picture);
        Files.write(posts.resolve("zwiebelfisch cut.jpg"), Arrays.copyOf(picture, picture.length / 2));
        Files.writeString(posts.resolve("zwiebelfisch none.jpg"), "Xylokarp, no picture");
        // A list that breaks in the middle: what it holds is in the message of the parser's exception.
        Files.writeString(posts.resolveSibling("your_posts__check_ins__photos_and_videos_1.json"), """
                [{"timestamp": 1600000000, "attachments": [{"data": [{"media": {
                  "uri": "your_facebook_activity/posts/media/zwiebelfisch whole.jpg", "description": "Xylokarp"}},
                  {"place": {"name": "Nachtigallenbrunnen", "coordinate": {"latitude": 54.443217}}}]}],
                  "tags": [{"name": "Quendolyn"}]}, {"timestamp": Brunhilde
                """);
        Path broken = folder.resolve("export/facebook-Brunhilde-2.zip");
        Files.writeString(broken, "PK\003\004 Quendolyn, no ZIP");
        return folder.resolve("export");
    }

    private List<Path> found(Path below) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (CANARIES.stream()
                        .anyMatch(canary ->
                                content.contains(canary) || file.toString().contains(canary))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void nothingOfAnExportStandsInTheLogOrAnyOtherFile() throws Exception {
        Path home = folder.resolve("home");
        Path out = folder.resolve("out");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsightline.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "scan",
                        export().toString(),
                        "--store",
                        Files.createDirectories(home).resolve("audit.sightline").toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        assertThat(program.waitFor())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();

        try (Stream<Path> logs = Files.list(home.resolve("logs"))) {
            assertThat(logs.filter(log -> log.toFile().length() > 0))
                    .as("there is a log to search")
                    .isNotEmpty();
        }
        assertThat(found(home)).isEmpty();
        assertThat(found(out))
                .as("reports are plain on purpose, so the search finds them")
                .isNotEmpty();
    }
}
