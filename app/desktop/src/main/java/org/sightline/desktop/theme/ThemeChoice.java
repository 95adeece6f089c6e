package org.sightline.desktop.theme;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which theme is on, for as long as the program runs. */
public final class ThemeChoice {

    private final ReadOnlyObjectWrapper<Theme> theme;

    public ThemeChoice(Theme first) {
        theme = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public void toggle() {
        theme.set(theme.get().other());
    }
}
