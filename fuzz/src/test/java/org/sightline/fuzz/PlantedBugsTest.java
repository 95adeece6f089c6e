package org.sightline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fuzz.planted.EndlessSegments;
import org.sightline.fuzz.planted.OffByOne;
import org.sightline.fuzz.planted.TrustingHeader;

/** Bugs that were planted are found: otherwise a run without findings would tell nothing. */
@Tag("slow")
class PlantedBugsTest {

    @TempDir
    private Path folder;

    private String fuzz(Class<?> target, byte[] seed) throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.write(seeds.resolve("seed"), seed);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=org.sightline.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + File.separator,
                        "-timeout=3",
                        "-seed=1",
                        "-max_len=200",
                        "-max_total_time=60",
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        return Files.readString(log, StandardCharsets.ISO_8859_1);
    }

    @Test
    void lengthThatIsOffByOne() throws Exception {
        byte[] seed = {0, 0, 0, 0, 5, 'A', 1, 2, 3, 4, 5, 3, 'B', 1, 2, 3};
        assertThat(fuzz(OffByOne.class, seed)).contains("ArrayIndexOutOfBoundsException");
    }

    @Test
    void allocationOfWhatAHeaderAnnounces() throws Exception {
        byte[] seed = {'X', 'I', 'C', '1', 0, 4, 0, 4, 9, 9, 9, 9, 9};
        assertThat(fuzz(TrustingHeader.class, seed)).contains("OutOfMemoryError");
    }

    @Test
    void loopWithoutEnd() throws Exception {
        byte[] seed = {1, 2, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 1, (byte) 0xFF, (byte) 0xE1, 0, 4, 1, 1};
        assertThat(fuzz(EndlessSegments.class, seed)).contains("timeout");
    }
}
