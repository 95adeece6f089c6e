package org.sightline.desktop.photos;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.asking.ScopeWords;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.service.AskingDesk.Settable;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Answer;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.Audience;

/** Lets the user say who can see the photo, its album, or its kind in the year, and take that back. */
final class OverridePane extends VBox {

    private final OverrideViewModel model;
    private final Messages messages;
    private final ScopeWords scopes;
    private final Button open;
    private final ToggleGroup scope = new ToggleGroup();
    private final VBox choices = new VBox();
    private final ComboBox<Audience> audience = new ComboBox<>();
    private final VBox choice = new VBox();
    private final VBox standing = new VBox();

    OverridePane(OverrideViewModel model, Hiding hiding, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.scopes = new ScopeWords(hiding, messages);
        setId("override");
        getStyleClass().add("section");
        open = new Button(messages.text("override.open"));
        open.setId("override-open");
        open.setOnAction(event -> model.unfold());
        choice.getStyleClass().add("section");
        choices.getStyleClass().add("lines");
        choice.getChildren().addAll(new WrappedLabel(messages.text("override.explanation"), "line"), choices, who());
        standing.getStyleClass().add("section");
        Label status = new WrappedLabel("", "line");
        status.setId("override-status");
        status.textProperty().bind(model.statusProperty());
        status.managedProperty().bind(model.statusProperty().isNotEmpty());
        getChildren()
                .addAll(
                        new WrappedLabel(messages.text("override.heading"), "section-title"),
                        open,
                        choice,
                        status,
                        standing);
        model.settableProperty().addListener((property, before, now) -> {
            show(now);
            if (before == null && now != null) {
                focusAgain();
            }
        });
        hiding.discreet()
                .onProperty()
                .addListener(
                        (property, before, now) -> show(model.settableProperty().get()));
        show(model.settableProperty().get());
    }

    private FlowingRow who() {
        audience.setId("override-audience");
        audience.setAccessibleText(messages.text("override.audience"));
        audience.setPromptText(messages.text("override.audience"));
        audience.getItems()
                .setAll(Arrays.stream(Audience.values())
                        .filter(each -> each.isKnown() && each != Audience.RECIPIENTS)
                        .toList());
        audience.setCellFactory(list -> new AudienceCell());
        audience.setButtonCell(new AudienceCell());
        Button set = new Button(messages.text("override.set"));
        set.setId("override-set");
        set.setMinWidth(USE_PREF_SIZE);
        set.disableProperty()
                .bind(scope.selectedToggleProperty()
                        .isNull()
                        .or(audience.valueProperty().isNull()));
        set.setOnAction(event -> {
            Toggle what = scope.getSelectedToggle();
            Audience who = audience.getValue();
            if (what != null && who != null && what.getUserData() instanceof Settable settable) {
                model.set(settable, who);
            }
        });
        FlowingRow line = new FlowingRow(audience, set);
        return line;
    }

    private void show(@Nullable List<Settable> settable) {
        List<Settable> found = settable == null ? List.of() : settable;
        show(open, settable == null);
        show(choice, !found.isEmpty());
        Toggle chosen = scope.getSelectedToggle();
        Settable before = chosen != null && chosen.getUserData() instanceof Settable was ? was : null;
        choices.getChildren().clear();
        standing.getChildren().clear();
        for (Settable each : found) {
            RadioButton radio =
                    new RadioButton(messages.text("override.settable", scopes.of(each.scope()), each.carries()));
            radio.setUserData(each);
            radio.setToggleGroup(scope);
            radio.setWrapText(true);
            radio.setMinHeight(USE_PREF_SIZE);
            radio.setAccessibleHelp(messages.text("override.scope"));
            radio.getStyleClass().add("override-scope");
            radio.setSelected(
                    before == null
                            ? choices.getChildren().isEmpty()
                            : before.scope().equals(each.scope()));
            choices.getChildren().add(radio);
            Answer set = each.set();
            if (set != null) {
                standing.getChildren().add(set(each, set));
            }
        }
    }

    private VBox set(Settable what, Answer set) {
        String who = set.statement() instanceof AudienceNow now ? messages.of(now.audience()) : set.said();
        String words = messages.text("override.standing", messages.date(set.day()), scopes.of(what.scope()), who);
        Button forget = new Button(messages.text("override.forget"));
        forget.getStyleClass().add("override-forget");
        forget.setAccessibleText(messages.text("override.forget.said", words));
        forget.setOnAction(event -> model.forget(set));
        VBox box = new VBox(new WrappedLabel(words, "line"), forget);
        box.getStyleClass().add("lines");
        return box;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Puts the keyboard back where it was before the words around were made anew. */
    void focusAgain() {
        if (open.isVisible()) {
            open.requestFocus();
        } else if (scope.getSelectedToggle() instanceof Node chosen) {
            chosen.requestFocus();
        }
    }

    /** An audience in words. */
    private final class AudienceCell extends ListCell<Audience> {
        @Override
        protected void updateItem(@Nullable Audience item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? messages.text("override.audience") : messages.of(item));
        }
    }
}
