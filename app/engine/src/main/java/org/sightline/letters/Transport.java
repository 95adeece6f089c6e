package org.sightline.letters;

/** How a letter gets to its recipient. */
public enum Transport {
    MAIL,
    POST,
    /** Pasted into a form. */
    FORM
}
