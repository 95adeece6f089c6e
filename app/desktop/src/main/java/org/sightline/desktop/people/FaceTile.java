package org.sightline.desktop.people;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.grid.Tile;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.marks.LevelMark;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.words.Messages;

/** A face, and below it how well it could be matched, by shape, and the day of its photo. */
public final class FaceTile implements Tile<FaceRef> {

    public static final double WIDTH = 124;
    public static final double HEIGHT = 148;
    private static final int PIXELS = 160;

    private final Messages messages;
    private final PictureView picture;
    private final Label below = new WrappedLabel("", "text-12");
    private final VBox box;
    private String said = "";

    public FaceTile(PictureStore pictures, Hiding hiding, Messages messages) {
        this.messages = messages;
        picture = new PictureView(pictures, hiding.discreet(), messages);
        VBox.setVgrow(picture, Priority.ALWAYS);
        box = new VBox(picture, below);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("face-tile");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable FaceRef face) {
        if (face == null) {
            picture.show(null, "");
            said = "";
            return;
        }
        String day = face.photo().day() == null
                ? messages.text("photo.undated")
                : messages.date(face.photo().day());
        below.setGraphic(LevelMark.of(Level.of(face.face().level())));
        below.setText(
                face.photo().day() == null
                        ? messages.text("photo.undated")
                        : Integer.toString(face.photo().day().getYear()));
        said = messages.text("people.face", messages.of(face.face().level()), day);
        picture.show(PictureKey.face(face.photo(), face.face(), PIXELS), said);
    }

    @Override
    public String said() {
        return said;
    }
}
