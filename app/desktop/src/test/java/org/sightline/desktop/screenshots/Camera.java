package org.sightline.desktop.screenshots;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.testing.SceneInspection;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.ThemeChoice;
import org.testfx.api.FxRobot;

/** Looks at a window in every way, says what is wrong with it, and keeps pictures if it has a folder for them. */
final class Camera {

    private static final int PATIENCE = 40;
    private static final long MOMENT = 100;

    private final FxRobot robot;
    private final Scene scene;
    private final ThemeChoice theme;
    private final TextSize size;
    private final List<Look> looks;
    private final Path folder;
    private final boolean keeps;
    private final String prefix;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, ContactSheet> sheets = new LinkedHashMap<>();

    /**
     * @param folder for the pictures
     * @param keeps whether pictures are kept at all
     * @param prefix of all names
     */
    Camera(
            FxRobot robot,
            Scene scene,
            ThemeChoice theme,
            TextSize size,
            List<Look> looks,
            Path folder,
            boolean keeps,
            String prefix) {
        this.robot = robot;
        this.scene = scene;
        this.theme = theme;
        this.size = size;
        this.looks = List.copyOf(looks);
        this.folder = folder;
        this.keeps = keeps;
        this.prefix = prefix;
    }

    /** Looks at what the window shows. */
    void take(String screen) {
        for (Look look : looks) {
            robot.interact(() -> put(look));
            settle();
            robot.interact(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                SceneInspection.of(scene.getRoot())
                        .forEach(fault -> faults.add(prefix + look.name() + " " + screen + ": " + fault));
                if (keeps) {
                    keep(screen, look);
                }
            });
        }
        robot.interact(() -> put(looks.get(0)));
        settle();
    }

    private void put(Look look) {
        if (theme.themeProperty().get() != look.theme()) {
            theme.toggle();
        }
        size.usual();
        while (size.percentProperty().get() < look.text()) {
            size.larger();
        }
        scene.getWindow().setWidth(look.width());
        scene.getWindow().setHeight(look.height());
    }

    /** Until the pictures in sight are there, or do not come. */
    private void settle() {
        waitForFxEvents();
        for (int i = 0; i < PATIENCE; i++) {
            boolean[] all = new boolean[1];
            robot.interact(() -> all[0] = picturesAreThere());
            if (all[0]) {
                break;
            }
            robot.sleep(MOMENT);
        }
        waitForFxEvents();
    }

    private boolean picturesAreThere() {
        Set<Node> pictures = scene.getRoot().lookupAll(".picture");
        return pictures.stream()
                .filter(PictureView.class::isInstance)
                .map(PictureView.class::cast)
                .allMatch(PictureView::isSettled);
    }

    private void keep(String screen, Look look) {
        WritableImage shot = scene.snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        String name = prefix + look.name();
        try {
            Files.createDirectories(folder);
            ImageIO.write(
                    picture, "png", folder.resolve(name + "-" + screen + ".png").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Objects.requireNonNull(sheets.computeIfAbsent(name, none -> new ContactSheet()))
                .add(screen, picture);
    }

    /** Writes a page with all screens for each way of looking. */
    void writeSheets() throws IOException {
        for (Map.Entry<String, ContactSheet> sheet : sheets.entrySet()) {
            sheet.getValue().write(folder.resolve("sheet-" + sheet.getKey() + ".png"));
        }
    }

    /** What is wrong, a line each. */
    List<String> faults() {
        return faults;
    }
}
