package org.sightline.desktop.plan;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;

/** The steps in their order beside all that is known of the one that is chosen; above them what comes of those that are ticked. */
public final class PlanView extends BorderPane {

    private final PlanViewModel model;
    private final ListView<PlanLine> list;
    private final StepPane detail;

    public PlanView(PlanViewModel model, Outside outside, Messages messages) {
        this.model = model;
        setId("plan");
        list = new ListView<>(model.lines());
        list.setId("plan-steps");
        list.setAccessibleText(messages.text("plan.steps"));
        list.setCellFactory(view -> new PlanCell(model, messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::tickByKey);
        detail = new StepPane(outside, messages);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showDetail());
        showDetail();
        model.lines().addListener((ListChangeListener<PlanLine>) change -> selectFirst());
        selectFirst();

        SplitPane split = new SplitPane(list, detail);
        split.setDividerPositions(0.5);
        setTop(head(messages));
        setCenter(split);
        setBottom(foot(messages));
    }

    private Node head(Messages messages) {
        Label title = new Label(messages.text("plan.heading"));
        title.getStyleClass().add("text-28");
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
        everything.setMinWidth(USE_PREF_SIZE);
        everything.selectedProperty().bindBidirectional(model.everythingProperty());
        all.setMinWidth(USE_PREF_SIZE);
        none.setMinWidth(USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(all, none, everything);
        buttons.getStyleClass().addAll("flow", "small-buttons");
        VBox head = new VBox(title, now, then, notice, buttons);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node foot(Messages messages) {
        Label limits = new Label();
        limits.setId("plan-limits");
        limits.setWrapText(true);
        limits.getStyleClass().addAll("text-12", "muted");
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
        } else if (event.getCode() == KeyCode.ENTER) {
            detail.requestFocus();
            event.consume();
        }
    }

    private void selectFirst() {
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
            detail.show(step);
        } else {
            detail.showNothing();
        }
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        list.requestFocus();
    }
}
