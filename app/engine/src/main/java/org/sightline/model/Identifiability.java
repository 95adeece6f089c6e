package org.sightline.model;

/** How likely this program matches a face with another photo of the same person; other engines may do better. */
public enum Identifiability {
    /** Below what this program could match. Not a promise that nobody can. */
    NONE,
    WEAK,
    USABLE,
    STRONG;

    public boolean isIdentifiable() {
        return this == USABLE || this == STRONG;
    }
}
