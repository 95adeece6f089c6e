package org.sightline.batch;

/** How a child of a batch ended. */
public enum Outcome {
    /** Its hand-over is there. */
    DONE,
    /** The same, but a part of the export could not be read; the report says which. */
    DONE_IN_PART,
    /** There is no consent record: nothing was opened. */
    NO_CONSENT,
    /** The consent record cannot be taken as it is: nothing was opened. */
    CONSENT_WRONG,
    /** The person did not agree to an examination: nothing was opened. */
    NOT_AGREED,
    /** The consent is another person's than when this child was done before. */
    ANOTHER_PERSON,
    /** The answers cannot be taken as they are; what was examined is kept. */
    ANSWERS_WRONG,
    /** Nothing of it could be read. */
    NOTHING_READ,
    /** It went away while it was read; what was examined is kept. */
    VANISHED,
    /** Something else. */
    FAILED;

    public boolean isDone() {
        return this == DONE || this == DONE_IN_PART;
    }
}
