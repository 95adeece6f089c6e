package org.sightline.model;

/**
 * A change of who can see an account, as the export records it.
 *
 * @param at when it was made
 * @param to who could see the account from then on; unknown where the export's words for it are not known
 * @param evidence where it stands, with the words
 */
public record VisibilityChange(Timestamp at, Audience to, Evidence evidence) {}
