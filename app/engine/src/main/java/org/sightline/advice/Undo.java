package org.sightline.advice;

/** Whether there is a way back. */
public enum Undo {
    ALWAYS,
    /** For each photo by itself, not for all at once. */
    ONE_BY_ONE,
    NEVER,
    /** Nobody says. */
    UNKNOWN;

    /** Whether it can be undone as easily as it was done. */
    public boolean isEasy() {
        return this == ALWAYS;
    }
}
