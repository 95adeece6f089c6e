package org.sightline.desktop.layout;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A line of a list that is as wide as the list and as high as its content then is: a usual one makes its content as wide as text in
 * one line would be.
 *
 * @param <T> what the list is of
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    protected WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() instanceof Region content && width > 0) {
            return snappedTopInset() + content.prefHeight(inside(width)) + snappedBottomInset();
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region content) {
            content.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    inside(getWidth()),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }
}
