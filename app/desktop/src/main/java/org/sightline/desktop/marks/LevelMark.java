package org.sightline.desktop.marks;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The shape of a level; its word stands beside it. */
public final class LevelMark {

    private LevelMark() {}

    /** All shapes take the same width, so that the words beside them stand below each other. */
    public static Node of(Level level) {
        SVGPath shape = new SVGPath();
        shape.setContent(level.outline());
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.getStyleClass().add(level.styleClass());
        StackPane box = new StackPane(shape);
        box.getStyleClass().add("level-shape");
        return box;
    }
}
