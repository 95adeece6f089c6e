package org.sightline.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.layout.Em;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** The list of screens at the side, each with icon and word. */
final class SideNavigation extends VBox {

    /** With less room than this, in ems, the words stand in tooltips only. */
    private static final double ROOM_FOR_WORDS = 60;

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Em em = new Em();
    private double room = Double.MAX_VALUE;

    SideNavigation(ShellViewModel model, Messages messages) {
        setId("navigation");
        getStyleClass().add("navigation");
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            if (!place.isListed()) {
                continue;
            }
            ToggleButton button = new ToggleButton(name(place, messages), new FontIcon(icon(place)));
            button.setId("go-" + place.digit());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("place");
            String said = messages.text("place.key", name(place, messages), Integer.toString(place.digit()));
            button.setTooltip(tooltip(said));
            button.setAccessibleText(said);
            button.setOnAction(event -> {
                // A screen that is shown stays chosen when it is pressed again.
                button.setSelected(true);
                model.go(place);
            });
            button.setDisable(!model.isOpen(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button other = new Button(messages.text("results.other"), new FontIcon(Material2OutlinedAL.ADD));
        other.setId("examine-other");
        other.setMaxWidth(Double.MAX_VALUE);
        other.setWrapText(true);
        other.setMinHeight(USE_PREF_SIZE);
        other.getStyleClass().add("place");
        other.setTooltip(tooltip(messages.text("results.other")));
        other.setOnAction(event -> model.examineSomethingElse());
        getChildren().addAll(gap, model.isSoFar() ? later(messages) : other, em.probe());
        em.onChange(() -> fit(room));
        model.placeProperty().addListener((property, before, now) -> show(now));
        show(model.placeProperty().get());
    }

    /** Why some screens cannot be looked at yet. */
    private Label later(Messages messages) {
        Label later = new WrappedLabel(messages.text("soFar.later"), "muted");
        later.setId("so-far-later");
        later.setGraphic(new FontIcon(Material2OutlinedAL.INFO));
        later.setTooltip(tooltip(messages.text("soFar.later")));
        return later;
    }

    /** In the size of the words that it stands for. */
    private Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        em.onChange(() -> tooltip.setStyle("-fx-font-size: " + em.of(1) + "px;"));
        return tooltip;
    }

    /**
     * Folds to icons where the window has little room for its text, and back.
     *
     * @param width of the window, in pixels
     */
    void fit(double width) {
        room = width;
        boolean folded = width < em.of(ROOM_FOR_WORDS);
        pseudoClassStateChanged(FOLDED, folded);
        for (Node child : getChildren()) {
            if (child instanceof Labeled labeled) {
                labeled.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
    }

    private void show(Place place) {
        buttons.forEach((at, button) -> button.setSelected(at == place.listed()));
    }

    /** In a scroll pane, so that all can be reached in low windows with large text. */
    ScrollPane scrolling() {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("navigation-scroll");
        return scroll;
    }

    private static String name(Place place, Messages messages) {
        return switch (place) {
            case OVERVIEW -> messages.text("place.overview");
            case PHOTOS -> messages.text("place.photos");
            case PEOPLE -> messages.text("place.people");
            case FIND -> messages.text("place.find");
            case PLAN -> messages.text("place.plan");
            case REPORT -> messages.text("place.report");
            case SETTINGS -> messages.text("place.settings");
            case WHICH_FACE, INTERVIEW, SPOT_CHECK, PLACES, COPIES -> throw notListed(place);
        };
    }

    private static Ikon icon(Place place) {
        return switch (place) {
            case OVERVIEW -> Material2OutlinedAL.DASHBOARD;
            case PHOTOS -> Material2OutlinedMZ.PHOTO_LIBRARY;
            case PEOPLE -> Material2OutlinedMZ.PEOPLE;
            case FIND -> Material2OutlinedMZ.SEARCH;
            case PLAN -> Material2OutlinedAL.FACT_CHECK;
            case REPORT -> Material2OutlinedAL.DESCRIPTION;
            case SETTINGS -> Material2OutlinedMZ.SETTINGS;
            case WHICH_FACE, INTERVIEW, SPOT_CHECK, PLACES, COPIES -> throw notListed(place);
        };
    }

    private static IllegalArgumentException notListed(Place place) {
        return new IllegalArgumentException(place + " does not stand in the list");
    }
}
