package org.sightline.desktop.copies;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.copies.CopiesViewModel.State;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;

/** Sets copying off and stops it, and tells what became of each photo. */
final class CopyDonePane extends VBox {

    private final Button make;
    private final Button stop;
    private final ListView<CopyLine> list;

    CopyDonePane(CopiesViewModel model, PathChooser chooser, Outside outside, Hiding hiding, Messages messages) {
        getStyleClass().addAll("detail", "section");
        make = button("make-copies", messages.text("copies.make"), Material2OutlinedMZ.SAVE_ALT);
        make.getStyleClass().add(Styles.ACCENT);
        make.setOnAction(event -> chooser.copyFolder().ifPresent(model::make));
        make.disableProperty().bind(model.stateProperty().isNotEqualTo(State.CHOOSING));
        stop = button("stop-copies", messages.text("copies.stop"), Material2OutlinedMZ.STOP);
        stop.setOnAction(event -> model.stop());
        stop.visibleProperty().bind(model.stateProperty().isEqualTo(State.RUNNING));
        stop.managedProperty().bind(stop.visibleProperty());
        Button open = button("open-copies", messages.text("report.open"), Material2OutlinedAL.FOLDER_OPEN);
        open.visibleProperty().bind(model.folderProperty().isNotNull());
        open.managedProperty().bind(open.visibleProperty());
        open.setOnAction(event -> {
            Path folder = model.folderProperty().get();
            if (folder != null) {
                outside.show(folder);
            }
        });
        FlowingRow buttons = new FlowingRow(make, stop, open);
        buttons.setAlignment(Pos.CENTER_LEFT);

        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("copies.progress"));
        bar.progressProperty().bind(model.fractionProperty());
        bar.visibleProperty()
                .bind(model.stateProperty()
                        .isEqualTo(State.RUNNING)
                        .or(model.stateProperty().isEqualTo(State.STOPPING)));
        bar.managedProperty().bind(bar.visibleProperty());
        Label status = new WrappedLabel("");
        status.setId("copies-status");
        status.textProperty().bind(model.statusProperty());
        status.managedProperty().bind(status.textProperty().isNotEmpty());

        list = new ListView<>(model.lines());
        list.setId("copies-list");
        list.setAccessibleText(messages.text("copies.list"));
        list.setCellFactory(view -> new CopyCell(hiding, messages));
        Label nothing = new WrappedLabel(messages.text("copies.nothingYet"), "muted", "placeholder");
        list.setPlaceholder(nothing);
        hiding.discreet().onProperty().addListener((property, before, now) -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(buttons, bar, status, list);
        model.stateProperty().addListener((property, before, now) -> followFocus());
    }

    /** A button that goes away while the keyboard is at it hands that on, and does not lose it. */
    private void followFocus() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (focused == make || focused == stop || focused == list) {
            Platform.runLater(this::focusFirst);
        }
    }

    private static Button button(String id, String words, Ikon icon) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void focusFirst() {
        if (stop.isVisible()) {
            stop.requestFocus();
        } else if (make.isDisabled()) {
            list.requestFocus();
        } else {
            make.requestFocus();
        }
    }
}
