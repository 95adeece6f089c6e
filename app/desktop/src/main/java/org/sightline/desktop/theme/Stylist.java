package org.sightline.desktop.theme;

import java.net.URL;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** Dresses a scene in the chosen theme, and again whenever the choice changes. */
public final class Stylist {

    private static final String SHEET = "/org/sightline/resources/desktop/sightline.css";
    private static final String SIZE_CLASS = "text-size-";
    private static final int USUAL_PIXELS = 14;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private Stylist() {}

    /** The same with text of a size of its own. */
    public static void dress(Scene scene, ThemeChoice choice, TextSize size) {
        dress(scene, choice);
        size.percentProperty().addListener((property, before, now) -> put(scene, now.intValue()));
        put(scene, size.percentProperty().get());
    }

    private static void put(Scene scene, int percent) {
        scene.getRoot().setStyle("-fx-font-size: " + USUAL_PIXELS * percent / 100 + "px;");
        // Icons are measured in pixels, so the style sheet has rules for each size.
        scene.getRoot().getStyleClass().removeIf(name -> name.startsWith(SIZE_CLASS));
        scene.getRoot().getStyleClass().add(SIZE_CLASS + percent);
    }

    public static void dress(Scene scene, ThemeChoice choice) {
        URL sheet = Stylist.class.getResource(SHEET);
        if (sheet == null) {
            throw new IllegalStateException("The style sheet is missing from this build: " + SHEET);
        }
        scene.getStylesheets().add(sheet.toExternalForm());
        choice.themeProperty().addListener((property, before, now) -> put(scene, now));
        put(scene, choice.themeProperty().get());
    }

    private static void put(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getRoot().pseudoClassStateChanged(DARK, theme == Theme.DARK);
    }
}
