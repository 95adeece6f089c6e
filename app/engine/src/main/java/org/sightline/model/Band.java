package org.sightline.model;

/**
 * How alike two faces are, in plain words. Which similarity a band begins at depends on how many faces were searched; how often
 * strangers reach it was measured. Similarity is not a probability.
 */
public enum Band {
    VERY_LIKELY,
    PROBABLY,
    PERHAPS
}
