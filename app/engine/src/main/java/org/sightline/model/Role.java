package org.sightline.model;

/** Who a person is to the user. */
public enum Role {
    ME,
    /** A child of the user's, or one whom they answer for: shown to others least of all. */
    MY_CHILD,
    KNOWN,
    STRANGER
}
