package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SamplePhotos;

/** The lines of {@code docs/batch.md} that spread a batch over several processes, as they stand there. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "xargs is missing there")
class MergedSharesTest {

    private static final int CHILDREN = 6;

    @TempDir
    private Path folder;

    private static List<String> documented() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "..", "docs", "batch.md"));
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("seq 1 4 | xargs"))
                .findFirst()
                .orElseThrow());
        return lines.subList(first, first + 2);
    }

    private void makeChildren() throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        for (int i = 1; i <= CHILDREN; i++) {
            Path child = Files.createDirectories(folder.resolve("exports/p" + i));
            Files.write(
                    child.resolve("a.jpg"),
                    samples.smallVariation(samples.people().get(0), 300, i));
            Files.writeString(
                    child.resolve("consent.json"),
                    "{\"version\": 1, \"person\": \"P" + i
                            + "\", \"agreedOn\": \"2026-11-01\", \"agreedTo\": [\"EXAMINATION\"]}");
        }
    }

    /** Stands for the launcher, which would look whether everything is built. */
    private void makeLauncher() throws IOException {
        String launcher = "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -Dsightline.home='" + folder.resolve("home") + "' -cp '" + System.getProperty("java.class.path")
                + "' " + Main.class.getName() + " \"$@\"\n";
        Path file = Files.writeString(folder.resolve("sightline"), launcher);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private int shell(String line) throws Exception {
        return new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start()
                .waitFor();
    }

    @Test
    void theDocumentedLinesExamineEachChildOnceAndBringAllTogether() throws Exception {
        makeChildren();
        makeLauncher();
        List<String> lines = documented();
        assertThat(lines.get(1)).startsWith("./sightline batch").endsWith("--merge");

        // Quick reports, so that the test is about the shares.
        String shares = lines.get(0) + " --effort quick --faces none --threads 1";
        assertThat(shell(shares))
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        assertThat(folder.resolve("results/index.html")).doesNotExist();
        String output = Files.readString(folder.resolve("output.txt"));
        for (int i = 1; i <= CHILDREN; i++) {
            assertThat(output).containsOnlyOnce("p" + i + ": Done.");
        }

        assertThat(shell(lines.get(1)))
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        assertThat(Files.readString(folder.resolve("output.txt"))).contains(CHILDREN + " of " + CHILDREN + " done.");
        assertThat(Files.readString(folder.resolve("results/index.html"))).contains("p6.sealed");
        assertThat(folder.resolve("results/aggregate.json")).exists();
    }
}
