package org.sightline.model;

import java.util.Locale;

/** A moment of a video as players show it. */
public final class PlayingTime {

    private PlayingTime() {}

    /**
     * Minutes and seconds, such as {@code 1:05}, with hours where it has them, such as {@code 2:01:05}.
     *
     * @param milliseconds from the video's beginning
     */
    public static String of(long milliseconds) {
        long seconds = Math.max(0, milliseconds) / 1000;
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
