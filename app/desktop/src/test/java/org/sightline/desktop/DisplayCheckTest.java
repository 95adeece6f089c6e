package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.words.Messages;

class DisplayCheckTest {

    private static final String[] PACKAGES = {"libgtk-3-0", "libxtst6", "libgl1", "libxxf86vm1", "xvfb"};
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @TempDir
    private Path root = Path.of("unset");

    private Path multiarch = Path.of("unset");

    @BeforeEach
    void installLibraries() throws IOException {
        multiarch = Files.createDirectories(root.resolve("usr/lib/x86_64-linux-gnu"));
        Files.createFile(multiarch.resolve("libgtk-3.so.0"));
        Files.createFile(multiarch.resolve("libXtst.so.6"));
    }

    @Test
    void nothingSpeaksAgainstADisplayWithItsLibraries() {
        assertThat(reason(DISPLAY)).isEmpty();
        assertThat(reason(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEmpty();
    }

    @Test
    void withoutADisplayItSaysWhatIsNeeded() {
        assertThat(reason(Map.of()))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("no display was found")
                        .contains(PACKAGES)
                        .doesNotContain("\n"));
        assertThat(reason(Map.of("DISPLAY", ""))).isPresent();
    }

    @Test
    void withoutGtkItNamesTheLibraryAndThePackages() throws IOException {
        Files.delete(multiarch.resolve("libgtk-3.so.0"));
        assertThat(reason(DISPLAY))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("libgtk-3.so.0")
                        .contains(PACKAGES)
                        .doesNotContain("\n"));
    }

    @Test
    void theLibraryPathOfTheEnvironmentCounts() throws IOException {
        Files.move(multiarch.resolve("libgtk-3.so.0"), root.resolve("libgtk-3.so.0"));
        assertThat(reason(DISPLAY)).isPresent();
        assertThat(reason(Map.of("DISPLAY", ":0", "LD_LIBRARY_PATH", "/nowhere::" + root)))
                .isEmpty();
    }

    @Test
    void plainLibraryFoldersCount() throws IOException {
        Files.createDirectories(root.resolve("usr/lib64"));
        Files.move(multiarch.resolve("libgtk-3.so.0"), root.resolve("usr/lib64/libgtk-3.so.0"));
        assertThat(reason(DISPLAY)).isEmpty();
    }

    @Test
    void elsewhereThanOnLinuxThereIsNothingToCheck() {
        assertThat(new DisplayCheck(false, Map.of(), Path.of("/nowhere")).reasonAgainst(Messages.english()))
                .isEmpty();
    }

    private Optional<String> reason(Map<String, String> environment) {
        return new DisplayCheck(true, environment, root).reasonAgainst(Messages.english());
    }
}
