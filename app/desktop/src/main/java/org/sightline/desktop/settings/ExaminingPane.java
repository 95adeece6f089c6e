package org.sightline.desktop.settings;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sightline.desktop.layout.Choices;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Effort;

/** How closely photos are looked at, and how many at once. */
final class ExaminingPane extends VBox {

    private static final int MOST_OFFERED = 16;

    ExaminingPane(SettingsViewModel model, Messages messages) {
        getStyleClass().addAll("card", "section");
        getChildren()
                .addAll(
                        new WrappedLabel(messages.text("settings.effort"), "section-title"),
                        efforts(model.preferences(), messages),
                        new WrappedLabel(messages.text("settings.threads"), "section-title"),
                        threads(model, messages),
                        new WrappedLabel(messages.text("settings.next"), "muted"));
    }

    private static Node efforts(Preferences preferences, Messages messages) {
        return new Choices<Effort>(
                        preferences.settingsProperty().map(Settings::effort),
                        chosen -> preferences.change(settings -> settings.withEffort(chosen)))
                .with(
                        "effort-quick",
                        Effort.QUICK,
                        messages.text("settings.effort.quick"),
                        messages.text("settings.effort.quick.means"))
                .with(
                        "effort-normal",
                        Effort.NORMAL,
                        messages.text("settings.effort.normal"),
                        messages.text("settings.effort.normal.means"))
                .with(
                        "effort-thorough",
                        Effort.THOROUGH,
                        messages.text("settings.effort.thorough"),
                        messages.text("settings.effort.thorough.means"));
    }

    private static Node threads(SettingsViewModel model, Messages messages) {
        Preferences preferences = model.preferences();
        ComboBox<Integer> box = new ComboBox<>(FXCollections.observableArrayList());
        box.setId("threads");
        box.setAccessibleText(messages.text("settings.threads"));
        int set = preferences.now().threads();
        int most = Math.max(set, Math.min(MOST_OFFERED, model.usualThreads()));
        for (int count = 0; count <= most; count++) {
            box.getItems().add(count);
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer count) {
                return count == null || count == 0
                        ? messages.text("settings.threads.usual", model.usualThreads())
                        : messages.text("settings.threads.count", count);
            }

            @Override
            public Integer fromString(String text) {
                return 0;
            }
        });
        box.setValue(set);
        box.valueProperty()
                .addListener((property, before, now) ->
                        preferences.change(settings -> settings.withThreads(now == null ? 0 : now)));
        FlowingRow row = new FlowingRow(box);
        return row;
    }
}
