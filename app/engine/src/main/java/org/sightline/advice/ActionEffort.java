package org.sightline.advice;

/** How much work an entry is, least first. */
public enum ActionEffort {
    SWITCH,
    FEW_STEPS,
    FORM,
    LETTER,
    /** The same few steps for each photo. */
    EACH_PHOTO,
    /** An evening or more. */
    LONG
}
