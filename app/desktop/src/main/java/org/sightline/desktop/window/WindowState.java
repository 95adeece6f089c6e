package org.sightline.desktop.window;

import java.util.Properties;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.ThemeWish;

/**
 * How the window was left. Of what was shown in it nothing is remembered.
 *
 * @param x of its upper left corner, as the screen counts
 * @param textSize in per cent of the usual size
 */
public record WindowState(
        double x, double y, double width, double height, boolean maximized, ThemeWish theme, int textSize) {

    /** Writes it as properties. */
    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("x", Double.toString(x));
        properties.setProperty("y", Double.toString(y));
        properties.setProperty("width", Double.toString(width));
        properties.setProperty("height", Double.toString(height));
        properties.setProperty("maximized", Boolean.toString(maximized));
        properties.setProperty("theme", theme.name());
        properties.setProperty("text-size", Integer.toString(textSize));
        return properties;
    }

    /**
     * Reads what {@link #toProperties} wrote; what is missing is as usual.
     *
     * @throws IllegalArgumentException if something else stands there
     */
    static WindowState of(Properties properties) {
        return new WindowState(
                number(properties, "x"),
                number(properties, "y"),
                number(properties, "width"),
                number(properties, "height"),
                Boolean.parseBoolean(properties.getProperty("maximized")),
                ThemeWish.valueOf(properties.getProperty("theme", ThemeWish.SYSTEM.name())),
                Integer.parseInt(properties.getProperty("text-size", Integer.toString(TextSize.USUAL))));
    }

    private static double number(Properties properties, String key) {
        double number = Double.parseDouble(properties.getProperty(key, "NaN"));
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no number: " + key);
        }
        return number;
    }

    /** Whether enough of it would be seen on a screen of this place and size. */
    public boolean isSeenOn(double left, double top, double wide, double high) {
        double across = Math.min(x + width, left + wide) - Math.max(x, left);
        double down = Math.min(y + height, top + high) - Math.max(y, top);
        return across >= width / 2 && down >= height / 2 && y >= top;
    }
}
