package org.sightline.model;

/** Who can see an appearance, widest first; {@link #UNKNOWN} stands apart from the order. */
public enum Audience {
    /** Visible without an account. */
    PUBLIC,
    /** Whoever has the address. */
    LINK,
    /** Any member of the platform. */
    MEMBERS,
    FOLLOWERS,
    FRIENDS_OF_FRIENDS,
    FRIENDS,
    /** A list the owner chose. */
    CUSTOM,
    /** The participants of a message. */
    RECIPIENTS,
    ONLY_ME,
    /** Nothing says who can see it. */
    UNKNOWN;

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Whether this known audience is wider than the other known one. */
    public boolean isWiderThan(Audience other) {
        if (!isKnown() || !other.isKnown()) {
            throw new IllegalArgumentException("An unknown audience is neither wider nor narrower than another");
        }
        return compareTo(other) < 0;
    }
}
