package org.sightline.desktop.places;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.FocusInSight;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.layout.WrappingCell;
import org.sightline.desktop.words.Messages;

/** A map and, when it is asked for, the spots to which many photos point, beside the named places. */
public final class PlacesView extends BorderPane {

    private static final double MAP_SHARE = 0.62;
    private static final double MAP_WIDTH = 30;
    private static final double LIST_WIDTH = 20;
    private static final double LIST_HEIGHT = 16;

    private final PlacesViewModel model;
    private final Hiding hiding;
    private final Messages messages;
    private final MapPane map;
    private final Label hidden;
    private final VBox spots = new VBox();
    private final ListView<String> list;
    private final Button back;

    /** @param leave goes back to where the screen was asked for */
    public PlacesView(PlacesViewModel model, Hiding hiding, Messages messages, Runnable leave) {
        this.model = model;
        this.hiding = hiding;
        this.messages = messages;
        setId("places");
        map = new MapPane(messages.text("places.map"));
        hidden = new WrappedLabel(messages.text("hidden.picture"), "muted");
        hidden.setId("places-map-hidden");
        list = new ListView<>(model.places());
        list.setId("places-list");
        list.setAccessibleText(messages.text("places.list"));
        list.setPlaceholder(new Label());
        list.setCellFactory(view -> new PlaceCell());
        back = new Button(messages.text("places.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.setId("places-back");
        back.setOnAction(event -> leave.run());
        setTop(head());
        setCenter(new SideBySide(
                new SideBySide.Part(drawn(), MAP_WIDTH, 0),
                new SideBySide.Part(list, LIST_WIDTH, LIST_HEIGHT),
                MAP_SHARE));
        model.mapProperty().addListener((property, before, now) -> showMap());
        model.spots().addListener((ListChangeListener<PlacesViewModel.SpotLine>) change -> showSpots());
        hiding.discreet().onProperty().addListener((property, before, now) -> {
            showMap();
            showSpots();
            list.refresh();
        });
        showMap();
        showSpots();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    private Node head() {
        Label status = new WrappedLabel("");
        status.setId("places-status");
        status.textProperty().bind(model.statusProperty());
        status.managedProperty().bind(status.textProperty().isNotEmpty());
        FlowingRow buttons = new FlowingRow(back);
        buttons.getStyleClass().add("small-buttons");
        VBox head = new VBox(
                new WrappedLabel(messages.text("places.heading"), "text-28"),
                new WrappedLabel(messages.text("places.purpose"), "muted"),
                buttons,
                status);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private ScrollPane drawn() {
        Button look = new Button(messages.text("places.spots.look"), new FontIcon(Material2OutlinedMZ.SEARCH));
        look.setId("look-for-spots");
        look.setWrapText(true);
        look.setMinHeight(USE_PREF_SIZE);
        look.visibleProperty().bind(model.askedProperty().not());
        look.managedProperty().bind(look.visibleProperty());
        look.setOnAction(event -> {
            model.lookForSpots();
            back.requestFocus();
        });
        Label none = new WrappedLabel("");
        none.setId("places-no-spot");
        none.textProperty().bind(model.noSpotProperty());
        none.managedProperty().bind(none.textProperty().isNotEmpty());
        spots.setId("places-spots");
        spots.getStyleClass().add("lines");
        VBox card = new VBox(
                new WrappedLabel(messages.text("places.spots"), "section-title"),
                new WrappedLabel(messages.text("places.spots.purpose"), "muted"),
                look,
                none,
                spots);
        card.getStyleClass().addAll("card", "lines");
        VBox column = new VBox(map, hidden, card);
        column.getStyleClass().addAll("detail", "section");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("side-panel");
        FocusInSight.on(scroll);
        return scroll;
    }

    private void showMap() {
        boolean there = model.mapProperty().get() != null;
        boolean shown = there && !hiding.discreet().isOn();
        map.show(shown ? model.mapProperty().get() : null);
        map.setVisible(shown);
        map.setManaged(shown);
        hidden.setVisible(there && !shown);
        hidden.setManaged(there && !shown);
    }

    private void showSpots() {
        spots.getChildren().clear();
        for (PlacesViewModel.SpotLine spot : model.spots()) {
            spots.getChildren().add(new WrappedLabel(hiding.text(spot.told()), "number"));
            spots.getChildren().add(new WrappedLabel(spot.meaning()));
        }
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        back.requestFocus();
    }

    /** A place and how many photos were taken near it. */
    private final class PlaceCell extends WrappingCell<String> {

        private final Label words = new WrappedLabel("");
        private final VBox box = new VBox(words);

        @Override
        protected void updateItem(@Nullable String place, boolean empty) {
            super.updateItem(place, empty);
            if (empty || place == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            words.setText(hiding.text(place));
            setAccessibleText(words.getText());
            setGraphic(box);
        }
    }
}
