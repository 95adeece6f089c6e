package org.sightline.desktop.plan;

import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.layout.WrappingCell;
import org.sightline.desktop.words.Messages;

/** A line of the plan: a heading, or a step with a box to tick where it closes something. */
final class PlanCell extends WrappingCell<PlanLine> {

    private final PlanViewModel model;
    private final Messages messages;
    private final CheckBox tick = new CheckBox();
    private final Label title = label("number");
    private final Label gain = label("muted");
    private final Label after = label("muted");
    private final Label marks = label("text-12");
    private final Label said = label("number");
    private final Label part = label("number");
    private final HBox row;
    private @Nullable String id;

    PlanCell(PlanViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        // The list itself is what the keyboard is on; its space bar ticks.
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> {
            if (id != null) {
                model.tick(id, tick.isSelected());
            }
        });
        marks.getStyleClass().add("muted");
        VBox words = new VBox(title, said, gain, after, marks);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Region box = new HBox(tick);
        box.getStyleClass().add("tick-place");
        row = new HBox(box, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("plan-row");
        model.ticked().addListener((SetChangeListener<String>) change -> showTick());
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void updateItem(@Nullable PlanLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("heading-cell");
        setGraphic(null);
        id = null;
        setAccessibleText(null);
        if (empty || line == null) {
            return;
        }
        if (line instanceof PlanLine.Heading heading) {
            part.setText(heading.text());
            setAccessibleText(heading.text());
            setGraphic(new VBox(part));
            getStyleClass().add("heading-cell");
        } else if (line instanceof PlanLine.Step step) {
            id = step.id();
            title.setText(step.numbered(messages));
            put(said, step.said());
            put(gain, step.gain());
            put(after, step.after());
            marks.setText(step.marks());
            tick.setVisible(step.closes());
            tick.setAccessibleText(messages.text("plan.tick", step.title()));
            setGraphic(row);
            showTick();
        }
    }

    private static void put(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void showTick() {
        if (id != null && getItem() instanceof PlanLine.Step step) {
            boolean on = model.ticked().contains(step.id());
            tick.setSelected(on);
            String said = step.numbered(messages) + ". " + step.gain();
            setAccessibleText(step.closes() && on ? messages.text("plan.ticked", said) : said);
        }
    }
}
