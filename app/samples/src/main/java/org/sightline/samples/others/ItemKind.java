package org.sightline.samples.others;

/** What an {@link ExpectedItem} is. */
public enum ItemKind {
    VIDEO,
    PLAYLIST,
    CHANNEL,
    /** A post without a picture. */
    POST,
    PAYMENT
}
