package org.sightline.desktop.words;

import java.time.Duration;

/** Durations and speeds as people say them. */
public final class PlainTime {

    private static final long MINUTES_OF_ROUNDING = 10;

    private PlainTime() {}

    /** About how long something still takes; never more exact than the estimate is. */
    public static String remaining(Duration time, Messages messages) {
        long minutes = time.plusSeconds(59).toMinutes();
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return messages.text("time.seconds");
        }
        if (minutes < 60) {
            return messages.text("time.minutes", minutes);
        }
        long rounded = Math.round((double) minutes / MINUTES_OF_ROUNDING) * MINUTES_OF_ROUNDING;
        return messages.text("time.hours", rounded / 60, rounded % 60);
    }

    /** About how long something takes, such as one minute; never more exact than an estimate is. */
    public static String about(Duration time, Messages messages) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return messages.text("time.about.seconds");
        }
        long minutes = time.plusSeconds(30).toMinutes();
        if (minutes < 60) {
            return messages.text("time.about.minutes", minutes);
        }
        long rounded = Math.round((double) minutes / MINUTES_OF_ROUNDING) * MINUTES_OF_ROUNDING;
        return messages.text("time.about.hours", rounded / 60, rounded % 60);
    }

    /** How fast photos are examined, or that it is not known. */
    public static String rate(double perSecond, Messages messages) {
        if (perSecond <= 0) {
            return messages.text("rate.unknown");
        }
        return perSecond >= 1
                ? messages.text("rate.perSecond", Math.round(perSecond))
                : messages.text("rate.secondsEach", Math.round(1 / perSecond));
    }
}
