package org.sightline.desktop.recent;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.keeping.PassphraseField;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** The kept audits below each other, each with what can be done; a passphrase is asked for in place. */
public final class RecentPane extends VBox {

    private final RecentViewModel model;
    private final PathChooser chooser;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final VBox asking = new VBox();
    private final Label title;
    private final Label opening;

    public RecentPane(RecentViewModel model, PathChooser chooser, Messages messages) {
        this.model = model;
        this.chooser = chooser;
        this.messages = messages;
        setId("recent");
        getStyleClass().addAll("card", "section");
        rows.getStyleClass().add("lines");
        title = new WrappedLabel(messages.text("recent.title"), "section-title");
        opening = new WrappedLabel("", "muted");
        opening.textProperty().bind(model.busyProperty().map(busy -> busy ? messages.text("recent.opening") : ""));
        opening.managedProperty().bind(model.busyProperty());
        model.busyProperty().addListener((property, before, now) -> showIfNeeded());
        model.audits().addListener((ListChangeListener<RecentAudit>) change -> fill());
        model.askedProperty().addListener((property, before, now) -> ask());
        fill();
        ask();
        model.refresh();
    }

    private void fill() {
        List<Node> made = new ArrayList<>();
        for (RecentAudit audit : model.audits()) {
            made.add(row(audit, made.size()));
        }
        rows.getChildren().setAll(made);
        showIfNeeded();
    }

    /** Where there is nothing to list or to say there is no card. */
    private void showIfNeeded() {
        boolean needed = !model.audits().isEmpty()
                || model.askedProperty().get() != null
                || model.busyProperty().get();
        setVisible(needed);
        setManaged(needed);
        if (!needed) {
            getChildren().clear();
        } else if (getChildren().isEmpty()) {
            getChildren().addAll(title, rows, asking, opening);
        }
    }

    private Node row(RecentAudit audit, int number) {
        Label name = new WrappedLabel(audit.name(), "number");
        Label where = new WrappedLabel(
                audit.isThere() ? audit.folder() : messages.text("recent.gone", audit.folder()), "muted");
        FlowingRow buttons = new FlowingRow();
        if (audit.isThere()) {
            buttons.getChildren()
                    .addAll(
                            button("recent-open-" + number, messages.text("recent.open"), audit, model::open),
                            button(
                                    "recent-again-" + number,
                                    messages.text("recent.again"),
                                    audit,
                                    model::examineAgain));
        }
        buttons.getChildren()
                .add(button("recent-remove-" + number, messages.text("recent.remove"), audit, model::remove));
        VBox row = new VBox(name, where, buttons);
        row.getStyleClass().addAll("lines", "recent-row");
        return row;
    }

    private Button button(String id, String text, RecentAudit audit, Consumer<Path> action) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(messages.text("recent.said", text, audit.name()));
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(event -> action.accept(audit.file()));
        return button;
    }

    private void ask() {
        Asked asked = model.askedProperty().get();
        asking.getChildren().clear();
        asking.setManaged(asked != null);
        showIfNeeded();
        if (asked == null) {
            return;
        }
        Label words = new WrappedLabel(asked.words());
        words.setId("recent-words");
        VBox box = new VBox(words);
        box.getStyleClass().addAll("notice", "asking");
        asking.getChildren().setAll(box);
        FlowingRow answers = new FlowingRow();
        if (asked.answer() == Asked.Answer.PASSPHRASE) {
            PassphraseField field = new PassphraseField(messages.text("recent.passphrase"));
            field.setId("recent-passphrase");
            Button go = new Button(messages.text("recent.open"));
            go.setId("recent-answer");
            go.getStyleClass().add(Styles.ACCENT);
            go.disableProperty().bind(model.busyProperty());
            go.setOnAction(event -> answer(field));
            field.setOnAction(event -> answer(field));
            box.getChildren().add(field);
            answers.getChildren().add(go);
            Platform.runLater(field::requestFocus);
        } else if (asked.answer() == Asked.Answer.SALVAGE) {
            Button salvage = new Button(messages.text("recent.salvage"));
            salvage.setId("recent-salvage");
            salvage.setOnAction(
                    event -> chooser.newAudit(asked.file().getParent()).ifPresent(model::salvageTo));
            answers.getChildren().add(salvage);
        }
        Button leave = new Button(messages.text("recent.leave"));
        leave.setId("recent-leave");
        leave.setOnAction(event -> model.leaveIt());
        answers.getChildren().add(leave);
        box.getChildren().add(answers);
    }

    private void answer(PassphraseField field) {
        char[] typed = field.characters();
        field.clear();
        model.answer(typed);
    }
}
