package org.sightline.advice;

/** What an opt-out does, honestly named. */
public enum OptOutLabel {
    /** The engine keeps a face out of its results; what it was found on stays. */
    SUPPRESSION,
    /** A result is not listed any more; the page stays. */
    SEARCH_DELISTING,
    /** What the engine holds is deleted. */
    DELETION,
    /** No way to ask for it was found. */
    NO_OPT_OUT,
    /** What becomes of a request was not read. */
    UNKNOWN
}
