package org.sightline.comparison;

/** What became of a photo between two audits; what asks for attention first. */
public enum ChangeKind {
    /** It was closed, or nobody knew, and now it is known to be open. */
    WORSE,
    /** Open, and not in the older audit. */
    NEW_OPEN,
    /** Perhaps open, and not in the older audit. */
    NEW_MAYBE,
    STILL_OPEN,
    STILL_MAYBE,
    /** It was told before who could see it; the newer export does not say so any more. */
    NO_LONGER_TOLD,
    /** It was open, or may have been, and now it is known not to be. */
    BETTER,
    /** The newer audit has an archive of each platform where it stood, and not the photo: deleted there, or left out of the export. */
    GONE,
    /** The newer audit has no archive of a platform where it stood: nothing is known of it. */
    NOT_COVERED
}
