package org.sightline.desktop.layout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Nodes side by side, all of the same width and height. */
public final class EqualColumns extends GridPane {

    public EqualColumns(List<? extends Node> nodes) {
        getStyleClass().add("equal-columns");
        for (Node node : nodes) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / nodes.size());
            getColumnConstraints().add(column);
            addColumn(getColumnConstraints().size() - 1, node);
        }
    }
}
