package org.sightline.desktop.theme;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large the text is, in per cent of the usual size. */
public final class TextSize {

    public static final int USUAL = 100;
    public static final int LARGEST = 200;
    public static final int STEP = 25;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper();

    /** @param first brought within what is possible */
    public TextSize(int first) {
        percent.set(within(first));
    }

    private static int within(int wanted) {
        return Math.max(USUAL, Math.min(LARGEST, wanted));
    }

    /** @param wanted brought within what is possible */
    public void set(int wanted) {
        percent.set(within(wanted));
    }

    public void larger() {
        set(percent.get() + STEP);
    }

    public void smaller() {
        set(percent.get() - STEP);
    }

    public void usual() {
        set(USUAL);
    }

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }
}
