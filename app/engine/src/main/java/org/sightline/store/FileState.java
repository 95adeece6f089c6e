package org.sightline.store;

/** How far a file has come; each file of an archive is one unit of work. */
public enum FileState {
    /** Not looked at yet, or out of scope. */
    FOUND,
    /** Belongs to a photo that was analysed. */
    EXAMINED,
    /** A picture that could not be decoded. */
    UNREADABLE,
    /** A picture of a kind that this version does not read. */
    NOT_EXAMINED
}
