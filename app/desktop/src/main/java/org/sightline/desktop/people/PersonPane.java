package org.sightline.desktop.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.grid.TileGrid;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Role;

/** The person who is looked at: name, role, and their faces with what can be said about them. */
final class PersonPane extends VBox {

    private final PeopleViewModel model;
    private final Hiding hiding;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Label hiddenName = new Label();
    private final Map<Role, ToggleButton> roles = new EnumMap<>(Role.class);
    private final Button ignore = new Button();
    private final TileGrid<FaceRef> faces;
    private final Label chosen = new WrappedLabel("");
    private final ComboBox<PersonRow> target = new ComboBox<>();
    private final VBox content = new VBox();
    private final Label nobody;

    PersonPane(PeopleViewModel model, PictureStore pictures, Hiding hiding, Messages messages) {
        this.model = model;
        this.hiding = hiding;
        this.messages = messages;
        setId("person");
        getStyleClass().add("detail");
        nobody = new Label(messages.text("people.choose"));
        nobody.setWrapText(true);
        nobody.getStyleClass().add("muted");
        faces = new TileGrid<>(
                model.faces(),
                () -> new FaceTile(pictures, hiding, messages),
                FaceTile.WIDTH,
                FaceTile.HEIGHT,
                messages.text("people.faces"));
        faces.setId("person-faces");
        faces.onChange(this::showChosen);
        faces.addEventHandler(KeyEvent.KEY_PRESSED, this::onFaces);
        VBox.setVgrow(faces, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.getStyleClass().add("section");
        content.getChildren().addAll(names(), roleButtons(), faceButtons(), faces);
        getChildren().addAll(nobody, content);
        model.shownProperty().addListener((property, before, now) -> show(now));
        hiding.discreet()
                .onProperty()
                .addListener(
                        (property, before, now) -> show(model.shownProperty().get()));
        show(model.shownProperty().get());
    }

    private HBox names() {
        name.setId("person-name");
        name.setPromptText(messages.text("people.name"));
        name.setAccessibleText(messages.text("people.name"));
        name.setOnAction(event -> keepName());
        name.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                keepName();
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        hiddenName.setText(messages.text("hidden.name"));
        hiddenName.getStyleClass().add("muted");
        ignore.setId("person-ignore");
        ignore.setMinWidth(USE_PREF_SIZE);
        ignore.setOnAction(event -> {
            PersonRow row = model.shownProperty().get();
            if (row != null) {
                model.ignore(List.of(row));
            }
        });
        HBox line = new HBox(name, hiddenName, ignore);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("small-buttons");
        return line;
    }

    private void keepName() {
        PersonRow row = model.shownProperty().get();
        if (row != null && !hiding.discreet().isOn()) {
            model.name(row, name.getText());
        }
    }

    private FlowingRow roleButtons() {
        FlowingRow line = new FlowingRow();
        ToggleGroup group = new ToggleGroup();
        for (Role role : Role.values()) {
            ToggleButton button = new ToggleButton(messages.of(role));
            button.setId("role-" + role.name());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(messages.text("people.is", messages.of(role)));
            button.setOnAction(event -> {
                PersonRow row = model.shownProperty().get();
                if (row != null) {
                    model.role(row, role);
                }
                showRole();
            });
            roles.put(role, button);
            line.getChildren().add(button);
        }
        Button copies = button("person-copies", messages.text("copies.open"), messages.text("copies.ofPerson"));
        copies.setOnAction(event -> model.makeCopies());
        line.getChildren().add(copies);
        return line;
    }

    private VBox faceButtons() {
        chosen.setId("faces-chosen");
        chosen.getStyleClass().add("muted");
        Button split = button("faces-split", messages.text("people.split"), messages.text("people.split.means"));
        split.setOnAction(event -> model.split(faces.actedOn()));
        Button not = button("faces-not", messages.text("people.not"), messages.text("people.not.means"));
        not.setOnAction(event -> model.notThisPerson(faces.actedOn()));
        Button noFace = button("faces-none", messages.text("people.noFace"), messages.text("people.noFace.means"));
        noFace.setOnAction(event -> model.notFaces(faces.actedOn()));
        target.setId("faces-target");
        target.setItems(model.rows());
        target.setPromptText(messages.text("people.moveTo"));
        target.setAccessibleText(messages.text("people.moveTo"));
        target.setCellFactory(list -> new TargetCell());
        target.setButtonCell(new TargetCell());
        Button move = button("faces-move", messages.text("people.move"), messages.text("people.move.means"));
        move.setOnAction(event -> {
            PersonRow to = target.getValue();
            if (to != null) {
                model.move(faces.actedOn(), to);
            }
        });
        move.disableProperty().bind(target.valueProperty().isNull());
        FlowingRow line = new FlowingRow(split, not, noFace, target, move);
        VBox box = new VBox(chosen, line);
        box.getStyleClass().add("lines");
        return box;
    }

    private static Button button(String id, String text, String means) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(means));
        button.setAccessibleHelp(means);
        return button;
    }

    private void onFaces(KeyEvent event) {
        if (event.getCode() == KeyCode.S && !event.isShortcutDown()) {
            model.split(faces.actedOn());
            event.consume();
        } else if (event.getCode() == KeyCode.X && !event.isShortcutDown()) {
            model.notThisPerson(faces.actedOn());
            event.consume();
        }
    }

    private void show(@Nullable PersonRow row) {
        nobody.setVisible(row == null);
        nobody.setManaged(row == null);
        content.setVisible(row != null);
        content.setManaged(row != null);
        boolean hidden = hiding.discreet().isOn();
        name.setVisible(!hidden);
        name.setManaged(!hidden);
        hiddenName.setVisible(hidden);
        hiddenName.setManaged(hidden);
        if (row != null) {
            String called = row.person().name();
            name.setText(called == null ? "" : called);
            ignore.setText(row.person().ignored() ? messages.text("people.ignore.no") : messages.text("people.ignore"));
            showRole();
            showChosen();
        }
    }

    private void showRole() {
        PersonRow row = model.shownProperty().get();
        Role now = row == null ? null : row.person().role();
        roles.forEach((role, button) -> button.setSelected(role == now));
    }

    private void showChosen() {
        chosen.setText(messages.text("people.chosen", faces.chosen()));
    }

    /** Puts the keyboard into the field of the name. */
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    void focusFaces() {
        faces.focusGrid();
    }

    /** Somebody whom faces can be given to. */
    private final class TargetCell extends ListCell<PersonRow> {
        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(
                    empty || row == null
                            ? messages.text("people.moveTo")
                            : messages.text("people.named", hiding.of(row.person()), row.faces(), row.photos()));
        }
    }
}
