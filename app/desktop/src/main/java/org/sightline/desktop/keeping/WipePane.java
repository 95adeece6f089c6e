package org.sightline.desktop.keeping;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** Removes the audit that is open, after saying in place what goes and what that cannot promise. */
public final class WipePane extends VBox {

    private final ThisAuditViewModel model;
    private final Messages messages;
    private final Button wipe;
    private final VBox asking = new VBox();

    public WipePane(ThisAuditViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("wiping");
        getStyleClass().add("lines");
        wipe = new Button(messages.text("wipe.ask"), new FontIcon(Material2OutlinedAL.DELETE_FOREVER));
        wipe.setId("wipe");
        wipe.disableProperty().bind(model.busyProperty());
        wipe.setOnAction(event -> model.askToWipe());
        FlowingRow row = new FlowingRow(wipe);
        getChildren().addAll(new WrappedLabel(messages.text("wipe.means"), "muted"), row, asking);
        asking.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.leaveIt();
                wipe.requestFocus();
            }
        });
        model.wipingProperty().addListener((property, before, now) -> show(now));
        show(model.wipingProperty().get());
    }

    private void show(@Nullable List<Path> files) {
        asking.getChildren().clear();
        asking.setManaged(files != null);
        if (files == null) {
            return;
        }
        VBox list = new VBox(new WrappedLabel(messages.text("wipe.list"), "number"));
        list.getStyleClass().add("lines");
        files.forEach(file -> list.getChildren().add(new WrappedLabel(file.toString(), "path")));
        list.getChildren().add(new WrappedLabel(messages.text("wipe.own")));
        Button yes = new Button(messages.text("wipe.yes"));
        yes.setId("wipe-yes");
        yes.disableProperty().bind(model.busyProperty());
        yes.setOnAction(event -> model.wipe());
        Button no = new Button(messages.text("wipe.no"));
        no.setId("wipe-no");
        no.setOnAction(event -> {
            model.leaveIt();
            wipe.requestFocus();
        });
        FlowingRow answers = new FlowingRow(no, yes);
        VBox box = new VBox(list, new WrappedLabel(messages.text("wipe.cannotPromise"), "muted"), answers);
        box.getStyleClass().addAll("notice", "asking");
        asking.getChildren().setAll(box);
        Platform.runLater(no::requestFocus);
    }
}
