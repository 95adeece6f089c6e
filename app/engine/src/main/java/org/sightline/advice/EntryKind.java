package org.sightline.advice;

/** What an entry of the catalogue is. */
public enum EntryKind {
    SETTING,
    /** Something that no setting hides; it can only be replaced or taken down. */
    ALWAYS_PUBLIC,
    /** A search engine's form. */
    SEARCH_FORM,
    /** A face engine's form. */
    OPT_OUT,
    /** A request that a law gives a right to. */
    REQUEST,
    /** Where such a request is sent. */
    RECIPIENT,
    /** Worth knowing; there is nothing to do. */
    BACKGROUND
}
