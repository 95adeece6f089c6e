package org.sightline.desktop.welcome;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.recent.RecentPane;
import org.sightline.desktop.recent.RecentViewModel;
import org.sightline.desktop.words.Messages;

/** Name, purpose, and where to put the photos. */
public final class WelcomeView extends BorderPane {

    private final Button chooseFiles;

    public WelcomeView(WelcomeViewModel model, PathChooser chooser, Messages messages) {
        setId("welcome");
        chooseFiles =
                button("choose-files", messages.text("welcome.chooseFiles"), Material2OutlinedAL.INSERT_DRIVE_FILE);
        chooseFiles.setOnAction(event -> model.examine(chooser.files()));
        Button chooseFolder =
                button("choose-folder", messages.text("welcome.chooseFolder"), Material2OutlinedAL.FOLDER_OPEN);
        chooseFolder.setOnAction(event -> chooser.folder().ifPresent(folder -> model.examine(List.of(folder))));
        DropZone zone = new DropZone(chooseFiles, chooseFolder, messages);
        zone.takeDropsOn(this, model::examine);

        VBox column = new VBox(heading(model, messages));
        column.getStyleClass().add("column");
        addNotice(column, model.notice());
        column.getChildren().add(zone);
        RecentViewModel recent = model.recent();
        if (recent != null) {
            column.getChildren().add(new RecentPane(recent, chooser, messages));
        }
        column.getChildren().addAll(samples(model, messages), others(model, chooser, messages), privacy(messages));
        StackPane centred = new StackPane(column);
        centred.getStyleClass().add("screen");
        ScrollPane page = new ScrollPane(centred);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setId("welcome-page");
        page.setAccessibleText(messages.text("welcome.title"));
        PageKeys.on(this, page);
        setCenter(page);
    }

    private static Node heading(WelcomeViewModel model, Messages messages) {
        VBox heading = new VBox(
                new WrappedLabel(messages.text("welcome.title"), "text-28"),
                new WrappedLabel(messages.text("welcome.purpose"), "text-16", "muted"));
        if (model.isWorkshop()) {
            Label lent = new WrappedLabel(messages.text("welcome.workshop.on"), "notice");
            lent.setId("workshop-on");
            heading.getChildren().add(lent);
        }
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static void addNotice(VBox column, @Nullable String notice) {
        if (notice != null) {
            Label label = new WrappedLabel(notice, "notice");
            label.setGraphic(new FontIcon(Material2OutlinedAL.INFO));
            label.setId("notice");
            label.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(label);
        }
    }

    private static Node samples(WelcomeViewModel model, Messages messages) {
        Button samples = button("samples", messages.text("welcome.samples"), Material2OutlinedMZ.PHOTO_LIBRARY);
        samples.setOnAction(event -> model.actions().examineSamples());
        FlowingRow row = new FlowingRow(samples);
        String backTo = model.backTo();
        if (backTo != null) {
            Button back = button(
                    "back-to-results", messages.text("welcome.backToResults", backTo), Material2OutlinedAL.ARROW_BACK);
            back.setOnAction(event -> model.actions().backToResults());
            row.getChildren().add(back);
        }
        VBox box = new VBox(row, new WrappedLabel(messages.text("welcome.samples.explanation"), "muted"));
        box.getStyleClass().add("lines");
        return box;
    }

    private static Node others(WelcomeViewModel model, PathChooser chooser, Messages messages) {
        Button guides = button("guides-open", messages.text("welcome.guides"), Material2OutlinedAL.HELP_OUTLINE);
        guides.setOnAction(event -> model.actions().showGuides());
        Button settings = button("settings-open", messages.text("welcome.settings"), Material2OutlinedMZ.SETTINGS);
        settings.setOnAction(event -> model.actions().showSettings());
        Button workshop;
        if (model.isWorkshop()) {
            workshop = button("workshop", messages.text("welcome.workshop.finish"), Material2OutlinedAL.EXIT_TO_APP);
            workshop.setOnAction(event -> model.actions().finishWorkshop());
        } else {
            workshop = button("workshop", messages.text("welcome.workshop.start"), Material2OutlinedAL.GROUPS);
            workshop.setOnAction(event -> model.actions().startWorkshop());
        }
        FlowingRow row = new FlowingRow(guides, workshop, settings);
        RecentViewModel recent = model.recent();
        if (recent != null) {
            Button kept = button("recent-other", messages.text("recent.other"), Material2OutlinedAL.FOLDER_OPEN);
            kept.disableProperty().bind(recent.busyProperty());
            kept.setOnAction(event -> chooser.keptAudit().ifPresent(recent::open));
            row.getChildren().add(1, kept);
        }
        return row;
    }

    private static Node privacy(Messages messages) {
        Label label = new WrappedLabel(messages.text("welcome.privacy"), "muted");
        label.setGraphic(new FontIcon(Material2OutlinedAL.LOCK));
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
