package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SamplePhotos;

/** {@code safe-copy}, as a user types it. */
class SafeCopyCommandTest {

    @TempDir
    private Path folder;

    private Path photo(String name) throws Exception {
        SamplePhotos samples = SamplePhotos.load();
        return Files.write(
                folder.resolve(name), samples.smallVariation(samples.people().get(1), 800, 4));
    }

    @Test
    void copiesAreWrittenElsewhereAndEachBadFileHasItsLine() throws Exception {
        Path photo = photo("Alex at home.jpg");
        byte[] before = Files.readAllBytes(photo);
        Path text = Files.writeString(folder.resolve("letter.jpg"), "no picture");
        Path out = folder.resolve("copies");

        CommandLineRun run = CommandLineRun.of("safe-copy", photo, text, folder.resolve("gone.jpg"), "--out", out);

        assertThat(run.exitCode()).as("some could not be made").isEqualTo(1);
        assertThat(run.out()).contains("copy-001.jpg: ").contains(" covered.").doesNotContain("copy-002");
        assertThat(run.err())
                .contains("letter.jpg: ")
                .contains("gone.jpg: This photo could not be read")
                .contains("clothes and place may still identify");
        assertThat(out).isDirectoryContaining("glob:**/copy-001.jpg").isDirectoryNotContaining("glob:**/*Alex*");
        assertThat(photo).hasBinaryContent(before);

        CommandLineRun again = CommandLineRun.of("safe-copy", photo, "--out", out);
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("is not empty");
    }

    @Test
    void peopleThatNobodyKnowsAreRefused() throws Exception {
        Path photo = photo("photo.jpg");
        CommandLineRun without =
                CommandLineRun.of("safe-copy", photo, "--hide", "p1", "--out", folder.resolve("copies"));
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("--store");

        Path store = folder.resolve("audit.sightline");
        Path photos = Files.createDirectories(folder.resolve("photos"));
        Files.copy(photo, photos.resolve("photo.jpg"));
        assertThat(CommandLineRun.of("scan", photos, "--out", folder.resolve("report"), "--store", store)
                        .exitCode())
                .isZero();
        CommandLineRun unknown = CommandLineRun.of(
                "safe-copy", photo, "--hide", "nobody", "--store", store, "--out", folder.resolve("copies"));
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("'nobody' is nobody of this audit");
        assertThat(folder.resolve("copies")).doesNotExist();
    }
}
