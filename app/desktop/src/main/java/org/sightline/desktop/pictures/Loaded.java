package org.sightline.desktop.pictures;

import javafx.scene.image.Image;
import org.sightline.audit.Pictures;

/** What came of a picture that was wanted. */
public sealed interface Loaded {

    /** It is there. */
    record Ready(Image image) implements Loaded {}

    /** It is not, and why. */
    record Absent(Pictures.Missing why) implements Loaded {}
}
