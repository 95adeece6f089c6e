package org.sightline.advice;

/**
 * Numbers of photos, kept apart: nothing is worked out over both.
 *
 * @param known that are known to be visible without an account
 * @param unknown that may be, as far as anybody knows
 */
public record PhotoCount(int known, int unknown) {

    public static final PhotoCount NONE = new PhotoCount(0, 0);

    public PhotoCount plus(PhotoCount other) {
        return new PhotoCount(known + other.known, unknown + other.unknown);
    }

    public PhotoCount minus(PhotoCount other) {
        return new PhotoCount(known - other.known, unknown - other.unknown);
    }
}
