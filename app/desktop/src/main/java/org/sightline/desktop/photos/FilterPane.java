package org.sightline.desktop.photos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** The filters, each value with how many photos there would be. Boxes stay the same nodes, so that the keyboard keeps its place. */
final class FilterPane extends ScrollPane {

    private final PhotosViewModel model;
    private final Messages messages;
    private final VBox column = new VBox();
    private final Map<String, CheckBox> boxes = new HashMap<>();

    FilterPane(PhotosViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("photo-filters");
        setFitToWidth(true);
        setAccessibleText(messages.text("photos.filters"));
        getStyleClass().add("side-panel");
        column.getStyleClass().add("filters");
        setContent(column);
        model.countsProperty().addListener((property, before, now) -> show(now));
        show(model.countsProperty().get());
    }

    private void show(Map<Facet, Map<String, Integer>> counts) {
        List<Node> nodes = new ArrayList<>();
        Button none = new Button(messages.text("photos.noFilter"));
        none.setId("no-filter");
        none.setMinWidth(USE_PREF_SIZE);
        none.setOnAction(event -> model.chooseNothing());
        nodes.add(
                boxes.isEmpty() || column.getChildren().isEmpty()
                        ? none
                        : column.getChildren().get(0));
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = counts.getOrDefault(facet, Map.of());
            if (!values.isEmpty()) {
                nodes.add(new WrappedLabel(facet.name(messages), "section-title"));
                values.entrySet().stream()
                        .sorted(Comparator.comparingInt(value -> facet.place(value.getKey())))
                        .forEach(value -> nodes.add(box(facet, value.getKey(), value.getValue())));
            }
        }
        if (!column.getChildren().equals(nodes)) {
            column.getChildren().setAll(nodes);
        }
    }

    private CheckBox box(Facet facet, String value, int count) {
        CheckBox box = boxes.computeIfAbsent(facet.name() + ":" + value, none -> {
            CheckBox made = new CheckBox();
            made.setId("filter-" + facet.name() + "-" + value);
            made.setWrapText(true);
            made.setMinHeight(USE_PREF_SIZE);
            made.setOnAction(event -> model.choose(facet, value, made.isSelected()));
            return made;
        });
        box.setText(messages.text("photos.filter", facet.name(value, messages), count));
        box.setSelected(model.isChosen(facet, value));
        return box;
    }
}
