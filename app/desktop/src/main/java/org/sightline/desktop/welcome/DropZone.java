package org.sightline.desktop.welcome;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.words.Messages;

/** The place to drop files on, with the buttons for those who would rather choose them. */
final class DropZone extends VBox {

    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

    private final Messages messages;
    private final Label title = new Label();

    DropZone(Button chooseFiles, Button chooseFolder, Messages messages) {
        this.messages = messages;
        setId("drop-zone");
        getStyleClass().add("drop-zone");
        setAlignment(Pos.CENTER);
        setMinHeight(USE_PREF_SIZE);
        chooseFiles.getStyleClass().add(Styles.ACCENT);
        FlowingRow buttons = new FlowingRow(chooseFiles, chooseFolder);
        buttons.getStyleClass().add("large-flow");
        buttons.setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(Material2OutlinedMZ.MOVE_TO_INBOX);
        icon.getStyleClass().add("large-icon");
        title.getStyleClass().add("text-20");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setTextAlignment(TextAlignment.CENTER);
        Label what = new Label(messages.text("welcome.drop.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon, title, what, buttons);
        showDraggedOver(false);
    }

    /** Takes files that are dropped anywhere on this node, and shows here that they may be. */
    void takeDropsOn(Node area, Consumer<List<Path>> taker) {
        area.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        area.setOnDragEntered(event -> showDraggedOver(event.getDragboard().hasFiles()));
        area.setOnDragExited(event -> showDraggedOver(false));
        area.setOnDragDropped(event -> taker.accept(drop(event)));
    }

    private static List<Path> drop(DragEvent event) {
        List<Path> paths =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        return paths;
    }

    void showDraggedOver(boolean over) {
        pseudoClassStateChanged(DRAGGED_OVER, over);
        title.setText(over ? messages.text("welcome.drop.now") : messages.text("welcome.drop.here"));
    }
}
