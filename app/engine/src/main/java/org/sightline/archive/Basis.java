package org.sightline.archive;

/** What a reader's knowledge of a format rests on. */
public enum Basis {
    /** Checked on real exports. */
    SEEN,
    /** Written from descriptions of real exports. */
    INFERRED
}
