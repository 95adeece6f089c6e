package org.sightline.desktop.layout;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two parts of a screen beside each other, with a border that can be dragged; one below the other where there is too little room for
 * both, such as with large text.
 */
public final class SideBySide extends Pane {

    private static final double BORDER = 8;

    /**
     * One of the two.
     *
     * @param leastWidth how wide it is at least beside the other, in ems
     * @param height how high it is above or below the other, in ems; 0 for as high as its content
     */
    public record Part(Region node, double leastWidth, double height) {}

    private final Em em = new Em();
    private final Part first;
    private final Part second;
    private final Region border = new Region();
    private double share;

    /** @param share how much of the width the first part has, from 0 to 1 */
    public SideBySide(Part first, Part second, double share) {
        this.first = first;
        this.second = second;
        this.share = share;
        getStyleClass().add("side-by-side");
        border.getStyleClass().add("border-between");
        border.setOnMouseDragged(event -> {
            this.share = sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / Math.max(1, getWidth());
            requestLayout();
        });
        getChildren().addAll(first.node(), border, second.node(), em.probe());
        em.onChange(this::requestLayout);
    }

    private boolean stacked(double width) {
        return width < em.of(first.leastWidth() + second.leastWidth()) + BORDER;
    }

    private double firstWidth(double width) {
        double most = width - BORDER - em.of(second.leastWidth());
        return Math.floor(Math.max(em.of(first.leastWidth()), Math.min(most, share * (width - BORDER))));
    }

    private double height(Part part, double width) {
        double needed = Math.max(part.node().minHeight(width), em.of(part.height()));
        return Math.ceil(
                part.height() > 0 ? needed : Math.max(needed, part.node().prefHeight(width)));
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
        return em.of(first.leastWidth() + second.leastWidth()) + BORDER;
    }

    @Override
    protected double computeMinHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        if (stacked(wide)) {
            return height(first, wide) + BORDER + height(second, wide);
        }
        double left = firstWidth(wide);
        return Math.max(first.node().minHeight(left), second.node().minHeight(wide - left - BORDER));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        if (stacked(wide)) {
            return computeMinHeight(wide);
        }
        double left = firstWidth(wide);
        return Math.max(first.node().prefHeight(left), second.node().prefHeight(wide - left - BORDER));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean stacked = stacked(width);
        border.setVisible(!stacked);
        if (stacked) {
            double above = height(first, width);
            first.node().resizeRelocate(0, 0, width, above);
            second.node().resizeRelocate(0, above + BORDER, width, Math.max(0, height - above - BORDER));
        } else {
            double left = firstWidth(width);
            first.node().resizeRelocate(0, 0, left, height);
            border.resizeRelocate(left, 0, BORDER, height);
            second.node().resizeRelocate(left + BORDER, 0, Math.max(0, width - left - BORDER), height);
        }
    }
}
