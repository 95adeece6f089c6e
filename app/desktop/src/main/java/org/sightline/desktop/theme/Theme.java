package org.sightline.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two looks of the window. */
public enum Theme {
    LIGHT(new PrimerLight()),
    DARK(new PrimerDark());

    /** Names a theme at the start: {@code light} or {@code dark}. */
    public static final String PROPERTY = "sightline.theme";

    private final atlantafx.base.theme.Theme sheets;

    Theme(atlantafx.base.theme.Theme sheets) {
        this.sheets = sheets;
    }

    /**
     * The theme to start with: the one asked for, else the one that GTK is told to use, else light.
     *
     * @param asked the value of {@link #PROPERTY}
     * @param gtkTheme the environment's {@code GTK_THEME}, such as {@code Adwaita:dark}
     */
    public static Theme atStart(@Nullable String asked, @Nullable String gtkTheme) {
        if (asked != null) {
            return asked.equalsIgnoreCase("dark") ? DARK : LIGHT;
        }
        return gtkTheme != null && gtkTheme.toLowerCase(Locale.ROOT).endsWith("dark") ? DARK : LIGHT;
    }

    /** The address of the style sheet that everything builds on. */
    public String userAgentStylesheet() {
        return sheets.getUserAgentStylesheet();
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
