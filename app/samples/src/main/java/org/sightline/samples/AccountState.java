package org.sightline.samples;

/** Whether an account showed its posts to everybody or to accepted followers only. */
public enum AccountState {
    PRIVATE,
    PUBLIC,
    /** Not recorded. */
    UNKNOWN
}
