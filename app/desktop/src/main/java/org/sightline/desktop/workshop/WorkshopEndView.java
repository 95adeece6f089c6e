package org.sightline.desktop.workshop;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** Lists what stays on the computer after a workshop, and offers to delete what this program wrote. */
public final class WorkshopEndView extends BorderPane {

    private final WorkshopEndViewModel model;
    private final Messages messages;
    private final VBox written = new VBox();
    private final Button delete;
    private final FlowingRow deleting;
    private final Button close;

    public WorkshopEndView(WorkshopEndViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("workshop-end");
        delete = button("workshop-delete", messages.text("workshop.delete"), model::deleteReports);
        delete.disableProperty().bind(model.busyProperty());
        close = button("workshop-close", messages.text("workshop.close"), model.actions()::closeWindow);
        close.getStyleClass().add(Styles.ACCENT);
        Label status = new WrappedLabel("");
        status.setId("workshop-status");
        status.textProperty().bind(model.statusProperty());
        status.managedProperty().bind(status.textProperty().isNotEmpty());
        written.getStyleClass().add("lines");
        written.setId("workshop-written");
        deleting = new FlowingRow(delete);
        VBox ours = new VBox(
                new WrappedLabel(messages.text("workshop.written"), "section-title"), written, deleting, status);
        ours.getStyleClass().addAll("card", "section");
        VBox page = new VBox(
                new WrappedLabel(messages.text("workshop.end.title"), "text-28"),
                new WrappedLabel(messages.text("workshop.end.purpose"), "muted"),
                archives(),
                ours,
                new WrappedLabel(messages.text("workshop.own"), "muted"),
                leaving());
        page.getStyleClass().add("page");
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("workshop.end.title"));
        PageKeys.on(this, scroll);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.actions().stayInWorkshop();
            }
        });
        model.written().addListener((ListChangeListener<Path>) change -> fill());
        fill();
    }

    private Node archives() {
        VBox card = new VBox(new WrappedLabel(messages.text("workshop.archives"), "section-title"));
        card.setId("workshop-archives");
        card.getStyleClass().addAll("card", "lines");
        List<Path> opened = model.archives();
        if (opened.isEmpty()) {
            card.getChildren().add(new WrappedLabel(messages.text("workshop.archives.none"), "muted"));
            return card;
        }
        opened.forEach(archive -> card.getChildren().add(new WrappedLabel(archive.toString(), "path")));
        card.getChildren().add(new WrappedLabel(messages.text("workshop.archives.stay"), "muted"));
        return card;
    }

    private void fill() {
        boolean any = !model.written().isEmpty();
        deleting.setVisible(any);
        deleting.setManaged(any);
        written.getChildren().clear();
        model.written().forEach(file -> written.getChildren().add(new WrappedLabel(file.toString(), "path")));
        if (!any) {
            written.getChildren().add(new WrappedLabel(messages.text("workshop.written.none"), "muted"));
        }
    }

    private Node leaving() {
        return new FlowingRow(
                close,
                button("workshop-leave", messages.text("workshop.leave"), model.actions()::leaveWorkshop),
                button("workshop-stay", messages.text("workshop.stay"), model.actions()::stayInWorkshop));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        close.requestFocus();
    }
}
