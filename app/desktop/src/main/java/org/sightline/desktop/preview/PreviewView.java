package org.sightline.desktop.preview;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.ScanPreview;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.problems.ProblemList;
import org.sightline.desktop.words.Messages;
import org.sightline.model.AppearanceKind;

/** What was recognised, a card an archive, what shall be examined of it, and how long that takes. */
public final class PreviewView extends BorderPane {

    private final PreviewViewModel model;
    private final @Nullable Node keeping;
    private final Hiding hiding;
    private final Messages messages;
    private final VBox archives = new VBox();
    private final VBox scope = new VBox();
    private final Button examine;
    private final Button back;

    /** @param keeping where the audit is kept; null where nothing is */
    public PreviewView(PreviewViewModel model, @Nullable Node keeping, Hiding hiding, Messages messages) {
        this.keeping = keeping;
        this.model = model;
        this.hiding = hiding;
        this.messages = messages;
        setId("preview");
        archives.setId("archives");
        archives.getStyleClass().add("section");
        scope.setId("scope");
        scope.getStyleClass().add("card");
        examine = new Button(messages.text("preview.examine"));
        examine.setId("examine");
        examine.setDefaultButton(true);
        examine.setOnAction(event -> model.examine());
        back = new Button(messages.text("preview.back"));
        back.setId("preview-back");
        back.setOnAction(event -> model.back());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.back();
            }
        });
        model.previewProperty().addListener((property, before, now) -> {
            if (before == null) {
                show(now);
                Platform.runLater(this::focusFirst);
            }
        });
        hiding.discreet().onProperty().addListener((property, before, now) -> {
            if (getScene() != null) {
                show(model.previewProperty().get());
                Platform.runLater(this::focusFirst);
            }
        });
        show(model.previewProperty().get());
    }

    private void show(@Nullable ScanPreview preview) {
        VBox column = new VBox(heading(preview != null));
        column.getStyleClass().add("column");
        StackPane centred = new StackPane(column);
        centred.getStyleClass().add("screen");
        FlowingRow buttons = new FlowingRow();
        buttons.getStyleClass().add("large-flow");
        if (preview == null) {
            buttons.getChildren().setAll(back);
            column.getChildren().addAll(progress(), buttons);
            setCenter(centred);
            return;
        }
        fillArchives();
        fillScope();
        buttons.getChildren().setAll(examine, back);
        column.getChildren().addAll(archives, scope, estimate());
        if (keeping != null) {
            column.getChildren().add(keeping);
        }
        column.getChildren().add(buttons);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setId("preview-page");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("preview.heading"));
        PageKeys.on(centred, scroll);
        setCenter(scroll);
    }

    private Node heading(boolean ready) {
        Label title = new WrappedLabel(
                ready ? messages.text("preview.heading") : messages.text("preview.looking"), "text-28");
        title.setId("preview-title");
        VBox heading = new VBox(title, new WrappedLabel(hiding.text(model.subject()), "text-16", "muted"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(model.doingProperty());
        Label doing = new WrappedLabel("", "text-16");
        doing.textProperty().bind(model.doingProperty());
        VBox progress = new VBox(doing, bar);
        progress.getStyleClass().add("progress");
        return progress;
    }

    private void fillArchives() {
        archives.getChildren().clear();
        model.archives().forEach(archive -> archives.getChildren().add(new ArchiveCard(archive, hiding, messages)));
        List<AuditProblem> problems = model.problems();
        if (!problems.isEmpty()) {
            archives.getChildren()
                    .addAll(new WrappedLabel(messages.text("failure.problems"), "number"), new ProblemList(problems));
        }
    }

    private void fillScope() {
        scope.getChildren().setAll(new WrappedLabel(messages.text("preview.scope"), "section-title"));
        for (AppearanceKind kind : PreviewViewModel.OPTIONAL) {
            long count = model.count(kind);
            CheckBox tick = new CheckBox(
                    kind == AppearanceKind.MESSAGE
                            ? messages.text("preview.messages", count)
                            : messages.text("preview.deleted", count));
            tick.setId("include-" + kind.name());
            tick.setWrapText(true);
            tick.setMinHeight(USE_PREF_SIZE);
            tick.setSelected(model.isIncluded(kind));
            tick.setDisable(count == 0);
            tick.selectedProperty().addListener((property, before, now) -> model.include(kind, now));
            scope.getChildren().add(tick);
        }
        scope.getChildren().add(new WrappedLabel(messages.text("preview.scope.means"), "text-12", "muted"));
    }

    private Node estimate() {
        Label estimate = new WrappedLabel("", "text-16");
        estimate.setId("estimate");
        estimate.textProperty().bind(model.estimateProperty());
        return estimate;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        if (model.previewProperty().get() == null) {
            back.requestFocus();
        } else {
            // What lies in a scroll pane is in the scene only once that has its skin.
            applyCss();
            layout();
            examine.requestFocus();
        }
    }
}
