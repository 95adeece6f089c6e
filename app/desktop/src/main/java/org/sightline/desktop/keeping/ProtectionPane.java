package org.sightline.desktop.keeping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sightline.desktop.keeping.ThisAuditViewModel.Protection;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** What opens the audit that is open, and how that is changed. */
public final class ProtectionPane extends VBox {

    private final ThisAuditViewModel model;
    private final Messages messages;
    private final PassphraseField fresh;
    private final PassphraseField repeated;
    private final Label now = new WrappedLabel("");
    private final Button set;
    private final Button remove;

    public ProtectionPane(ThisAuditViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("protection");
        getStyleClass().add("lines");
        now.setId("protection-now");
        fresh = new PassphraseField(messages.text("protection.new"));
        fresh.setId("new-passphrase");
        repeated = new PassphraseField(messages.text("keeping.repeat"));
        repeated.setId("repeat-passphrase");
        repeated.setOnAction(event -> change());
        set = new Button();
        set.setId("set-passphrase");
        set.setOnAction(event -> change());
        set.disableProperty().bind(model.busyProperty());
        remove = new Button(messages.text("protection.remove"));
        remove.setId("remove-passphrase");
        remove.setOnAction(event -> model.removePassphrase());
        remove.disableProperty().bind(model.busyProperty());
        FlowingRow buttons = new FlowingRow(set, remove);
        Label status = new WrappedLabel("");
        status.setId("protection-status");
        status.textProperty().bind(model.statusProperty());
        getChildren()
                .addAll(
                        now,
                        field(messages.text("protection.new"), fresh),
                        field(messages.text("keeping.repeat"), repeated),
                        buttons,
                        new WrappedLabel(messages.text("protection.copies"), "muted"),
                        status);
        model.protectionProperty().addListener((property, before, after) -> show(after));
        show(model.protectionProperty().get());
        model.refresh();
    }

    private static Node field(String name, PassphraseField field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private void change() {
        char[] first = fresh.characters();
        char[] second = repeated.characters();
        fresh.clear();
        repeated.clear();
        model.change(first, second);
    }

    private void show(Protection protection) {
        now.setText(
                switch (protection) {
                    case NOT_READ_YET -> "";
                    case PASSPHRASE -> messages.text("protection.passphrase");
                    case KEY_FILE -> messages.text("protection.keyFile");
                });
        boolean passphrase = protection == Protection.PASSPHRASE;
        set.setText(passphrase ? messages.text("protection.change") : messages.text("protection.setNow"));
        remove.setVisible(passphrase);
        remove.setManaged(passphrase);
    }
}
