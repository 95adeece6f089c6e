package org.sightline.desktop.report;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.words.Messages;

/** What a report holds, and where to write it. */
public final class ReportView extends StackPane {

    private final Button save;

    public ReportView(ReportViewModel model, PathChooser chooser, Messages messages) {
        setId("report");
        getStyleClass().add("screen");
        save = new Button(messages.text("results.save"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
        save.setId("save-report");
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(event -> chooser.reportFolder().ifPresent(model::save));
        Label status = new Label();
        status.setId("save-status");
        status.setWrapText(true);
        status.setMinHeight(USE_PREF_SIZE);
        status.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.savingProperty().get().text(), model.savingProperty()));
        HBox buttons = new HBox(save);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(heading(messages), contents(messages), buttons, status);
        column.getStyleClass().add("column");
        column.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(column, Pos.TOP_LEFT);
        getChildren().add(column);
    }

    private static Node heading(Messages messages) {
        Label title = label(messages.text("report.title"), "text-28");
        VBox heading = new VBox(title, label(messages.text("report.purpose"), "muted"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Node contents(Messages messages) {
        VBox card = new VBox(
                label(messages.text("report.contents"), "section-title"),
                label(messages.text("report.contents.html"), null),
                label(messages.text("report.contents.json"), null),
                label(messages.text("report.contents.csv"), null),
                label(messages.text("report.covered"), "muted"));
        card.getStyleClass().addAll("card", "lines");
        return card;
    }

    private static Label label(String text, @Nullable String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (styleClass != null) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        save.requestFocus();
    }
}
