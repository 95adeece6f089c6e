package org.sightline.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The program's icon. */
final class AppIcon {

    private static final int[] SIDES = {16, 32, 48, 64, 128};

    private AppIcon() {}

    /** For the window's frame and the list of windows, which take the size they need. */
    static List<Image> inAllSizes() {
        return IntStream.of(SIDES).mapToObj(AppIcon::ofSide).toList();
    }

    private static Image ofSide(int pixels) {
        String resource = "/org/sightline/resources/desktop/icons/sightline-" + pixels + ".png";
        try (InputStream in = Objects.requireNonNull(AppIcon.class.getResourceAsStream(resource), resource)) {
            return new Image(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
