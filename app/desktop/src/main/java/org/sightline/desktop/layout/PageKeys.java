package org.sightline.desktop.layout;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** Lets the page keys move a page wherever on its screen the keyboard is. */
public final class PageKeys {

    private PageKeys() {}

    public static void on(Node screen, ScrollPane page) {
        page.setFocusTraversable(true);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            double step = fractionInSight(page);
            switch (event.getCode()) {
                case PAGE_DOWN -> page.setVvalue(Math.min(1, page.getVvalue() + step));
                case PAGE_UP -> page.setVvalue(Math.max(0, page.getVvalue() - step));
                case HOME -> page.setVvalue(0);
                case END -> page.setVvalue(1);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    /** How much of the way from top to bottom one step is, so that nothing is skipped. */
    private static double fractionInSight(ScrollPane page) {
        double inSight = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - inSight;
        return hidden <= 0 ? 1 : inSight / hidden;
    }
}
