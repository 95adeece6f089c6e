package org.sightline.desktop.shell;

import java.util.EnumSet;
import java.util.Set;

/** What the user did not want to be asked now: it is not asked again by itself for as long as the window is open. */
public final class LeftForLater {

    private final Set<Place> left = EnumSet.noneOf(Place.class);

    void leave(Place place) {
        left.add(place);
    }

    boolean isLeft(Place place) {
        return left.contains(place);
    }
}
