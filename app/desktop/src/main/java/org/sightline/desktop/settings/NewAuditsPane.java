package org.sightline.desktop.settings;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.layout.Choices;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** Whether new audits are kept unless told otherwise, and which folder is offered for them. */
final class NewAuditsPane extends VBox {

    NewAuditsPane(SettingsViewModel model, PathChooser chooser, Messages messages) {
        getStyleClass().addAll("card", "section");
        getChildren().add(new WrappedLabel(messages.text("settings.newAudits"), "section-title"));
        if (model.isWorkshop()) {
            getChildren().add(new WrappedLabel(messages.text("settings.newAudits.workshop")));
            return;
        }
        Preferences preferences = model.preferences();
        Button choose = new Button(messages.text("settings.newAudits.folder"));
        choose.setId("audit-folder");
        choose.setOnAction(event ->
                chooser.auditFolder().ifPresent(folder -> preferences.change(settings -> settings.withFolder(folder))));
        Label folder = new WrappedLabel("", "path");
        folder.textProperty()
                .bind(preferences
                        .settingsProperty()
                        .map(Settings::folder)
                        .map(Path::toString)
                        .orElse(messages.text("settings.newAudits.noFolder")));
        FlowingRow row = new FlowingRow(choose, folder);
        getChildren()
                .addAll(
                        new Choices<Boolean>(
                                        preferences.settingsProperty().map(Settings::keepsNew),
                                        kept -> preferences.change(settings -> settings.withKeeping(kept)))
                                .with("new-temporary", false, messages.text("settings.newAudits.no"), null)
                                .with("new-kept", true, messages.text("settings.newAudits.yes"), null),
                        row);
    }
}
