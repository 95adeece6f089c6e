package org.sightline.model;

/**
 * Two people who may be one: too alike to be passed over, not alike enough to be joined unasked.
 *
 * @param similarity mean of all pairs of their faces, -1 to 1
 */
public record Suggestion(PersonId one, PersonId other, double similarity) {}
