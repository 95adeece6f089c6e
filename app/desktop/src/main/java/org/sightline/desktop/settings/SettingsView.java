package org.sightline.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.keeping.ProtectionPane;
import org.sightline.desktop.keeping.ThisAuditViewModel;
import org.sightline.desktop.keeping.WipePane;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** All settings on one page, those of the audit that is open among them. */
public final class SettingsView extends BorderPane {

    private final VBox page = new VBox();
    private final ScrollPane scroll;

    public SettingsView(SettingsViewModel model, PathChooser chooser, Messages messages) {
        setId("settings");
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(
                        new WrappedLabel(messages.text("settings.title"), "text-28"),
                        new LookPane(model, messages),
                        new ExaminingPane(model, messages),
                        new NewAuditsPane(model, chooser, messages));
        ThisAuditViewModel audit = model.audit();
        if (audit != null) {
            page.getChildren().add(thisAudit(audit, messages));
        }
        page.getChildren().add(forgetting(model, messages));
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("screen");
        scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setId("settings-page");
        scroll.setAccessibleText(messages.text("settings.title"));
        PageKeys.on(this, scroll);
        setCenter(scroll);
    }

    /** Puts a way back above all else, where the screen was not reached from the list at the side. */
    public void leadBack(Node button) {
        FlowingRow row = new FlowingRow(button);
        page.getChildren().add(0, row);
    }

    private static Node thisAudit(ThisAuditViewModel audit, Messages messages) {
        VBox card = new VBox(
                new WrappedLabel(messages.text("settings.thisAudit"), "section-title"),
                new WrappedLabel(audit.file().toString(), "path"),
                new ProtectionPane(audit, messages),
                new WrappedLabel(messages.text("settings.wipe"), "section-title"),
                new WipePane(audit, messages));
        card.setId("this-audit");
        card.getStyleClass().addAll("card", "section");
        return card;
    }

    private static Node forgetting(SettingsViewModel model, Messages messages) {
        Button forget = new Button(messages.text("forget.all"));
        forget.setId("forget-all");
        forget.disableProperty().bind(model.forgettingProperty());
        forget.setOnAction(event -> model.forgetAll());
        FlowingRow row = new FlowingRow(forget);
        Label status = new WrappedLabel("");
        status.setId("forgotten");
        status.textProperty().bind(model.forgottenProperty());
        status.managedProperty().bind(status.textProperty().isNotEmpty());
        VBox card = new VBox(
                new WrappedLabel(messages.text("forget.title"), "section-title"),
                new WrappedLabel(messages.text("forget.means"), "muted"),
                row,
                status);
        card.getStyleClass().addAll("card", "section");
        return card;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        scroll.requestFocus();
    }
}
