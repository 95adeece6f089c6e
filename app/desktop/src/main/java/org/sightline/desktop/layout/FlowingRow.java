package org.sightline.desktop.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/** Things beside each other that go on in a further row where there is no more room. Words that are wider than a row are wrapped. */
public final class FlowingRow extends FlowPane {

    private record Placed(Node node, double width, double height) {}

    /** One row of them. */
    private static final class Row {
        private final List<Placed> things = new ArrayList<>();
        private double width;
        private double height;
    }

    public FlowingRow(Node... nodes) {
        getStyleClass().add("flow");
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(FlowingRow::wrap);
            }
        });
        getChildren().addAll(nodes);
    }

    private static void wrap(Node node) {
        if (node instanceof Labeled labeled) {
            labeled.setWrapText(true);
        }
    }

    /** @param room for a row, in pixels */
    private List<Row> rows(double room) {
        List<Row> rows = new ArrayList<>();
        Row row = new Row();
        for (Node node : getManagedChildren()) {
            // Half a pixel more, so that rounding does not wrap what fits.
            double width = Math.min(room, Math.ceil(node.prefWidth(-1) + 0.5));
            double height = node.prefHeight(node.getContentBias() == Orientation.HORIZONTAL ? width : -1);
            if (!row.things.isEmpty() && row.width + getHgap() + width > room) {
                rows.add(row);
                row = new Row();
            }
            row.width += (row.things.isEmpty() ? 0 : getHgap()) + width;
            row.height = Math.max(row.height, height);
            row.things.add(new Placed(node, width, height));
        }
        if (!row.things.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private double aside() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return aside();
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = rows(Double.MAX_VALUE).stream()
                .mapToDouble(row -> row.width)
                .max()
                .orElse(0);
        return aside() + Math.ceil(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Row> rows = rows(width < 0 ? Double.MAX_VALUE : Math.max(0, width - aside()));
        double heights = rows.stream().mapToDouble(row -> Math.ceil(row.height)).sum();
        return snappedTopInset() + heights + Math.max(0, rows.size() - 1) * getVgap() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - aside());
        double top = snappedTopInset();
        for (Row row : rows(room)) {
            double height = Math.ceil(row.height);
            double left = snappedLeftInset()
                    + switch (getAlignment().getHpos()) {
                        case LEFT -> 0;
                        case CENTER -> Math.floor((room - row.width) / 2);
                        case RIGHT -> room - row.width;
                    };
            for (Placed placed : row.things) {
                placed.node()
                        .resizeRelocate(
                                left,
                                top + Math.floor((height - placed.height()) / 2),
                                placed.width(),
                                placed.height());
                left += placed.width() + getHgap();
            }
            top += height + getVgap();
        }
    }
}
