package org.sightline.desktop;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.words.Messages;

/** What the window shows when the program cannot start at all. */
final class StartFailure extends StackPane {

    private static final String CODE = "S-224";

    StartFailure(Throwable failure, Messages messages) {
        setId("start-failure");
        getStyleClass().addAll("window", "screen");
        Label title = label(messages.text("start.failed.title"), "text-28");
        Label explanation = label(messages.text("start.failed.explanation"), "text-16");
        String message = messages.of(failure);
        String type = failure.getClass().getSimpleName();
        Label detail =
                label(messages.text("failure.detail", CODE, message == null ? type : type + ": " + message), "muted");
        Button close = new Button(messages.text("start.failed.close"));
        close.setOnAction(event -> Platform.exit());
        VBox column = new VBox(title, explanation, detail, close);
        column.getStyleClass().add("column");
        getChildren().add(column);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
