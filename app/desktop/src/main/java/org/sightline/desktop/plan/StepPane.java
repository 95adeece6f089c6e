package org.sightline.desktop.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.letters.LetterViewModel;
import org.sightline.desktop.outside.AddressPane;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;
import org.sightline.model.StepState;

/** All that is known of one step: warnings first, then the way to it, what it leaves, and where that was read. */
final class StepPane extends ScrollPane {

    private final PlanViewModel model;
    private final LetterViewModel letters;
    private final Outside outside;
    private final Messages messages;
    private final VBox column = new VBox();

    StepPane(PlanViewModel model, LetterViewModel letters, Outside outside, Messages messages) {
        this.model = model;
        this.letters = letters;
        this.outside = outside;
        this.messages = messages;
        setId("plan-step");
        column.getStyleClass().addAll("section", "detail");
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleText(messages.text("plan.detail"));
        getStyleClass().add("side-panel");
    }

    void showNothing() {
        column.getChildren().setAll(label(messages.text("plan.choose"), "muted"));
    }

    void show(PlanLine.Step step) {
        PlanLine.Details details = step.details();
        column.getChildren().setAll(label(step.title(), "text-20"), label(details.protects(), "text-16"));
        if (!step.gain().isEmpty()) {
            column.getChildren().add(label(step.gain(), "muted"));
        }
        if (model.mayMark()) {
            column.getChildren().add(marking(step));
        }
        if (!details.warnings().isEmpty()) {
            VBox warnings = new VBox();
            warnings.setId("plan-warnings");
            warnings.getStyleClass().addAll("notice", "lines");
            details.warnings().forEach(warning -> warnings.getChildren().add(label(warning, "number")));
            column.getChildren().add(warnings);
        }
        details.ways().forEach(way -> column.getChildren().add(way(way)));
        String address = details.address();
        if (address != null) {
            column.getChildren().add(new AddressPane(address, outside, messages));
        }
        add(messages.text("plan.handedOver"), details.handedOver());
        add(messages.text("plan.sideEffects"), details.sideEffects());
        add(messages.text("plan.remains"), details.remains());
        add(messages.text("plan.appliesTo"), List.of(details.appliesTo()));
        add(messages.text("plan.known"), List.of(details.confidence()));
        add(messages.text("plan.sources"), details.sources());
        setVvalue(0);
    }

    /** What the user makes of it. */
    private Node marking(PlanLine.Step step) {
        FlowingRow buttons = new FlowingRow();
        buttons.getStyleClass().add("small-buttons");
        for (StepState state : StepState.values()) {
            if (state != step.state()) {
                buttons.getChildren().add(button(step, "mark-" + state.name(), "plan.mark." + state.name(), state));
            }
        }
        if (LetterViewModel.isAbout(step.id())) {
            Button write = new Button(messages.text("plan.letter"));
            write.setId("write-letter");
            write.setMinWidth(USE_PREF_SIZE);
            write.setOnAction(event -> letters.open(step.id()));
            buttons.getChildren().add(0, write);
        }
        if (step.state() != null) {
            buttons.getChildren().add(button(step, "mark-open", "plan.mark.open", null));
        }
        VBox box = new VBox(buttons);
        if (!step.said().isEmpty()) {
            box.getChildren().add(0, label(step.said(), "number"));
        }
        box.getStyleClass().add("lines");
        return box;
    }

    private Button button(PlanLine.Step step, String id, String words, @Nullable StepState state) {
        Button button = new Button(messages.text(words));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text("plan.mark", messages.text(words), step.title()));
        button.setOnAction(event -> model.mark(step.id(), state));
        return button;
    }

    private Node way(PlanLine.Way way) {
        VBox box = new VBox(label(way.name(), "section-title"));
        for (int i = 0; i < way.steps().size(); i++) {
            box.getChildren()
                    .add(label(messages.text("overview.step", i + 1, way.steps().get(i)), "step-of-way"));
        }
        box.getStyleClass().add("lines");
        return box;
    }

    private void add(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            VBox box = new VBox(label(heading, "section-title"));
            lines.forEach(line -> box.getChildren().add(label(line, "line")));
            box.getStyleClass().add("lines");
            column.getChildren().add(box);
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
