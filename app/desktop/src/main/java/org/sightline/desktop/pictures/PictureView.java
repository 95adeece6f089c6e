package org.sightline.desktop.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.layout.Em;
import org.sightline.desktop.marks.LevelMark;
import org.sightline.desktop.words.Messages;

/**
 * A picture that comes when it is there, as large as its place allows, with the faces on it. Where others may look on it shows
 * nothing, and asks for nothing.
 */
public final class PictureView extends Region {

    private static final double DOUBLE_LINE = 4;
    private static final double MARK = 18;
    private static final double USUAL = 160;

    /** Narrower than so many ems there is no room for words. */
    private static final double ROOM_FOR_WORDS = 6;

    private final PictureStore store;
    private final Discreet discreet;
    private final Messages messages;
    private final ImageView image = new ImageView();
    private final Label instead = new Label();
    private final FontIcon sign = new FontIcon();
    private final Em em = new Em();
    private final Consumer<Loaded> taker = this::arrived;
    // Held here, so that it lives as long as this view and no longer.
    private final ChangeListener<Boolean> hiding = (property, before, now) -> load();
    private final List<FaceBox> faces = new ArrayList<>();
    private final List<Node> boxes = new ArrayList<>();
    private @Nullable PictureKey key;
    private @Nullable Loaded foreign;

    public PictureView(PictureStore store, Discreet discreet, Messages messages) {
        this.store = store;
        this.discreet = discreet;
        this.messages = messages;
        getStyleClass().add("picture");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        instead.setWrapText(true);
        instead.setAlignment(Pos.CENTER);
        instead.setTextAlignment(TextAlignment.CENTER);
        instead.getStyleClass().addAll("text-12", "muted");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        setPrefSize(USUAL, USUAL);
        instead.setGraphic(sign);
        getChildren().addAll(instead, image, em.probe());
        widthProperty().addListener((property, before, now) -> fit());
        em.onChange(this::fit);
        fit();
        discreet.onProperty().addListener(new WeakChangeListener<>(hiding));
    }

    /**
     * Shows a picture, or nothing.
     *
     * @param said what is told to whoever does not see it
     */
    public void show(@Nullable PictureKey wanted, String said) {
        PictureKey before = key;
        if (before != null && !before.equals(wanted)) {
            store.forget(before, taker);
        }
        setAccessibleText(said);
        foreign = null;
        if (wanted == null || !wanted.equals(before) || image.getImage() == null) {
            key = wanted;
            load();
        }
    }

    /** Shows a picture that came from elsewhere. */
    public void showOther(Loaded loaded, String said) {
        show(null, said);
        foreign = loaded;
        load();
    }

    /** What is said instead of a picture is a sign where there is no room for words. */
    private void fit() {
        boolean room = getWidth() >= em.of(ROOM_FOR_WORDS);
        instead.setContentDisplay(room ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        requestLayout();
    }

    private void say(String words, @Nullable Ikon icon) {
        instead.setText(words);
        sign.setVisible(icon != null);
        if (icon != null) {
            sign.setIconCode(icon);
        }
    }

    /** The faces to draw on it. */
    public void showFaces(List<FaceBox> shown) {
        faces.clear();
        faces.addAll(shown);
        drawFaces();
    }

    private void load() {
        image.setImage(null);
        PictureKey wanted = key;
        Loaded own = foreign;
        if (wanted == null && own == null) {
            say("", null);
        } else if (discreet.isOn()) {
            if (wanted != null) {
                store.forget(wanted, taker);
            }
            say(messages.text("hidden.picture"), Material2OutlinedMZ.VISIBILITY_OFF);
        } else if (own != null) {
            arrived(own);
        } else if (wanted != null) {
            say("", null);
            store.forget(wanted, taker);
            Loaded there = store.ask(wanted, taker);
            if (there != null) {
                arrived(there);
            }
        }
        drawFaces();
    }

    private void arrived(Loaded loaded) {
        if (loaded instanceof Loaded.Ready ready) {
            image.setImage(ready.image());
            say("", null);
        } else if (loaded instanceof Loaded.Absent absent) {
            String why = switch (absent.why()) {
                case ARCHIVE_GONE -> messages.text("picture.archiveGone");
                case ARCHIVE_CHANGED -> messages.text("picture.archiveChanged");
                case NOT_READABLE, HIDDEN -> messages.text("picture.notReadable");
            };
            say(why, Material2OutlinedAL.BROKEN_IMAGE);
        }
        drawFaces();
    }

    private void drawFaces() {
        getChildren().removeAll(boxes);
        boxes.clear();
        if (image.getImage() != null) {
            for (FaceBox face : faces) {
                boxes.add(outline(face, face.chosen() ? "face-box-chosen" : "face-box"));
                if (face.me()) {
                    boxes.add(outline(face, "face-box-inner"));
                }
                Node mark = LevelMark.of(face.level());
                mark.getStyleClass().add("face-mark");
                boxes.add(mark);
            }
        }
        getChildren().addAll(boxes);
        requestLayout();
    }

    private static Rectangle outline(FaceBox face, String styleClass) {
        Rectangle outline = new Rectangle();
        outline.getStyleClass().addAll(styleClass, "of-" + face.level().styleClass());
        outline.setMouseTransparent(true);
        return outline;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        image.setFitWidth(Math.max(1, width));
        image.setFitHeight(Math.max(1, height));
        layoutInArea(image, snappedLeftInset(), snappedTopInset(), width, height, 0, HPos.CENTER, VPos.CENTER);
        instead.resizeRelocate(snappedLeftInset() + 4, snappedTopInset(), Math.max(0, width - 8), height);
        Image shown = image.getImage();
        if (shown != null) {
            layoutFaces(shown, width, height);
        }
    }

    private void layoutFaces(Image shown, double width, double height) {
        double scale = Math.min(width / shown.getWidth(), height / shown.getHeight());
        double wide = shown.getWidth() * scale;
        double high = shown.getHeight() * scale;
        double left = snappedLeftInset() + (width - wide) / 2;
        double top = snappedTopInset() + (height - high) / 2;
        // Half as much as the text, so that marks leave the faces to be seen.
        double mark = Math.ceil(MARK * (1 + em.scale()) / 2);
        int at = 0;
        for (FaceBox face : faces) {
            double x = left + face.place().x() * wide;
            double y = top + face.place().y() * high;
            double w = face.place().width() * wide;
            double h = face.place().height() * high;
            place((Rectangle) boxes.get(at++), x, y, w, h);
            if (face.me()) {
                place(
                        (Rectangle) boxes.get(at++),
                        x + DOUBLE_LINE,
                        y + DOUBLE_LINE,
                        Math.max(1, w - 2 * DOUBLE_LINE),
                        Math.max(1, h - 2 * DOUBLE_LINE));
            }
            boxes.get(at++).resizeRelocate(x, Math.max(top, y - mark), mark, mark);
        }
    }

    private static void place(Rectangle outline, double x, double y, double width, double height) {
        outline.setX(x);
        outline.setY(y);
        outline.setWidth(width);
        outline.setHeight(height);
    }

    /** Whether it shows a picture, says why not, or was asked for none. */
    public boolean isSettled() {
        return image.getImage() != null || !instead.getText().isEmpty() || (key == null && foreign == null);
    }

    /** Whether a picture is shown now. */
    public boolean isShown() {
        return image.getImage() != null;
    }
}
