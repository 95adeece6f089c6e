package org.sightline.desktop.layout;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Moves a page when the keyboard is given to something on it that is out of sight. */
public final class FocusInSight {

    private FocusInSight() {}

    public static void on(ScrollPane page) {
        ChangeListener<Node> follow = (property, before, now) -> {
            if (now != null && isWithin(now, page.getContent())) {
                show(page, now);
            }
        };
        page.sceneProperty().addListener((property, before, now) -> change(before, now, follow));
        change(null, page.getScene(), follow);
    }

    private static void change(@Nullable Scene before, @Nullable Scene now, ChangeListener<Node> follow) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(follow);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(follow);
        }
    }

    private static boolean isWithin(Node node, Node content) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }

    /** What is larger than the page is shown from its top on. */
    private static void show(ScrollPane page, Node node) {
        double inSight = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - inSight;
        if (hidden <= 0) {
            return;
        }
        Bounds place = page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = page.getVvalue() * hidden;
        double least = Math.min(place.getHeight(), inSight / 2);
        if (place.getMinY() < top) {
            page.setVvalue(place.getMinY() / hidden);
        } else if (place.getMinY() + least > top + inSight) {
            page.setVvalue(Math.min(1, (place.getMinY() + Math.min(place.getHeight(), inSight) - inSight) / hidden));
        }
    }
}
