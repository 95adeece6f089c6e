package org.sightline.model;

/** How likely this program matches a face with another photo of the same person; other engines may do better. */
public enum Identifiability {
    /** Below what this program could match. Not a promise that nobody can. */
    NONE(1),
    WEAK(25),
    USABLE(78),
    STRONG(98);

    private final int matchedOfAHundred;

    Identifiability(int matchedOfAHundred) {
        this.matchedOfAHundred = matchedOfAHundred;
    }

    /**
     * Of a hundred test faces of this level, how many this program matched with another photo of the same person: measured on
     * people whom the model had not seen ({@code docs/models.md}).
     */
    public int matchedOfAHundred() {
        return matchedOfAHundred;
    }

    public boolean isIdentifiable() {
        return this == USABLE || this == STRONG;
    }
}
