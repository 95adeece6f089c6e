package org.sightline.desktop.marks;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.sightline.desktop.layout.Em;

/** The shape of a level, as large as the text; its word stands beside it. */
public final class LevelMark {

    private LevelMark() {}

    /** All shapes take the same width, so that the words beside them stand below each other. */
    public static Node of(Level level) {
        SVGPath shape = new SVGPath();
        shape.setContent(level.outline());
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.getStyleClass().add(level.styleClass());
        return new Mark(shape);
    }

    /** Keeps a shape of 14 by 12 in proportion to the text. */
    private static final class Mark extends Region {

        private static final double MIDDLE_X = 7;
        private static final double MIDDLE_Y = 6;

        private final Em em = new Em();
        private final SVGPath shape;

        Mark(SVGPath shape) {
            this.shape = shape;
            getStyleClass().add("level-shape");
            shape.setManaged(false);
            getChildren().addAll(shape, em.probe());
            em.onChange(this::requestLayout);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.ceil(2 * (MIDDLE_X + 1) * em.scale());
        }

        @Override
        protected double computePrefWidth(double height) {
            return computeMinWidth(height);
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.ceil(2 * MIDDLE_Y * em.scale());
        }

        @Override
        protected double computePrefHeight(double width) {
            return computeMinHeight(width);
        }

        @Override
        protected void layoutChildren() {
            shape.setScaleX(em.scale());
            shape.setScaleY(em.scale());
            shape.setLayoutX(getWidth() / 2 - MIDDLE_X);
            shape.setLayoutY(getHeight() / 2 - MIDDLE_Y);
        }
    }
}
