package org.sightline.desktop.discreet;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.words.Messages;

/** Hides pictures, names and places, and shows them again. While they are hidden it says so in a word. */
public final class DiscreetButton extends Button {

    private final Messages messages;

    public DiscreetButton(Discreet discreet, Messages messages) {
        this.messages = messages;
        setId("discreet");
        getStyleClass().add(Styles.FLAT);
        setOnAction(event -> discreet.toggle());
        discreet.onProperty().addListener((property, before, now) -> show(now));
        show(discreet.isOn());
    }

    private void show(boolean on) {
        String text = on ? messages.text("discreet.off") : messages.text("discreet.on");
        setText(on ? messages.text("discreet.hidden") : "");
        getStyleClass().remove(Styles.BUTTON_ICON);
        if (!on) {
            getStyleClass().add(Styles.BUTTON_ICON);
        }
        setGraphic(new FontIcon(on ? Material2OutlinedMZ.VISIBILITY_OFF : Material2OutlinedMZ.VISIBILITY));
        setAccessibleText(text);
        setTooltip(new Tooltip(text));
    }
}
