package org.sightline.desktop.find;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.find.FindViewModel.Foreign;
import org.sightline.desktop.find.FindViewModel.Own;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.marks.LevelMark;
import org.sightline.desktop.pictures.FaceBox;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Face;
import org.sightline.model.FacePlace;

/** What is searched with: the picture, and which of its faces. */
final class QueryPane extends VBox {

    private static final int PIXELS = 800;

    private final FindViewModel model;
    private final PictureStore pictures;
    private final Messages messages;
    private final PictureView picture;
    private final FlowingRow faces = new FlowingRow();
    private final Button choose;

    QueryPane(
            FindViewModel model,
            PictureStore pictures,
            Hiding hiding,
            Messages messages,
            Runnable chooser,
            Runnable paster) {
        this.model = model;
        this.pictures = pictures;
        this.messages = messages;
        setId("query");
        getStyleClass().addAll("detail", "section", "drop-target");
        picture = new PictureView(pictures, hiding.discreet(), messages);
        picture.setId("query-picture");
        Label how = new WrappedLabel(messages.text("find.how"), "muted");
        FontIcon icon = new FontIcon(Material2OutlinedAL.IMAGE_SEARCH);
        icon.getStyleClass().add("large-icon");
        StackPane nothingYet = new StackPane(icon);
        nothingYet.getStyleClass().add("drop-place");
        nothingYet.visibleProperty().bind(model.queryProperty().isNull());
        picture.visibleProperty().bind(model.queryProperty().isNotNull());
        StackPane place = new StackPane(nothingYet, picture);
        place.setId("query-place");
        VBox.setVgrow(place, Priority.ALWAYS);
        choose = new Button(messages.text("find.chooseFile"), new FontIcon(Material2OutlinedAL.IMAGE_SEARCH));
        choose.setId("find-file");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> chooser.run());
        Button paste = new Button(messages.text("find.paste"), new FontIcon(Material2OutlinedAL.CONTENT_PASTE));
        paste.setId("find-paste");
        paste.setMinWidth(USE_PREF_SIZE);
        paste.setOnAction(event -> paster.run());
        FlowingRow buttons = new FlowingRow(choose, paste);
        getChildren().addAll(buttons, how, place, faces);
        model.queryProperty().addListener((property, before, now) -> show(now));
        model.chosenProperty().addListener((property, before, now) -> mark());
        show(model.queryProperty().get());
    }

    private void show(FindViewModel.@Nullable Query query) {
        faces.getChildren().clear();
        if (query instanceof Foreign foreign) {
            pictures.decode(foreign.picture(), loaded -> {
                if (foreign.equals(model.queryProperty().get())) {
                    picture.showOther(
                            loaded,
                            messages.text(
                                    "find.query",
                                    foreign.photo().photo().faces().size()));
                    mark();
                }
            });
            faceButtons(foreign);
        } else if (query instanceof Own own) {
            picture.show(
                    PictureKey.whole(own.photo().id(), PIXELS),
                    messages.text("find.query", own.photo().faces().size()));
            picture.showFaces(own.photo().faces().stream()
                    .filter(face -> face.id().equals(own.face()))
                    .map((CardFace face) -> new FaceBox(face.place(), Level.of(face.level()), face.isMine(), true))
                    .toList());
        } else {
            picture.show(null, messages.text("find.noQuery"));
            picture.showFaces(List.of());
        }
    }

    private void faceButtons(Foreign foreign) {
        List<Face> found = foreign.photo().photo().faces();
        if (found.size() < 2) {
            return;
        }
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < found.size(); i++) {
            int number = i;
            ToggleButton button = new ToggleButton(messages.text("find.face", i + 1));
            button.setGraphic(LevelMark.of(Level.of(found.get(i).identifiability())));
            button.setId("query-face-" + (i + 1));
            button.setToggleGroup(group);
            button.setAccessibleText(messages.text(
                    "find.face.said", i + 1, messages.of(found.get(i).identifiability())));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.choose(number);
            });
            faces.getChildren().add(button);
        }
    }

    private void mark() {
        if (model.queryProperty().get() instanceof Foreign foreign) {
            List<FaceBox> boxes = new ArrayList<>();
            List<Face> found = foreign.photo().photo().faces();
            for (int i = 0; i < found.size(); i++) {
                boxes.add(new FaceBox(
                        FacePlace.of(foreign.photo().photo(), found.get(i).box())
                                .box(),
                        Level.of(found.get(i).identifiability()),
                        false,
                        i == model.chosenProperty().get()));
            }
            picture.showFaces(boxes);
        }
    }

    /** Puts the keyboard where the user most likely goes on. */
    void focusFirst() {
        choose.requestFocus();
    }
}
