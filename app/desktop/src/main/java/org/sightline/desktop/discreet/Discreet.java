package org.sightline.desktop.discreet;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether pictures, names and places are hidden because others may look on. */
public final class Discreet {

    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }

    public void toggle() {
        on.set(!on.get());
    }
}
