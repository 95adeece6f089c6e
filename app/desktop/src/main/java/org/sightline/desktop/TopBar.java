package org.sightline.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.DiscreetButton;
import org.sightline.desktop.theme.ThemeButton;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;

/** The program's name, and what concerns the window as a whole. */
final class TopBar extends HBox {

    TopBar(ThemeChoice theme, Discreet discreet, Messages messages) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(messages.text("app.name"));
        name.getStyleClass().add("app-name");
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, gap, new DiscreetButton(discreet, messages), new ThemeButton(theme, messages));
    }
}
