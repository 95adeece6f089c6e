package org.sightline.desktop.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PeopleDesk.Pair;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.words.Messages;

/** Asks about two people at a time whether they are one: Enter says yes, Delete no, Space another time. */
final class SuggestionPane extends VBox {

    private static final int PIXELS = 144;
    private static final int FACES = 4;

    private final PeopleViewModel model;
    private final PictureStore pictures;
    private final Hiding hiding;
    private final Messages messages;
    private final FlowingRow pair = new FlowingRow();
    private final Button same;
    private final Button different;
    private final Button later;

    SuggestionPane(PeopleViewModel model, PictureStore pictures, Hiding hiding, Messages messages) {
        this.model = model;
        this.pictures = pictures;
        this.hiding = hiding;
        this.messages = messages;
        setId("suggestion");
        getStyleClass().addAll("card", "suggestion");
        Label title = new WrappedLabel(messages.text("people.same"), "section-title");
        pair.getStyleClass().add("large-flow");
        same = button("say-same", messages.text("people.same.yes"), model::sayTheSame);
        different = button("say-different", messages.text("people.same.no"), model::sayDifferent);
        later = button("say-later", messages.text("people.same.later"), model::sayLater);
        FlowingRow buttons = new FlowingRow(same, different, later);
        buttons.getStyleClass().add("small-buttons");
        getChildren().addAll(title, pair, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
        model.suggestionProperty().addListener((property, before, now) -> show(now));
        hiding.discreet()
                .onProperty()
                .addListener((property, before, now) ->
                        show(model.suggestionProperty().get()));
        show(model.suggestionProperty().get());
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Enter says yes unless the keyboard is on another answer, which it then gives. */
    private void answer(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (different.isFocused()) {
                    model.sayDifferent();
                } else if (later.isFocused()) {
                    model.sayLater();
                } else {
                    model.sayTheSame();
                }
            }
            case DELETE -> model.sayDifferent();
            case SPACE -> {
                if (!same.isFocused()) {
                    return;
                }
                model.sayLater();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(@Nullable Pair asked) {
        setVisible(asked != null);
        setManaged(asked != null);
        if (asked != null) {
            Label and = new Label(messages.text("people.same.and"));
            and.getStyleClass().add("muted");
            pair.getChildren()
                    .setAll(side(asked.one(), asked.oneFaces()), and, side(asked.other(), asked.otherFaces()));
            same.setAccessibleText(messages.text(
                    "people.same.said",
                    hiding.of(asked.one().person()),
                    asked.one().faces(),
                    hiding.of(asked.other().person()),
                    asked.other().faces()));
        }
    }

    private Node side(PersonRow person, List<FaceRef> faces) {
        HBox row = new HBox();
        row.getStyleClass().add("small-buttons");
        for (FaceRef face : faces.subList(0, Math.min(FACES, faces.size()))) {
            PictureView picture = new PictureView(pictures, hiding.discreet(), messages);
            picture.getStyleClass().add("suggested-face");
            picture.show(
                    PictureKey.face(face.photo(), face.face(), PIXELS),
                    messages.text("people.portrait", hiding.of(person.person())));
            row.getChildren().add(picture);
        }
        return new VBox(
                row,
                new WrappedLabel(
                        messages.text("people.named", hiding.of(person.person()), person.faces(), person.photos()),
                        "text-12",
                        "muted"));
    }

    /** Gives the keyboard to the answers. */
    void focusFirst() {
        same.requestFocus();
    }
}
