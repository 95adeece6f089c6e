package org.sightline.desktop.photos;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.marks.LevelMark;
import org.sightline.desktop.outside.AddressPane;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.model.FaceId;
import org.sightline.model.PhotoId;

/** One photo, large, beside all that is known of it. */
final class PhotoDetailView extends BorderPane {

    private static final int PIXELS = 1600;
    private static final double PICTURE_SHARE = 0.6;
    private static final double PICTURE_WIDTH = 20;
    private static final double PICTURE_HEIGHT = 18;
    private static final double WORDS_WIDTH = 30;

    private final PhotosViewModel model;
    private final Outside outside;
    private final Hiding hiding;
    private final Messages messages;
    private final PictureView picture;
    private final VBox words = new VBox();
    private final ScrollPane scroll = new ScrollPane(words);
    private final Button back;
    private final OverridePane override;
    private @Nullable PhotoId shown;

    PhotoDetailView(PhotosViewModel model, PictureStore pictures, Outside outside, Hiding hiding, Messages messages) {
        this.model = model;
        this.outside = outside;
        this.hiding = hiding;
        this.messages = messages;
        setId("photo-detail");
        picture = new PictureView(pictures, hiding.discreet(), messages);
        picture.setId("large-picture");
        picture.getStyleClass().add("large-picture");
        override = new OverridePane(model.override(), hiding, messages);
        words.getStyleClass().addAll("section", "detail");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("photo.words"));
        scroll.getStyleClass().add("side-panel");
        back = new Button(messages.text("photo.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.setId("photo-back");
        back.setOnAction(event -> model.close());
        Button before = new Button(messages.text("photo.before"));
        before.setId("photo-before");
        before.setOnAction(event -> model.openNext(-1));
        Button next = new Button(messages.text("photo.next"));
        next.setId("photo-next");
        next.setOnAction(event -> model.openNext(1));
        FlowingRow bar = new FlowingRow(back, before, next);
        if (model.mayCopy()) {
            Button copies = new Button(messages.text("copies.open"));
            copies.setId("photo-copies");
            copies.setOnAction(event -> {
                PhotoDetail open = model.detailProperty().get();
                if (open != null) {
                    model.makeCopies(List.of(open.card()));
                }
            });
            bar.getChildren().add(copies);
        }
        bar.getStyleClass().add("detail-bar");
        setTop(bar);
        setCenter(new SideBySide(
                new SideBySide.Part(picture, PICTURE_WIDTH, PICTURE_HEIGHT),
                new SideBySide.Part(scroll, WORDS_WIDTH, 0),
                PICTURE_SHARE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> model.close();
            case PAGE_UP -> model.openNext(-1);
            case PAGE_DOWN -> model.openNext(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    void show(PhotoDetail detail) {
        boolean same = detail.card().id().equals(shown);
        boolean saying = same && override.isFocusWithin();
        shown = detail.card().id();
        picture(detail, null);
        words.getChildren().setAll(title(detail));
        why(detail);
        stood(detail);
        if (model.mayAnswer()) {
            words.getChildren().add(override);
        }
        givesAway(detail);
        faces(detail);
        actions(detail);
        if (!same) {
            scroll.setVvalue(0);
        }
        if (saying) {
            override.focusAgain();
        }
    }

    private Node title(PhotoDetail detail) {
        Label level =
                label(messages.text("photo.level", messages.of(detail.card().exposure())), "text-20");
        level.setGraphic(LevelMark.of(Level.of(detail.card().exposure())));
        level.getStyleClass().add("level");
        Label size = label(
                messages.text(
                        "photo.size",
                        hiding.text(detail.card().name()),
                        detail.card().width(),
                        detail.card().height()),
                "muted");
        VBox title = new VBox(level, label(messages.meaning(detail.card().exposure()), null), size);
        title.getStyleClass().add("lines");
        return title;
    }

    private void why(PhotoDetail detail) {
        VBox box = section(messages.text("photo.why"));
        for (PhotoDetail.Line reason : detail.reasons()) {
            // A sentence of the engine's may hold a name.
            box.getChildren().add(label(hiding.discreet().isOn() ? hiding.text(reason.text()) : reason.text(), "line"));
            if (!reason.foreign().isEmpty()) {
                box.getChildren().add(label(hiding.text(reason.foreign()), "evidence"));
            }
        }
    }

    private void stood(PhotoDetail detail) {
        VBox box = section(messages.text("photo.stood"));
        for (PhotoDetail.Stood stood : detail.places()) {
            box.getChildren().add(label(stood.where(), "number"));
            box.getChildren().add(label(stood.audience(), "line"));
            if (!stood.album().isEmpty()) {
                box.getChildren().add(label(messages.text("photo.album", hiding.text(stood.album())), "line"));
            }
            if (!stood.caption().isEmpty()) {
                box.getChildren().add(label(messages.text("photo.caption", hiding.text(stood.caption())), "line"));
            }
            for (String small : List.of(stood.evidence(), stood.file())) {
                if (!small.isEmpty()) {
                    box.getChildren().add(label(hiding.text(small), "evidence"));
                }
            }
            String address = stood.address();
            if (address != null && !hiding.discreet().isOn()) {
                box.getChildren().add(new AddressPane(address, outside, messages));
            }
        }
    }

    private void givesAway(PhotoDetail detail) {
        if (!detail.givesAway().isEmpty()) {
            VBox box = section(messages.text("photo.givesAway"));
            for (PhotoDetail.Line line : detail.givesAway()) {
                box.getChildren()
                        .add(label(
                                line.foreign().isEmpty()
                                        ? line.text()
                                        : messages.text("photo.line", line.text(), hiding.text(line.foreign())),
                                "line"));
            }
        }
    }

    /** @param chosen of a video, its best frame is shown; null for none */
    private void picture(PhotoDetail detail, @Nullable FaceId chosen) {
        PhotoCard card = detail.card();
        picture.show(
                new PictureKey(card.id(), FaceBoxes.moment(card, chosen), PIXELS, null), PhotoWords.of(card, messages));
        picture.showFaces(FaceBoxes.of(card, chosen));
    }

    private void faces(PhotoDetail detail) {
        VBox box = section(messages.text("photo.faces"));
        if (!detail.video().isEmpty()) {
            box.getChildren().add(label(detail.video(), "line"));
        }
        if (detail.faces().isEmpty()) {
            box.getChildren().add(label(messages.text("photo.noFace"), "line"));
        }
        for (PhotoDetail.Measured measured : detail.faces()) {
            FaceId id = measured.face().id();
            Label name = label(hiding.of(measured.face().person()), "number");
            name.setGraphic(LevelMark.of(Level.of(measured.face().face().identifiability())));
            Button find = new Button(messages.text("photo.find"), new FontIcon(Material2OutlinedMZ.SEARCH));
            find.getStyleClass().add("find-face");
            find.setOnAction(event -> model.find(id));
            find.focusedProperty().addListener((property, before, now) -> picture(detail, now ? id : null));
            box.getChildren().addAll(name, label(measured.words(), "line"), find);
        }
    }

    private void actions(PhotoDetail detail) {
        if (detail.actions().isEmpty() && detail.limits().isEmpty()) {
            return;
        }
        VBox box = section(messages.text("photo.actions"));
        detail.actions().forEach(action -> box.getChildren().add(label(action, "line")));
        if (!detail.actions().isEmpty()) {
            Button plan = new Button(messages.text("overview.toPlan"));
            plan.getStyleClass().add("photo-to-plan");
            plan.setOnAction(event -> model.showPlan());
            box.getChildren().add(plan);
        }
        detail.limits().forEach(limit -> box.getChildren().add(label(limit, "evidence")));
    }

    private VBox section(String heading) {
        VBox box = new VBox(label(heading, "section-title"));
        box.getStyleClass().add("lines");
        words.getChildren().add(box);
        return box;
    }

    private static Label label(String text, @Nullable String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (styleClass != null) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }

    /** Puts the keyboard where the user most likely goes on. */
    void focusFirst() {
        back.requestFocus();
    }
}
