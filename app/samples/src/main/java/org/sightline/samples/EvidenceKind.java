package org.sightline.samples;

/** What an expected audience rests on. */
public enum EvidenceKind {
    /** The file that lists the photo: nothing but messages stand among messages. */
    IMPLIED,
    /** A field of the record itself. */
    RECORDED,
    /** A statement about the account. */
    ACCOUNT,
    /** A rule of the platform, which no file of the export states. */
    PLATFORM_RULE
}
