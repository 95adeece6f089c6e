package org.sightline.desktop.scanning;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.layout.EqualColumns;
import org.sightline.desktop.words.Messages;

/** How far the scan has come. What was found until then can be looked at meanwhile. */
public final class ScanningView extends StackPane {

    private final Button pause;

    /** @param looking shows what was found so far */
    public ScanningView(ScanningViewModel model, Runnable looking, Messages messages) {
        setId("scanning");
        getStyleClass().add("screen");
        pause = pause(model, messages);
        Button cancel = new Button(messages.text("scanning.cancel"), new FontIcon(Material2OutlinedAL.CLOSE));
        cancel.setId("cancel");
        cancel.setOnAction(event -> model.cancel());
        cancel.disableProperty().bind(model.stoppingProperty());
        Label explanation = new Label(
                model.isKept() ? messages.text("scanning.cancel.kept") : messages.text("scanning.cancel.explanation"));
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        explanation.getStyleClass().add("muted");
        Button look = new Button(messages.text("soFar.look"), new FontIcon(Material2OutlinedAL.DASHBOARD));
        look.setId("look-so-far");
        look.setOnAction(event -> looking.run());
        look.disableProperty().bind(model.lookableProperty().not());
        FlowPane buttons = new FlowPane(pause, cancel, look);
        buttons.getStyleClass().addAll("flow", "large-flow");

        VBox column = new VBox(
                heading(model, messages),
                progress(model),
                figures(model, messages),
                buttons,
                explanation,
                notice(model));
        column.getStyleClass().add("column");
        getChildren().add(column);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ESCAPE -> model.cancel();
                case SPACE -> model.pauseOrResume();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        News.whileShown(this, model);
    }

    /** Where the keyboard is on another button, Space presses that one. */
    private static Button pause(ScanningViewModel model, Messages messages) {
        Button pause = new Button();
        pause.setId("pause");
        pause.setOnAction(event -> model.pauseOrResume());
        pause.disableProperty().bind(model.stoppingProperty());
        model.pausedProperty().addListener((property, before, now) -> show(pause, now, messages));
        show(pause, model.pausedProperty().get(), messages);
        return pause;
    }

    private static void show(Button pause, boolean paused, Messages messages) {
        pause.setText(paused ? messages.text("scanning.resume") : messages.text("scanning.pause"));
        pause.setGraphic(new FontIcon(paused ? Material2OutlinedMZ.PLAY_ARROW : Material2OutlinedMZ.PAUSE));
    }

    private static Node notice(ScanningViewModel model) {
        Label notice = bound("scanning-notice", model.noticeProperty());
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private static Node heading(ScanningViewModel model, Messages messages) {
        Label title = new Label();
        title.textProperty()
                .bind(Bindings.when(model.footageProperty().isEmpty())
                        .then(messages.text("scanning.title"))
                        .otherwise(messages.text("scanning.title.videos")));
        title.getStyleClass().add("text-28");
        Label subject = new Label(model.subject());
        subject.getStyleClass().addAll("text-16", "muted");
        VBox heading = new VBox(title, subject);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Node progress(ScanningViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.fractionProperty());
        bar.accessibleTextProperty().bind(model.doingProperty());
        Label doing = bound("doing", model.doingProperty());
        doing.getStyleClass().add("text-16");
        Label remaining = bound("remaining", model.remainingProperty());
        remaining.getStyleClass().addAll("text-16", "muted");
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox progress = new VBox(new HBox(doing, gap, remaining), bar);
        progress.getStyleClass().add("progress");
        return progress;
    }

    private static Node figures(ScanningViewModel model, Messages messages) {
        Node footage = figure("footage", messages.text("scanning.footage"), model.footageProperty());
        footage.visibleProperty().bind(model.footageProperty().isNotEmpty());
        footage.managedProperty().bind(footage.visibleProperty());
        return new EqualColumns(List.of(
                figure("faces", messages.text("scanning.faces"), model.facesProperty()),
                footage,
                figure("unreadable", messages.text("scanning.unreadable"), model.unreadableProperty()),
                figure("rate", messages.text("scanning.rate"), model.rateProperty())));
    }

    private static Node figure(String id, String name, ObservableValue<String> value) {
        Label number = bound(id, value);
        number.getStyleClass().add("text-20");
        number.setWrapText(true);
        number.setMinHeight(USE_PREF_SIZE);
        Label caption = new Label(name);
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.getStyleClass().add("muted");
        VBox figure = new VBox(number, caption);
        figure.getStyleClass().add("card");
        return figure;
    }

    private static Label bound(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        pause.requestFocus();
    }
}
