package org.sightline.model;

/** How a face is covered in a copy. */
public enum Cover {
    /** One colour: nothing of the face is left. */
    SOLID,
    /** A few large squares. */
    PIXELS,
    BLUR
}
