package org.sightline.samples;

/** Who can see something, widest first, in the words of the project's design. */
public enum AudienceWord {
    PUBLIC,
    FOLLOWERS,
    FRIENDS,
    CUSTOM,
    RECIPIENTS,
    ONLY_ME,
    /** Nothing in the export says it. */
    UNKNOWN
}
