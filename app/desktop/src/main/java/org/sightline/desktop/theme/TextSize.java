package org.sightline.desktop.theme;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large the text is, in per cent of the usual size. */
public final class TextSize {

    public static final int USUAL = 100;
    public static final int LARGEST = 200;
    private static final int STEP = 25;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper();

    /** @param first brought within what is possible */
    public TextSize(int first) {
        set(first);
    }

    private void set(int wanted) {
        percent.set(Math.max(USUAL, Math.min(LARGEST, wanted)));
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
