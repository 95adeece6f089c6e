package org.sightline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.desktop.theme.ThemeWish;

class WindowMemoryTest {

    private static final WindowState STATE = new WindowState(100, 50.5, 1400, 900, false, ThemeWish.DARK, 150);

    @TempDir
    private Path folder;

    @Test
    void whatWasLeftIsFoundAgain() {
        new WindowMemory(folder.resolve("new")).write(STATE);
        assertThat(new WindowMemory(folder.resolve("new")).read()).contains(STATE);
    }

    @Test
    void theFirstTimeThereIsNothing() {
        assertThat(new WindowMemory(folder).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x=1", "x=NaN\ny=0\nwidth=1\nheight=1", "x=1\ny=1\nwidth=1\nheight=1\ntheme=PINK"})
    void whatIsDamagedIsLeftAlone(String content) throws IOException {
        Files.writeString(folder.resolve("window.properties"), content);
        assertThat(new WindowMemory(folder).read()).isEmpty();
    }

    @Test
    void nothingOfWhatWasShownIsKept() throws IOException {
        new WindowMemory(folder).write(STATE);
        assertThat(Files.readAllLines(folder.resolve("window.properties")))
                .filteredOn(line -> !line.startsWith("#"))
                .allMatch(line -> line.matches("[a-z-]+=[A-Za-z0-9.]+"));
    }

    @Test
    void aScreenThatIsGoneIsNoPlaceToOpenAt() {
        assertThat(STATE.isSeenOn(0, 0, 1920, 1080)).isTrue();
        assertThat(STATE.isSeenOn(1920, 0, 1920, 1080)).isFalse();
        assertThat(STATE.isSeenOn(0, 0, 700, 500)).isFalse();
        assertThat(new WindowState(0, -200, 800, 600, false, ThemeWish.LIGHT, 100).isSeenOn(0, 0, 1920, 1080))
                .isFalse();
    }
}
