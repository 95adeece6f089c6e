package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Core;

class OpenCvTest {

    @Test
    void worksOverPhotosAndNotWithinThem() {
        OpenCv loaded = Pictures.openCv();

        assertThat(Core.getNumThreads()).isEqualTo(1);
        assertThat(loaded.version()).isEqualTo("4.9.0");
    }

    @Test
    void namesTheMachineAsTheChecksumsDo() {
        assertThat(NativeFiles.system()).matches("(linux|mac|windows)-(x86_64|arm64)");
    }

    @Test
    void unpacksOnceAndLeavesNothingElse() throws IOException {
        Path folder = Pictures.openCv().cache().resolve("native");
        List<Path> before = files(folder);

        Pictures.openCv();

        assertThat(files(folder)).isEqualTo(before).hasSize(1);
    }

    @Test
    void replacesALibraryThatWasChanged(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path cache) throws IOException {
        Path original = files(Pictures.openCv().cache().resolve("native")).get(0);
        Path library = cache.resolve(Pictures.openCv().cache().relativize(original));
        Files.createDirectories(library.getParent());
        Files.writeString(library, "Something else");

        // Not loaded: with two copies in one program it would be left to chance which one is called.
        assertThat(OpenCv.unpacked(cache)).isEqualTo(library);

        assertThat(Files.mismatch(library, original)).isEqualTo(-1);
        assertThat(files(cache)).containsExactly(library);
    }

    @Test
    void saysWhereItCannotUnpack(@TempDir Path folder) throws IOException {
        Path cache = Files.createFile(folder.resolve("a file"));

        assertThatThrownBy(() -> OpenCv.load(cache))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining(cache.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file ->
                            Files.isRegularFile(file) && !file.toString().contains("ffmpeg-"))
                    .toList();
        }
    }
}
