package org.sightline.model;

/** What an audience is known by, strongest first. */
public enum EvidenceKind {
    /** The export says so for this item. */
    STATED,
    /** The file of the export that lists the item says so. */
    IMPLIED,
    /** A statement about the account that was valid when the item was posted. */
    ACCOUNT,
    /** The platform's own published policy. */
    PLATFORM_RULE,
    /** The user said so. */
    USER_ANSWER
}
