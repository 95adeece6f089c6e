package org.sightline.desktop.theme;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which theme is on, and what was wished for. */
public final class ThemeChoice {

    private final Theme system;
    private final ReadOnlyObjectWrapper<ThemeWish> wish;
    private final ReadOnlyObjectWrapper<Theme> theme;

    public ThemeChoice(Theme first) {
        this(ThemeWish.of(first), first);
    }

    /** @param system what the system says */
    public ThemeChoice(ThemeWish wish, Theme system) {
        this.system = system;
        this.wish = new ReadOnlyObjectWrapper<>(wish);
        this.theme = new ReadOnlyObjectWrapper<>(wish.theme(system));
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ThemeWish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    public void wish(ThemeWish wanted) {
        wish.set(wanted);
        theme.set(wanted.theme(system));
    }

    public void toggle() {
        wish(ThemeWish.of(theme.get().other()));
    }
}
