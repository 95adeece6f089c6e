package org.sightline.desktop.whichface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.whichface.WhichFaceViewModel.Candidate;
import org.sightline.desktop.words.Messages;

/** The people with most faces, each with some of them and a button that says: this is me. */
public final class WhichFaceView extends BorderPane {

    private static final int LARGE_PIXELS = 320;
    private static final int SMALL_PIXELS = 96;

    private final WhichFaceViewModel model;
    private final PictureStore pictures;
    private final Hiding hiding;
    private final Messages messages;
    private final FlowPane people = new FlowPane();
    private final Button notNow;

    public WhichFaceView(WhichFaceViewModel model, PictureStore pictures, Hiding hiding, Messages messages) {
        this.model = model;
        this.pictures = pictures;
        this.hiding = hiding;
        this.messages = messages;
        setId("which-face");
        people.setId("candidates");
        people.getStyleClass().addAll("flow", "candidates");
        notNow = new Button(messages.text("whichFace.notNow"));
        notNow.setId("not-now");
        notNow.setWrapText(true);
        notNow.setMinHeight(USE_PREF_SIZE);
        notNow.setOnAction(event -> model.notNow());
        Label status = new WrappedLabel("", "muted");
        status.setId("which-face-status");
        status.textProperty().bind(model.statusProperty());
        status.managedProperty().bind(model.statusProperty().isNotEmpty());
        VBox heading = new VBox(
                new WrappedLabel(messages.text("whichFace.heading"), "text-28"),
                new WrappedLabel(messages.text("whichFace.purpose"), "text-16", "muted"));
        heading.getStyleClass().add("heading");
        VBox page = new VBox(heading, status, people, notNow);
        page.getStyleClass().add("page");
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("whichFace.heading"));
        PageKeys.on(this, scroll);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.notNow();
            }
        });
        model.candidates().addListener((ListChangeListener<Candidate>) change -> {
            fill();
            Platform.runLater(this::focusFirst);
        });
        fill();
    }

    private void fill() {
        people.getChildren().clear();
        List<Candidate> candidates = model.candidates();
        List<Runnable> large = new ArrayList<>();
        List<Runnable> small = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            people.getChildren().add(card(candidates.get(i), i + 1, large, small));
        }
        ask(large, small);
    }

    /** The first that is asked for comes first, then the last, so that large ones do not wait for small ones. */
    private static void ask(List<Runnable> large, List<Runnable> small) {
        List<Runnable> wanted = new ArrayList<>(large);
        wanted.addAll(small);
        if (!wanted.isEmpty()) {
            wanted.remove(0).run();
            Collections.reverse(wanted);
            wanted.forEach(Runnable::run);
        }
    }

    /** @param large takes how to ask for the large picture, small for the others */
    private Node card(Candidate candidate, int number, List<Runnable> large, List<Runnable> small) {
        HBox others = new HBox();
        others.getStyleClass().add("small-buttons");
        others.setAlignment(Pos.CENTER);
        List<FaceRef> faces = candidate.faces();
        for (FaceRef face : faces.subList(Math.min(1, faces.size()), faces.size())) {
            others.getChildren().add(picture(face, "small-face", SMALL_PIXELS, small));
        }
        String seen = messages.text(
                "whichFace.seen", candidate.person().faces(), candidate.person().photos());
        Button me = new Button(messages.text("whichFace.me"));
        me.getStyleClass().add("this-is-me");
        me.setMaxWidth(Double.MAX_VALUE);
        me.setAccessibleText(messages.text("whichFace.me.said", number, seen));
        me.setOnAction(event -> model.thisIsMe(candidate));
        me.disableProperty().bind(model.workingProperty());
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "candidate");
        card.setAlignment(Pos.TOP_CENTER);
        if (!faces.isEmpty()) {
            card.getChildren().add(picture(faces.get(0), "large-face", LARGE_PIXELS, large));
        }
        card.getChildren().addAll(others, new WrappedLabel(seen, "muted"), me);
        return card;
    }

    private PictureView picture(FaceRef face, String styleClass, int pixels, List<Runnable> asking) {
        PictureView picture = new PictureView(pictures, hiding.discreet(), messages);
        picture.getStyleClass().add(styleClass);
        asking.add(() -> picture.show(
                PictureKey.face(face.photo(), face.face(), pixels),
                messages.text("people.portrait", hiding.of(face.face().person()))));
        return picture;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        if (people.lookup(".this-is-me") instanceof Button first) {
            first.requestFocus();
        } else {
            notNow.requestFocus();
        }
    }
}
