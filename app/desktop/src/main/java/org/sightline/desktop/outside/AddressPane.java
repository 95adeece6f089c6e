package org.sightline.desktop.outside;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** An address with what can be done with it. Before a browser opens, it asks, in place and without covering anything. */
public final class AddressPane extends VBox {

    private final Outside outside;
    private final Messages messages;
    private final Button open;
    private final Label copied = new Label();

    /** @param address as it was found; only one of the web can be opened */
    public AddressPane(String address, Outside outside, Messages messages) {
        this.outside = outside;
        this.messages = messages;
        getStyleClass().add("address");
        Label shown = new WrappedLabel(address, "muted", "address-text");
        Button copy = new Button(messages.text("address.copy"), new FontIcon(Material2OutlinedAL.CONTENT_COPY));
        copy.getStyleClass().add("copy-address");
        copy.setOnAction(event -> {
            outside.copy(address);
            copied.setText(messages.text("address.copied"));
        });
        copied.getStyleClass().add("muted");
        open = new Button(messages.text("address.open"), new FontIcon(Material2OutlinedMZ.OPEN_IN_BROWSER));
        open.getStyleClass().add("open-address");
        FlowingRow buttons = new FlowingRow(copy);
        getChildren().addAll(shown, buttons);
        Optional<WebAddress> web = WebAddress.of(address);
        web.ifPresent(found -> {
            open.setOnAction(event -> ask(found));
            buttons.getChildren().add(open);
        });
        buttons.getChildren().add(copied);
    }

    private void ask(WebAddress address) {
        open.setDisable(true);
        Label question = new WrappedLabel(messages.text("address.leaves", address.host()));
        Button yes = new Button(messages.text("address.yes"));
        yes.getStyleClass().addAll("yes-open", Styles.ACCENT);
        Button no = new Button(messages.text("address.no"));
        no.getStyleClass().add("no-open");
        FlowingRow answers = new FlowingRow(yes, no);
        VBox asking = new VBox(question, answers);
        asking.getStyleClass().addAll("notice", "asking");
        yes.setOnAction(event -> {
            answered(asking);
            outside.open(address.address());
        });
        no.setOnAction(event -> answered(asking));
        asking.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                answered(asking);
            }
        });
        getChildren().add(asking);
        no.requestFocus();
    }

    private void answered(VBox asking) {
        getChildren().remove(asking);
        open.setDisable(false);
        open.requestFocus();
    }
}
