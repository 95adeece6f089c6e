package org.sightline.desktop.screenshots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.words.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** No screen cuts words off, lays things on top of each other, or has a control without words. */
@ExtendWith(ApplicationExtension.class)
class LooksTest {

    private static final Path PICTURES = Path.of("target", "screenshots").toAbsolutePath();

    private @Nullable Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private List<String> faults(FxRobot robot, Messages messages, List<Look> looks, Path temporary, boolean keeps)
            throws Exception {
        WindowOnTour[] window = new WindowOnTour[1];
        robot.interact(() -> window[0] = new WindowOnTour(Objects.requireNonNull(stage), messages));
        try (WindowOnTour opened = window[0]) {
            return opened.goEverywhere(robot, looks, temporary, PICTURES, keeps);
        }
    }

    @Test
    void nothingIsBrokenInEnglish(FxRobot robot, @TempDir Path temporary) throws Exception {
        assertThat(faults(robot, Messages.english(), Look.small(Theme.LIGHT), temporary, false))
                .isEmpty();
    }

    @Test
    void nothingIsBrokenInGerman(FxRobot robot, @TempDir Path temporary) throws Exception {
        assertThat(faults(robot, Messages.german(), Look.small(Theme.DARK), temporary, false))
                .isEmpty();
    }

    /** Pictures of all that, into {@code target/screenshots}: see bench/screenshots. */
    @Test
    @Tag("slow")
    void everyScreenInEveryWayInEnglish(FxRobot robot, @TempDir Path temporary) throws Exception {
        everyScreenInEveryWay(robot, Messages.english(), temporary);
    }

    @Test
    @Tag("slow")
    void everyScreenInEveryWayInGerman(FxRobot robot, @TempDir Path temporary) throws Exception {
        everyScreenInEveryWay(robot, Messages.german(), temporary);
    }

    /** Those of docs/guide.md, into {@code target/screenshots}: see bench/screenshots. */
    @Test
    @Tag("slow")
    void picturesOfTheGuide(FxRobot robot, @TempDir Path temporary) throws Exception {
        List<Look> looks = List.of(new Look(Theme.LIGHT, 1280, 800, 100));
        assertThat(faults(robot, Messages.english(), looks, temporary, true)).isEmpty();
    }

    /** What is wrong is written down beside the pictures, too. */
    private void everyScreenInEveryWay(FxRobot robot, Messages messages, Path temporary) throws Exception {
        List<String> faults = faults(robot, messages, Look.all(), temporary, true);
        Files.write(PICTURES.resolve("faults-" + messages.language() + ".txt"), faults);
        assertThat(faults).isEmpty();
    }
}
