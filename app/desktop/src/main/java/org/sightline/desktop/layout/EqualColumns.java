package org.sightline.desktop.layout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Nodes side by side, all of the same width, those of a row of the same height; in fewer columns where there is less room. */
public final class EqualColumns extends Pane {

    private static final double GAP = 16;
    private static final double USUAL_LEAST = 12;

    private final Em em = new Em();
    private final double least;

    public EqualColumns(List<? extends Node> nodes) {
        this(nodes, USUAL_LEAST);
    }

    /** @param least how wide a column is at least, in ems */
    public EqualColumns(List<? extends Node> nodes, double least) {
        this.least = least;
        getChildren().addAll(nodes);
        getChildren().add(em.probe());
        em.onChange(this::requestLayout);
    }

    private int columns(double width) {
        int all = Math.max(1, getManagedChildren().size());
        int fit = (int) Math.max(1, Math.min(all, Math.floor((width + GAP) / (em.of(least) + GAP))));
        int rows = (all + fit - 1) / fit;
        return (all + rows - 1) / rows;
    }

    private static double columnWidth(double width, int columns) {
        return Math.max(0, Math.floor((width - (columns - 1) * GAP) / columns));
    }

    /** Of the row that begins with this child. */
    private double rowHeight(int first, int columns, double columnWidth) {
        List<Node> nodes = getManagedChildren();
        double height = 0;
        for (int i = first; i < Math.min(nodes.size(), first + columns); i++) {
            height = Math.max(height, nodes.get(i).prefHeight(columnWidth));
        }
        return Math.ceil(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        int all = getManagedChildren().size();
        return all * em.of(least) + Math.max(0, all - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        int columns = columns(wide);
        double height = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns) {
            height += (first == 0 ? 0 : GAP) + rowHeight(first, columns, columnWidth(wide, columns));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> nodes = getManagedChildren();
        int columns = columns(getWidth());
        double width = columnWidth(getWidth(), columns);
        double top = 0;
        for (int first = 0; first < nodes.size(); first += columns) {
            double height = rowHeight(first, columns, width);
            for (int i = first; i < Math.min(nodes.size(), first + columns); i++) {
                nodes.get(i).resizeRelocate((i - first) * (width + GAP), top, width, height);
            }
            top += height + GAP;
        }
    }
}
