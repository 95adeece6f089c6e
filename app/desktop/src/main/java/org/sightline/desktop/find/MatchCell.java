package org.sightline.desktop.find;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.WrappingCell;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.marks.LevelMark;
import org.sightline.desktop.pictures.FaceBox;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.words.Messages;

/** A line of the results: a heading with what it stands for, or a photo with the face and where it stood. */
final class MatchCell extends WrappingCell<FindLine> {

    private static final int FACE_PIXELS = 160;
    private static final int PHOTO_PIXELS = 320;

    private final Messages messages;
    private final PictureView face;
    private final PictureView photo;
    private final Label level = wrapping("level");
    private final Label where = wrapping("line");
    private final Label remark = wrapping("muted");
    private final HBox row;
    private final Label title = wrapping("text-16");
    private final Label means = wrapping("muted");
    private final VBox heading = new VBox(title, means);

    MatchCell(PictureStore pictures, Hiding hiding, Messages messages) {
        this.messages = messages;
        face = picture(pictures, hiding, messages, "found-face");
        photo = picture(pictures, hiding, messages, "found-photo");
        title.getStyleClass().add("number");
        VBox words = new VBox(level, where, remark);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(face, photo, words);
        row.getStyleClass().add("person-row");
    }

    private static PictureView picture(PictureStore pictures, Hiding hiding, Messages messages, String styleClass) {
        PictureView picture = new PictureView(pictures, hiding.discreet(), messages);
        picture.getStyleClass().add(styleClass);
        return picture;
    }

    private static Label wrapping(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void updateItem(@Nullable FindLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("heading-cell");
        if (empty || !(line instanceof FindLine.Match)) {
            face.show(null, "");
            photo.show(null, "");
        }
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (line instanceof FindLine.Heading band) {
            getStyleClass().add("heading-cell");
            title.setText(band.text());
            means.setText(band.means());
            setAccessibleText(band.text() + ". " + band.means());
            setGraphic(heading);
        } else if (line instanceof FindLine.Match match) {
            show(match);
        }
    }

    private void show(FindLine.Match match) {
        level.setGraphic(LevelMark.of(Level.of(match.photo().exposure())));
        level.setText(messages.text("photo.level", messages.of(match.photo().exposure())));
        where.setText(match.where());
        remark.setText(match.remark());
        remark.setVisible(!match.remark().isEmpty());
        remark.setManaged(!match.remark().isEmpty());
        face.show(PictureKey.face(match.photo(), match.face(), FACE_PIXELS), messages.text("find.faceFound"));
        photo.show(
                PictureKey.whole(match.photo().id(), match.face().seen(), PHOTO_PIXELS),
                messages.text("find.photoFound"));
        photo.showFaces(
                List.of(new FaceBox(match.face().place(), Level.of(match.photo().exposure()), false, true)));
        setAccessibleText(match.where() + ". " + match.remark());
        setGraphic(row);
    }
}
