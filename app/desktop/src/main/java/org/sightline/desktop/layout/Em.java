package org.sightline.desktop.layout;

import javafx.scene.Node;
import javafx.scene.text.Text;

/** How large the text is where something stands. What is to grow with the text is measured in it. */
public final class Em {

    private static final double USUAL = 14;

    /** Shown, because only what is shown is styled; there is nothing in it to see. */
    private final Text probe = new Text();

    public Em() {
        probe.setManaged(false);
        probe.setMouseTransparent(true);
    }

    /** Stands among the children of whatever is measured for, and takes no room. */
    public Node probe() {
        return probe;
    }

    /** So many times the size of the text, in pixels. */
    public double of(double ems) {
        return ems * probe.getFont().getSize();
    }

    /** How many times as large as usual the text is. */
    public double scale() {
        return of(1) / USUAL;
    }

    /** What is to be done when the text becomes larger or smaller. */
    public void onChange(Runnable action) {
        probe.fontProperty().addListener((property, before, now) -> action.run());
    }
}
