package org.sightline.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sightline.desktop.layout.Choices;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.ThemeWish;
import org.sightline.desktop.words.Messages;

/** Colours, size of the text, language. */
final class LookPane extends VBox {

    LookPane(SettingsViewModel model, Messages messages) {
        getStyleClass().addAll("card", "section");
        Preferences preferences = model.preferences();
        getChildren()
                .addAll(
                        new WrappedLabel(messages.text("settings.theme"), "section-title"),
                        themes(preferences, messages),
                        new WrappedLabel(messages.text("settings.textSize"), "section-title"),
                        textSize(preferences.size(), messages),
                        new WrappedLabel(messages.text("settings.language"), "section-title"),
                        languages(model, messages));
    }

    private static Node themes(Preferences preferences, Messages messages) {
        return new Choices<ThemeWish>(preferences.theme().wishProperty(), preferences.theme()::wish)
                .with(
                        "theme-system",
                        ThemeWish.SYSTEM,
                        messages.text("settings.theme.system"),
                        messages.text("settings.theme.system.means"))
                .with("theme-light", ThemeWish.LIGHT, messages.text("settings.theme.light"), null)
                .with("theme-dark", ThemeWish.DARK, messages.text("settings.theme.dark"), null);
    }

    private static Node textSize(TextSize size, Messages messages) {
        Label percent = new Label();
        percent.setId("text-percent");
        percent.textProperty()
                .bind(size.percentProperty().map(value -> messages.text("settings.textSize.percent", value)));
        FlowingRow row = new FlowingRow(
                button("text-smaller", messages.text("settings.textSize.smaller"), size::smaller),
                percent,
                button("text-larger", messages.text("settings.textSize.larger"), size::larger),
                button("text-usual", messages.text("settings.textSize.usual"), size::usual));
        return row;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Node languages(SettingsViewModel model, Messages messages) {
        return new Choices<String>(
                        model.preferences().settingsProperty().map(settings -> {
                            String chosen = settings.language();
                            return chosen == null ? model.language() : chosen;
                        }),
                        chosen -> model.preferences().change(settings -> settings.withLanguage(chosen)))
                .with("language-en", "en", messages.text("settings.language.en"), null)
                .with("language-de", "de", messages.text("settings.language.de"), null);
    }
}
