package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite's native part is unpacked among temporary files, which is where a full disk may show first. */
class NoTemporaryFilesTest {

    @TempDir
    private Path folder;

    /** Takes a store's lock in a process of its own, because a library is loaded once. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) {
            try {
                StoreLock.take(Path.of(arguments[0])).close();
            } catch (StoreException refused) {
                System.out.println(refused.reason() + " " + refused.getMessage());
            }
        }
    }

    private String open(Path temporaryFiles) throws Exception {
        Path output = folder.resolve("output");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporaryFiles,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        folder.resolve("audit.sightline").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return Files.readString(output);
    }

    @Test
    void isNotTakenForAnotherProgramThatHasTheStore() throws Exception {
        Path missing = folder.resolve("missing");

        assertThat(open(missing))
                .contains("FAILED")
                .contains("temporary files")
                .contains(missing.toString())
                .contains("disk")
                .doesNotContain("another Sightline");
        assertThat(folder.resolve("audit.sightline.lock")).doesNotExist();
    }

    @Test
    void nothingIsSaidWhereThereIsRoom() throws Exception {
        assertThat(open(folder)).doesNotContain("FAILED");
    }
}
