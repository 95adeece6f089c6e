package org.sightline.desktop.photos;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.grid.Tile;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.marks.LevelMark;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.model.PlayingTime;

/** A photo with its faces, and below it how much it shows to strangers, by shape and word, and its day. */
final class PhotoTile implements Tile<PhotoCard> {

    static final double WIDTH = 186;
    static final double HEIGHT = 198;
    private static final int PIXELS = 320;

    private final Messages messages;
    private final PictureView picture;
    private final Label level = new Label();
    private final Label day = new Label();
    private final VBox box;
    private String said = "";

    PhotoTile(PictureStore pictures, Hiding hiding, Messages messages) {
        this.messages = messages;
        picture = new PictureView(pictures, hiding.discreet(), messages);
        VBox.setVgrow(picture, Priority.ALWAYS);
        level.getStyleClass().addAll("text-12", "level");
        day.getStyleClass().addAll("text-12", "muted");
        box = new VBox(picture, level, day);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("photo-tile");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable PhotoCard card) {
        if (card == null) {
            picture.show(null, "");
            said = "";
            return;
        }
        level.setGraphic(LevelMark.of(Level.of(card.exposure())));
        level.setText(messages.of(card.exposure()));
        String when = card.day() == null ? messages.text("photo.undated") : messages.date(card.day());
        PhotoCard.Playing video = card.video();
        day.setText(video == null ? when : messages.text("photo.tile.video", when, PlayingTime.of(video.duration())));
        day.setGraphic(video == null ? null : new FontIcon(Material2OutlinedMZ.PLAY_ARROW));
        said = PhotoWords.of(card, messages);
        picture.show(PictureKey.whole(card.id(), PIXELS), said);
        picture.showFaces(FaceBoxes.of(card, null));
    }

    @Override
    public String said() {
        return said;
    }
}
