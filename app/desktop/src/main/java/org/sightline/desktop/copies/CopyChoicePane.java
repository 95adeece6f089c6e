package org.sightline.desktop.copies;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.Choices;
import org.sightline.desktop.layout.FocusInSight;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Cover;

/** Whom copies hide, and how. */
final class CopyChoicePane extends ScrollPane {

    private static final int PIXELS = 112;

    private final CopiesViewModel model;
    private final PictureStore pictures;
    private final Hiding hiding;
    private final Messages messages;
    private final VBox people = new VBox();

    CopyChoicePane(CopiesViewModel model, PictureStore pictures, Hiding hiding, Messages messages) {
        this.model = model;
        this.pictures = pictures;
        this.hiding = hiding;
        this.messages = messages;
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("side-panel");
        FocusInSight.on(this);
        VBox column = new VBox(whom(), how());
        column.getStyleClass().addAll("detail", "section");
        column.disableProperty()
                .bind(model.stateProperty()
                        .isNotEqualTo(CopiesViewModel.State.CHOOSING)
                        .and(model.stateProperty().isNotEqualTo(CopiesViewModel.State.READING)));
        setContent(column);
        model.people().addListener((ListChangeListener<Somebody>) change -> fill());
        model.whomProperty().addListener((property, before, now) -> fill());
        hiding.discreet().onProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private Node whom() {
        Choices<Whom> choices = new Choices<>(
                model.whomProperty(), chosen -> model.whomProperty().set(chosen));
        choices.setAccessibleText(messages.text("copies.whom"));
        for (Whom whom : Whom.values()) {
            choices.with(
                    "hide-" + whom.name(),
                    whom,
                    messages.text("copies.whom." + whom.name()),
                    messages.text("copies.whom." + whom.name() + ".meaning"));
        }
        people.setId("copies-people");
        people.getStyleClass().addAll("lines", "indented");
        people.managedProperty().bind(people.visibleProperty());
        VBox card = new VBox(
                new WrappedLabel(messages.text("copies.whom"), "section-title"),
                choices,
                people,
                new WrappedLabel(messages.text("copies.children"), "muted"));
        card.getStyleClass().addAll("card", "lines");
        return card;
    }

    private Node how() {
        Choices<Cover> choices = new Choices<>(
                model.coverProperty(), chosen -> model.coverProperty().set(chosen));
        choices.setAccessibleText(messages.text("copies.cover"));
        for (Cover cover : Cover.values()) {
            choices.with(
                    "cover-" + cover.name(),
                    cover,
                    messages.text("copies.cover." + cover.name()),
                    messages.text("copies.cover." + cover.name() + ".meaning"));
        }
        VBox card = new VBox(new WrappedLabel(messages.text("copies.cover"), "section-title"), choices);
        card.getStyleClass().addAll("card", "lines");
        return card;
    }

    private void fill() {
        boolean asked = model.whomProperty().get() == Whom.CHOSEN;
        people.setVisible(asked);
        people.getChildren().clear();
        if (!asked) {
            return;
        }
        model.people().forEach(one -> people.getChildren().add(line(one)));
        if (model.people().isEmpty()) {
            people.getChildren().add(new WrappedLabel(messages.text("copies.nobodyKnown"), "muted"));
        }
    }

    private Node line(Somebody one) {
        String called = messages.text("copies.somebody", hiding.of(one.person()), one.faces());
        PictureView face = new PictureView(pictures, hiding.discreet(), messages);
        face.getStyleClass().add("small-face");
        face.show(
                PictureKey.face(one.face().photo(), one.face().face(), PIXELS),
                messages.text("people.portrait", hiding.of(one.person())));
        CheckBox tick = new CheckBox(called);
        tick.setId("hide-person-" + one.person().id().value());
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setSelected(one.person().isChild() || model.isTicked(one.person().id()));
        tick.setDisable(one.person().isChild());
        tick.setOnAction(event -> model.tick(one.person().id(), tick.isSelected()));
        HBox.setHgrow(tick, Priority.ALWAYS);
        HBox line = new HBox(face, tick);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("person-row");
        return line;
    }
}
