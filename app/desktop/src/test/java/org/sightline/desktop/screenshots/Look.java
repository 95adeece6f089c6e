package org.sightline.desktop.screenshots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.desktop.theme.Theme;

/**
 * How a window is looked at.
 *
 * @param width pixels
 * @param height pixels
 * @param text per cent of the usual size
 */
record Look(Theme theme, int width, int height, int text) {

    /** Every combination. */
    static List<Look> all() {
        List<Look> looks = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (int text : new int[] {100, 200}) {
                looks.add(new Look(theme, 1280, 800, text));
                looks.add(new Look(theme, 1920, 1080, text));
            }
        }
        return looks;
    }

    /** With text of the usual size and with the largest, in a small window. */
    static List<Look> small(Theme theme) {
        return List.of(new Look(theme, 1280, 800, 100), new Look(theme, 1280, 800, 200));
    }

    String name() {
        return String.format(
                Locale.ROOT, "%dx%d-%s-%d", width, height, theme.name().toLowerCase(Locale.ROOT), text);
    }
}
