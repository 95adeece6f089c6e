package org.sightline.desktop.welcome;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.words.Messages;

/** Name, purpose, and where to put the photos. */
public final class WelcomeView extends StackPane {

    private final Button chooseFiles;

    public WelcomeView(WelcomeViewModel model, PathChooser chooser, Messages messages) {
        setId("welcome");
        getStyleClass().add("screen");
        chooseFiles =
                button("choose-files", messages.text("welcome.chooseFiles"), Material2OutlinedAL.INSERT_DRIVE_FILE);
        chooseFiles.setOnAction(event -> model.examine(chooser.files()));
        Button chooseFolder =
                button("choose-folder", messages.text("welcome.chooseFolder"), Material2OutlinedAL.FOLDER_OPEN);
        chooseFolder.setOnAction(event -> chooser.folder().ifPresent(folder -> model.examine(List.of(folder))));
        DropZone zone = new DropZone(chooseFiles, chooseFolder, messages);
        zone.takeDropsOn(this, model::examine);
        VBox.setVgrow(zone, Priority.ALWAYS);

        VBox column = new VBox(heading(messages));
        column.getStyleClass().add("column");
        addNotice(column, model.notice());
        column.getChildren().addAll(zone, others(model, messages), privacy(messages));
        getChildren().add(column);
    }

    private static Node heading(Messages messages) {
        Label title = new Label(messages.text("welcome.title"));
        title.getStyleClass().add("text-28");
        Label purpose = new Label(messages.text("welcome.purpose"));
        purpose.getStyleClass().addAll("text-16", "muted");
        purpose.setWrapText(true);
        purpose.setMinHeight(USE_PREF_SIZE);
        VBox heading = new VBox(title, purpose);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static void addNotice(VBox column, @Nullable String notice) {
        if (notice != null) {
            Label label = new Label(notice, new FontIcon(Material2OutlinedAL.INFO));
            label.setId("notice");
            label.getStyleClass().add("notice");
            label.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(label);
        }
    }

    private static Node others(WelcomeViewModel model, Messages messages) {
        Button samples = button("samples", messages.text("welcome.samples"), Material2OutlinedMZ.PHOTO_LIBRARY);
        samples.setOnAction(event -> model.actions().examineSamples());
        Label explanation = new Label(messages.text("welcome.samples.explanation"));
        explanation.getStyleClass().add("muted");
        HBox row = new HBox(samples, explanation);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        String backTo = model.backTo();
        if (backTo != null) {
            Button back = button(
                    "back-to-results", messages.text("welcome.backToResults", backTo), Material2OutlinedAL.ARROW_BACK);
            back.setOnAction(event -> model.actions().backToResults());
            HBox gap = new HBox();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getChildren().addAll(gap, back);
        }
        return row;
    }

    private static Node privacy(Messages messages) {
        Label label = new Label(messages.text("welcome.privacy"), new FontIcon(Material2OutlinedAL.LOCK));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String text, Ikon icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        return button;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        chooseFiles.requestFocus();
    }
}
