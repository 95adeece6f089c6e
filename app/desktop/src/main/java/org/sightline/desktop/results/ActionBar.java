package org.sightline.desktop.results;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.words.Messages;

/** What can be done with the results, always in sight below them. */
final class ActionBar extends HBox {

    private final Button save;

    ActionBar(ResultsViewModel model, PathChooser chooser, Messages messages) {
        getStyleClass().add("action-bar");
        setAlignment(Pos.CENTER_LEFT);
        save = new Button(messages.text("results.save"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
        save.setId("save-report");
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(event -> chooser.reportFolder().ifPresent(model::save));
        save.setMinWidth(USE_PREF_SIZE);

        Button other = new Button(messages.text("results.other"));
        other.setId("examine-other");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(event -> model.examineSomethingElse());

        Label status = new Label();
        status.setId("save-status");
        status.setWrapText(true);
        status.setMinHeight(USE_PREF_SIZE);
        status.setMaxWidth(Double.MAX_VALUE);
        status.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.savingProperty().get().text(), model.savingProperty()));
        HBox.setHgrow(status, Priority.ALWAYS);
        getChildren().addAll(save, other, status);
    }

    void focusFirst() {
        save.requestFocus();
    }
}
