package org.sightline.desktop.layout;

import javafx.scene.control.Label;

/** Words that take as many lines as they need. */
public final class WrappedLabel extends Label {

    public WrappedLabel(String text, String... styleClasses) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }
}
