package org.sightline.desktop.theme;

/** What the user wants the window to look like. */
public enum ThemeWish {
    /** As the system says, where it says so. */
    SYSTEM,
    LIGHT,
    DARK;

    /** @param system what the system says */
    Theme theme(Theme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    static ThemeWish of(Theme theme) {
        return theme == Theme.LIGHT ? LIGHT : DARK;
    }
}
