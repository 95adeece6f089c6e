package org.sightline.desktop.failure;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.problems.ProblemList;
import org.sightline.desktop.words.Messages;

/** What happened, to which file, and what can be done. */
public final class FailureView extends StackPane {

    private final Button back;

    public FailureView(FailureViewModel model, Messages messages) {
        setId("failure");
        back = new Button(messages.text("failure.back"));
        back.setId("back");
        back.getStyleClass().add(Styles.ACCENT);
        back.setOnAction(event -> model.actions().examineSomethingElse());

        VBox heading = new VBox();
        heading.getStyleClass().add("heading");
        add(heading, "failure-title", model.title(), "text-28");
        add(heading, "failure-subject", model.subject(), "text-16", "muted");
        VBox explanation = new VBox();
        explanation.getStyleClass().add("heading");
        add(explanation, "failure-explanation", model.explanation(), "text-16");
        add(explanation, "failure-advice", model.advice(), "text-16");
        VBox column = new VBox(heading, explanation);
        column.getStyleClass().add("column");
        if (!model.problems().isEmpty()) {
            ProblemList list = new ProblemList(model.problems());
            ScrollPane problems = new ScrollPane(list);
            problems.setFitToWidth(true);
            // By itself it would be as high as words in a single line.
            problems.prefHeightProperty().bind(list.heightProperty().add(2));
            problems.setAccessibleText(messages.text("failure.problems"));
            problems.getStyleClass().add("panel");
            PageKeys.on(this, problems);
            column.getChildren().add(problems);
        }
        add(column, "failure-detail", model.detail(), "text-12", "muted");
        column.getChildren().add(back);
        StackPane centred = new StackPane(column);
        centred.getStyleClass().add("screen");
        ScrollPane page = new ScrollPane(centred);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setFocusTraversable(false);
        getChildren().add(page);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.actions().examineSomethingElse();
                event.consume();
            }
        });
    }

    private static void add(VBox box, String id, @Nullable String text, String... styleClasses) {
        if (text != null) {
            Label label = new WrappedLabel(text, styleClasses);
            label.setId(id);
            box.getChildren().add(label);
        }
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        back.requestFocus();
    }
}
