package org.sightline.advice;

/** A part of an entry that may be less well known than the rest. */
public enum EntryPart {
    TITLE,
    /** What to open and choose. */
    PATH,
    ADDRESS,
    APPLIES_TO,
    PRESET,
    SIDE_EFFECTS,
    UNDO,
    REMAINS,
    DATE
}
