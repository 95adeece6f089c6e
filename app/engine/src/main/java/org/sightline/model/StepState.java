package org.sightline.model;

/** What the user made of a step of the plan. */
public enum StepState {
    /** Taken, as the user says; a new export shows what it closed. */
    DONE,
    /** Still to be taken, not now. */
    LATER,
    /** Left out of the plan. */
    NOT_FOR_ME
}
