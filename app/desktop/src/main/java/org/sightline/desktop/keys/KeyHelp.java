package org.sightline.desktop.keys;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.words.Messages;

/** All keys, below the screen, so that it can be tried out while it is read. */
public final class KeyHelp extends VBox {

    private static final List<String> PARTS = List.of("everywhere", "photos", "people", "find", "plan");
    private static final double COLUMN = 300;
    private static final double HEIGHT = 220;

    private final Button close;

    /** @param closing told when it is to go away */
    public KeyHelp(Runnable closing, Messages messages) {
        setId("key-help");
        getStyleClass().add("key-help");
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("text-16");
        close = new Button(messages.text("keys.close"));
        close.setId("close-key-help");
        close.setOnAction(event -> closing.run());
        FlowPane head = new FlowPane(title, close);
        head.getStyleClass().addAll("flow", "small-buttons");
        FlowPane parts = new FlowPane();
        parts.getStyleClass().add("key-parts");
        PARTS.forEach(part -> parts.getChildren().add(part(part, messages)));
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setAccessibleText(messages.text("keys.title"));
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closing.run();
            }
        });
    }

    private static Node part(String part, Messages messages) {
        Label name = new Label(messages.text("keys." + part));
        name.getStyleClass().add("number");
        VBox box = new VBox(name);
        box.setPrefWidth(COLUMN);
        box.getStyleClass().add("lines");
        for (String line : messages.text("keys." + part + ".lines").split("; ", -1)) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        return box;
    }

    /** Puts the keyboard on the way out. */
    public void focusFirst() {
        close.requestFocus();
    }
}
