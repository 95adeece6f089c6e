package org.sightline.desktop.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sightline.audit.ScanOptions;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;

/** What the user set, as it is now. Changed on the window's thread; a scan may ask from another. */
public final class Preferences {

    private final ThemeChoice theme;
    private final TextSize size;
    private final Consumer<Settings> keeping;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private volatile Settings now;

    /**
     * @param first as they were left
     * @param keeping is told of each change, to keep it
     */
    public Preferences(ThemeChoice theme, TextSize size, Settings first, Consumer<Settings> keeping) {
        this.theme = theme;
        this.size = size;
        this.keeping = keeping;
        this.settings = new ReadOnlyObjectWrapper<>(first);
        this.now = first;
    }

    /** As usual, and forgotten when the program ends. */
    public static Preferences ofThisSession() {
        return new Preferences(
                new ThemeChoice(Theme.LIGHT), new TextSize(TextSize.USUAL), Settings.usual(), settings -> {});
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings now() {
        return now;
    }

    /** For any thread. */
    public ScanOptions scanOptions() {
        return now.scanOptions();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(now);
        if (!changed.equals(now)) {
            now = changed;
            keeping.accept(changed);
            settings.set(changed);
        }
    }

    public ThemeChoice theme() {
        return theme;
    }

    public TextSize size() {
        return size;
    }
}
