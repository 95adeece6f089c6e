package org.sightline.desktop.plan;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.letters.LetterView;
import org.sightline.desktop.letters.LetterViewModel;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;
import org.sightline.model.StepState;

/** The steps in their order beside all that is known of the one that is chosen; above them what comes of those that are ticked. */
public final class PlanView extends BorderPane {

    private static final double LIST_WIDTH = 24;
    private static final double LIST_HEIGHT = 16;
    private static final double STEP_WIDTH = 26;

    private final PlanViewModel model;
    private final ListView<PlanLine> list;
    private final StepPane detail;
    private final LetterViewModel letters;
    private @Nullable LetterView letter;
    private @Nullable String chosen;

    public PlanView(
            PlanViewModel model, LetterViewModel letters, PathChooser chooser, Outside outside, Messages messages) {
        this.model = model;
        this.letters = letters;
        setId("plan");
        list = new ListView<>(model.lines());
        list.setId("plan-steps");
        list.setAccessibleText(messages.text("plan.steps"));
        list.setCellFactory(view -> new PlanCell(model, messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::tickByKey);
        detail = new StepPane(model, letters, outside, messages);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showDetail());
        showDetail();
        model.lines().addListener((ListChangeListener<PlanLine>) change -> selectFirst());
        selectFirst();

        BorderPane steps = new BorderPane(new SideBySide(
                new SideBySide.Part(list, LIST_WIDTH, LIST_HEIGHT), new SideBySide.Part(detail, STEP_WIDTH, 0), 0.5));
        steps.setTop(head(messages));
        steps.setBottom(foot(messages));
        show(steps, chooser, outside, messages);
        letters.shownProperty().addListener((property, before, now) -> {
            show(steps, chooser, outside, messages);
            // What lies in a scroll pane is in the scene only once that has its skin.
            applyCss();
            layout();
            focusFirst();
        });
    }

    private void show(Node steps, PathChooser chooser, Outside outside, Messages messages) {
        if (!letters.shownProperty().get()) {
            setCenter(steps);
            return;
        }
        LetterView made = letter;
        if (made == null) {
            made = new LetterView(letters, chooser, outside, messages);
            letter = made;
        }
        setCenter(made);
    }

    private Node head(Messages messages) {
        Label title = new WrappedLabel(messages.text("plan.heading"), "text-28");
        Label now = bound("plan-now", model.nowProperty());
        now.getStyleClass().add("text-16");
        Label then = bound("plan-then", model.thenProperty());
        then.getStyleClass().addAll("text-16", "number");
        Label notice = bound("plan-notice", model.noticeProperty());
        notice.getStyleClass().add("muted");
        Button all = new Button(messages.text("plan.tickAll"));
        all.setId("tick-all");
        all.setOnAction(event -> model.tickAll(true));
        Button none = new Button(messages.text("plan.tickNone"));
        none.setId("tick-none");
        none.setOnAction(event -> model.tickAll(false));
        CheckBox everything = new CheckBox(messages.text("plan.everything"));
        everything.setId("plan-everything");
        everything.selectedProperty().bindBidirectional(model.everythingProperty());
        all.setMinWidth(USE_PREF_SIZE);
        none.setMinWidth(USE_PREF_SIZE);
        Button write = new Button(messages.text("plan.letters"), new FontIcon(Material2OutlinedAL.EMAIL));
        write.setId("open-letters");
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(event -> letters.open());
        FlowingRow buttons = new FlowingRow(all, none, everything, write);
        buttons.getStyleClass().add("small-buttons");
        VBox head = new VBox(title, now, then, notice, buttons);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node foot(Messages messages) {
        Label limits = new WrappedLabel("", "text-12", "muted");
        limits.setId("plan-limits");
        VBox foot = new VBox(limits);
        foot.getStyleClass().add("screen-foot");
        model.limitsProperty().addListener((property, before, now) -> showLimits(limits, foot, now, messages));
        showLimits(limits, foot, model.limitsProperty().get(), messages);
        return foot;
    }

    private static void showLimits(Label label, Node foot, List<String> limits, Messages messages) {
        label.setText(limits.isEmpty() ? "" : messages.text("plan.limits", String.join(" ", limits)));
        foot.setVisible(!limits.isEmpty());
        foot.setManaged(!limits.isEmpty());
    }

    private static Label bound(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void tickByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE
                && list.getSelectionModel().getSelectedItem() instanceof PlanLine.Step step
                && step.closes()) {
            model.tick(step.id(), !model.ticked().contains(step.id()));
            event.consume();
        } else if (marks(event.getCode())) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            detail.requestFocus();
            event.consume();
        }
    }

    /** Whether the key says what the user makes of the chosen step, which is then kept. */
    private boolean marks(KeyCode code) {
        if (!model.mayMark() || !(list.getSelectionModel().getSelectedItem() instanceof PlanLine.Step step)) {
            return false;
        }
        switch (code) {
            case D -> model.mark(step.id(), StepState.DONE);
            case L -> model.mark(step.id(), StepState.LATER);
            case N -> model.mark(step.id(), StepState.NOT_FOR_ME);
            case O -> model.mark(step.id(), null);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The step that was chosen before the lines were made anew, or else the first. */
    private void selectFirst() {
        String before = chosen;
        if (before != null) {
            for (int i = 0; i < model.lines().size(); i++) {
                if (model.lines().get(i) instanceof PlanLine.Step step
                        && step.id().equals(before)) {
                    list.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        }
        if (list.getSelectionModel().getSelectedItem() == null) {
            for (int i = 0; i < model.lines().size(); i++) {
                if (model.lines().get(i) instanceof PlanLine.Step) {
                    list.getSelectionModel().select(i);
                    return;
                }
            }
        }
    }

    private void showDetail() {
        if (list.getSelectionModel().getSelectedItem() instanceof PlanLine.Step step) {
            chosen = step.id();
            detail.show(step);
        } else {
            detail.showNothing();
        }
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        LetterView open = letter;
        if (letters.shownProperty().get() && open != null) {
            open.focusFirst();
        } else {
            list.requestFocus();
        }
    }
}
