package org.sightline.desktop.grid;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of one thing in a grid; it is used for one after the other.
 *
 * @param <T> the things
 */
public interface Tile<T> {

    Region node();

    /** Shows a thing, or nothing. */
    void show(@Nullable T thing);

    /** What is told of it to whoever does not see it. */
    String said();
}
