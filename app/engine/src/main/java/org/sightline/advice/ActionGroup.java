package org.sightline.advice;

/** Where in the plan an entry stands: first what closes, then search engines, then opt-outs. */
public enum ActionGroup {
    /** Closes what can be seen now. */
    CLOSE,
    /** Protects only what is posted from now on. */
    FUTURE,
    /** What others do with one's name on their photos. */
    TAGS,
    /** Asks search engines to leave something out. */
    SEARCH,
    /** How strangers get from a number, a name or a friend to a profile. */
    LOOKUP,
    /** What is used to train models, or to recognise faces on the platform itself. */
    TRAINING,
    /** Asks search engines to look again. */
    REFRESH,
    /** Asks face engines to leave a face out. */
    OPT_OUT,
    /** Letters. */
    REQUEST,
    /** No step of a plan. */
    INFORMATION
}
