package org.sightline.desktop.layout;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one out of a few, each with a line that says what it means.
 *
 * @param <T> what is chosen
 */
public final class Choices<T> extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ObservableValue<T> chosen;
    private final Consumer<T> choose;

    /** @param chosen what is chosen now, wherever it was chosen */
    public Choices(ObservableValue<T> chosen, Consumer<T> choose) {
        this.chosen = chosen;
        this.choose = choose;
        getStyleClass().add("choices");
        chosen.addListener((property, before, now) -> show(now));
    }

    /** @param meaning null where the name says it all */
    public Choices<T> with(String id, T value, String name, @Nullable String meaning) {
        RadioButton button = new RadioButton(name);
        button.setId(id);
        button.setUserData(value);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(event -> choose.accept(value));
        button.setSelected(value.equals(chosen.getValue()));
        getChildren().add(button);
        if (meaning != null) {
            button.setAccessibleText(name + ". " + meaning);
            Label explained = new WrappedLabel(meaning, "muted", "choice-meaning");
            getChildren().add(explained);
        }
        return this;
    }

    private void show(T now) {
        group.getToggles().stream()
                .filter(toggle -> now.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
