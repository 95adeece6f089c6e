package org.sightline.desktop.marks;

import org.sightline.model.Exposure;
import org.sightline.model.Identifiability;

/** How a level is drawn: a shape and a colour, beside its word. */
public enum Level {
    HIGH("M 0 12 L 7 0 L 14 12 Z", "level-high"),
    MEDIUM("M 1 6 A 6 6 0 1 1 13 6 A 6 6 0 1 1 1 6 Z", "level-medium"),
    LOW("M 0 0 L 14 0 L 7 12 Z M 3 2 L 7 9 L 11 2 Z", "level-low"),
    NONE("M 1 6 A 6 6 0 1 1 13 6 A 6 6 0 1 1 1 6 Z M 3 6 A 4 4 0 1 0 11 6 A 4 4 0 1 0 3 6 Z", "level-none");

    private final String outline;
    private final String styleClass;

    Level(String outline, String styleClass) {
        this.outline = outline;
        this.styleClass = styleClass;
    }

    public static Level of(Exposure exposure) {
        return switch (exposure) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
            case NONE -> NONE;
        };
    }

    /** How well a face could be matched. */
    public static Level of(Identifiability identifiability) {
        return switch (identifiability) {
            case STRONG -> HIGH;
            case USABLE -> MEDIUM;
            case WEAK -> LOW;
            case NONE -> NONE;
        };
    }

    /** The shape as an SVG path, 14 wide and 12 high; drawn, because fonts differ in what they hold. */
    public String outline() {
        return outline;
    }

    /** The class that the style sheet colours. */
    public String styleClass() {
        return styleClass;
    }
}
