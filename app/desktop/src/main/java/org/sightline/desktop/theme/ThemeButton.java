package org.sightline.desktop.theme;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.words.Messages;

/** Switches between light and dark. */
public final class ThemeButton extends Button {

    private final Messages messages;

    public ThemeButton(ThemeChoice choice, Messages messages) {
        this.messages = messages;
        setId("theme");
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        setOnAction(event -> choice.toggle());
        choice.themeProperty().addListener((property, before, now) -> show(now));
        show(choice.themeProperty().get());
    }

    private void show(Theme theme) {
        boolean light = theme == Theme.LIGHT;
        String text = light ? messages.text("theme.toDark") : messages.text("theme.toLight");
        setGraphic(new FontIcon(light ? Material2OutlinedMZ.NIGHTS_STAY : Material2OutlinedMZ.WB_SUNNY));
        setAccessibleText(text);
        setTooltip(new Tooltip(text));
    }
}
