package org.sightline.desktop.people;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Role;

/** Everybody beside the one who is looked at, and above them whether two of them are one. */
public final class PeopleView extends BorderPane {

    private static final double LIST_SHARE = 0.36;
    private static final double LIST_WIDTH = 20;
    private static final double LIST_HEIGHT = 16;
    private static final double PERSON_WIDTH = 30;

    private final PeopleViewModel model;
    private final Messages messages;
    private final ListView<PersonRow> list;
    private final SuggestionPane suggestion;
    private final PersonPane person;
    private final VBox question = new VBox();
    private boolean following;

    public PeopleView(PeopleViewModel model, PictureStore pictures, Hiding hiding, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("people");
        list = new ListView<>(model.rows());
        list.setId("people-list");
        list.setAccessibleText(messages.text("people.list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new PersonCell(pictures, hiding, messages));
        list.setPlaceholder(placeholder(messages));
        suggestion = new SuggestionPane(model, pictures, hiding, messages);
        person = new PersonPane(model, pictures, hiding, messages);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> look(now));
        model.rows().addListener((ListChangeListener<PersonRow>) change -> Platform.runLater(this::follow));
        model.shownProperty().addListener((property, before, now) -> follow());
        hiding.discreet().onProperty().addListener((property, before, now) -> list.refresh());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onList);
        list.addEventHandler(KeyEvent.KEY_RELEASED, this::nameByKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoByKey);

        setTop(head());
        setCenter(new SideBySide(
                new SideBySide.Part(list, LIST_WIDTH, LIST_HEIGHT),
                new SideBySide.Part(person, PERSON_WIDTH, 0),
                LIST_SHARE));
    }

    private static Label placeholder(Messages messages) {
        Label nobody = new Label(messages.text("people.none"));
        nobody.setWrapText(true);
        nobody.getStyleClass().addAll("muted", "placeholder");
        return nobody;
    }

    private Node head() {
        Label title = new WrappedLabel(messages.text("people.heading"), "text-28");
        Button undo = button("undo", messages.text("people.undo"), Material2OutlinedMZ.UNDO, model::undo);
        undo.disableProperty().bind(model.undoableProperty().not());
        Button redo = button("redo", messages.text("people.redo"), Material2OutlinedMZ.REDO, model::redo);
        redo.disableProperty().bind(model.redoableProperty().not());
        Button merge = button("merge", messages.text("people.merge"), Material2OutlinedAL.GROUP, this::merge);
        Button sort = button("sort", messages.text("people.sort"), Material2OutlinedMZ.SORT, model::sort);
        CheckBox everyone = new CheckBox(messages.text("people.everyone"));
        everyone.setId("people-everyone");
        everyone.selectedProperty().bindBidirectional(model.everyoneProperty());
        FlowingRow buttons = new FlowingRow(undo, redo, merge, sort, everyone);
        buttons.getStyleClass().add("small-buttons");
        Label status = bound("people-status", model.statusProperty());
        Label left = bound("people-left", model.leftProperty());
        left.getStyleClass().add("text-12");
        FlowingRow told = new FlowingRow(status, left);
        told.getStyleClass().add("large-flow");
        told.managedProperty().bind(status.managedProperty().or(left.managedProperty()));
        question.getStyleClass().addAll("notice", "asking");
        question.setId("people-question");
        model.questionProperty().addListener((property, before, now) -> ask(now));
        ask(model.questionProperty().get());
        VBox head = new VBox(title, told, question, suggestion, buttons);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private static Button button(String id, String text, Ikon icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label bound(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("muted");
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private void ask(PeopleViewModel.@Nullable Question asked) {
        question.setVisible(asked != null);
        question.setManaged(asked != null);
        if (asked == null) {
            question.getChildren().clear();
            return;
        }
        Label text = new WrappedLabel(asked.text());
        Button yes = new Button(messages.text("people.twice.yes"));
        yes.setId("twice-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        yes.setOnAction(event -> asked.yes().run());
        Button no = new Button(messages.text("people.twice.no"));
        no.setId("twice-no");
        no.setOnAction(event -> {
            model.leaveQuestion();
            list.requestFocus();
        });
        FlowingRow answers = new FlowingRow(yes, no);
        answers.getStyleClass().add("small-buttons");
        question.getChildren().setAll(text, answers);
        no.requestFocus();
    }

    private void look(@Nullable PersonRow row) {
        if (row != null && !following) {
            model.look(row);
        }
    }

    /** The list shows as chosen whom the pane shows, however that came. */
    private void follow() {
        PersonRow shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        int at = -1;
        for (int i = 0; i < model.rows().size(); i++) {
            at = model.rows().get(i).id().equals(shown.id()) ? i : at;
        }
        List<Integer> chosen = list.getSelectionModel().getSelectedIndices();
        if (at >= 0 && (!chosen.contains(at) || list.getSelectionModel().getSelectedItem() == null)) {
            following = true;
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            following = false;
        }
    }

    private List<PersonRow> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void merge() {
        model.merge(chosen());
    }

    private void onList(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        PersonRow row = model.shownProperty().get();
        switch (event.getCode()) {
            case G -> merge();
            case DELETE -> model.ignore(chosen());
            case ENTER -> person.focusFaces();
            case M -> {
                if (row != null) {
                    model.role(row, Role.ME);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** When the key is let go: before that, its letter would be typed into the name. */
    private void nameByKey(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.N || event.getCode() == KeyCode.F2)) {
            person.focusName();
            event.consume();
        }
    }

    /** A field of text undoes what was typed into it. */
    private void undoByKey(KeyEvent event) {
        if (event.isShortcutDown()
                && event.getCode() == KeyCode.Z
                && !(event.getTarget() instanceof TextInputControl field && field.isUndoable())) {
            if (event.isShiftDown()) {
                model.redo();
            } else {
                model.undo();
            }
            event.consume();
        }
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        if (suggestion.isVisible()) {
            suggestion.focusFirst();
        } else {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }
}
