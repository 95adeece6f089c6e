package org.sightline.desktop.keys;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.sightline.desktop.layout.EqualColumns;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** All keys, below the screen, so that it can be tried out while it is read. */
public final class KeyHelp extends VBox {

    private static final List<String> PARTS = List.of("everywhere", "photos", "people", "find", "plan");
    private static final double COLUMN = 20;
    private static final double USUAL_HEIGHT = 220;

    /** How much of the window it takes; more is scrolled to. */
    private static final double SHARE = 0.3;

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
        FlowingRow head = new FlowingRow(title, close);
        EqualColumns parts = new EqualColumns(
                PARTS.stream().map(part -> part(part, messages)).toList(), COLUMN);
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty()
                .bind(sceneProperty()
                        .flatMap(Scene::heightProperty)
                        .map(height -> SHARE * height.doubleValue())
                        .orElse(USUAL_HEIGHT));
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
        VBox box = new VBox(new WrappedLabel(messages.text("keys." + part), "number"));
        box.getStyleClass().add("lines");
        for (String line : messages.text("keys." + part + ".lines").split("; ", -1)) {
            box.getChildren().add(new WrappedLabel(line));
        }
        return box;
    }

    /** Puts the keyboard on the way out. */
    public void focusFirst() {
        close.requestFocus();
    }
}
