package org.sightline.desktop.people;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.layout.WrappingCell;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.words.Messages;

/** Somebody in the list: a face, the name, and where they are seen. */
final class PersonCell extends WrappingCell<PersonRow> {

    private static final int PIXELS = 112;

    private final Hiding hiding;
    private final Messages messages;
    private final PictureView portrait;
    private final Label name = new WrappedLabel("", "number");
    private final Label seen = new WrappedLabel("", "text-12", "muted");
    private final HBox row;

    PersonCell(PictureStore pictures, Hiding hiding, Messages messages) {
        this.hiding = hiding;
        this.messages = messages;
        portrait = new PictureView(pictures, hiding.discreet(), messages);
        portrait.getStyleClass().add("portrait");
        VBox words = new VBox(name, seen);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(portrait, words);
        row.getStyleClass().add("person-row");
    }

    @Override
    protected void updateItem(@Nullable PersonRow person, boolean empty) {
        super.updateItem(person, empty);
        if (empty || person == null) {
            portrait.show(null, "");
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String called = hiding.of(person.person());
        name.setText(person.person().ignored() ? messages.text("people.ignored", called) : called);
        String where = messages.text("people.seen", person.faces(), person.photos(), person.publicPhotos());
        String role = person.person().role() == null || person.person().isMe()
                ? ""
                : messages.of(person.person().role()) + ". ";
        seen.setText(person.person().name() == null ? where : role + where);
        FaceRef face = person.portrait();
        portrait.show(
                face == null ? null : PictureKey.face(face.photo(), face.face(), PIXELS),
                messages.text("people.portrait", called));
        setAccessibleText(name.getText() + ", " + seen.getText());
        setGraphic(row);
    }
}
