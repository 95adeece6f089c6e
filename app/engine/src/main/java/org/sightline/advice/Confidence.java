package org.sightline.advice;

/** How far an entry was checked, best first. */
public enum Confidence {
    /** Read in the platform's or the authority's own text. */
    VERIFIED,
    /** Read in a guide, in the press or in code. */
    THIRD_PARTY,
    /** Not read anywhere yet. */
    UNVERIFIED
}
